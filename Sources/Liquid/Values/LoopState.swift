/// What `forloop` and `tablerowloop` answer.
public final class LoopState: @unchecked Sendable {
    // One render owns it: it is made by the loop, and no value of a render outlives that render.
    let name: String
    let length: Int
    let parent: LoopState?
    var index0 = 0
    /// Columns of a `tablerow`; 0 for `for`.
    var columns = 0

    init(name: String, length: Int, parent: LoopState?) {
        self.name = name
        self.length = length
        self.parent = parent
    }
}
