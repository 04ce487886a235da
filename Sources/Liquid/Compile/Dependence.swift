/// What something in a template depends on, besides the template and the language. What depends on nothing is the same
/// on all pages of a set: it is written once (``FragmentCache``).
struct Dependence: OptionSet {
    let rawValue: UInt64

    static let page = Dependence(rawValue: 1)
    /// Those that a partial is called with.
    static let arguments = Dependence(rawValue: 2)

    /// The pass of a loop that lies in so many others; the loop as a whole does not depend on it.
    static func pass(ofLoop depth: Int) -> Dependence { depth < 62 ? Dependence(rawValue: 4 << UInt64(depth)) : page }
}

extension UnitCompiler {
    /// Says that what is being compiled depends on something.
    func depend(on other: Dependence) { dependence.formUnion(other) }

    /// What `work` depends on; what is around it does not, until it is said to.
    func measured<Result>(_ work: () -> Result) -> (result: Result, dependence: Dependence) {
        let outer = dependence
        dependence = []
        defer { dependence = outer }
        let result = work()
        return (result, dependence)
    }
}
