import Bytes
import VitrineContent

/// The outputs of an earlier build that are what they were: made of the same facts, and of texts that still stand.
struct KnownOutputs: Sendable {
    /// That of the earlier build.
    let memo: BuildMemo
    private let stands: [Bool]

    /// Nil when anything but texts is different.
    init?(_ memo: BuildMemo?, _ content: LoadedSite, _ listing: ContentSource.Listing) {
        guard let memo, memo.facts == content.factsDigest else { return nil }
        let now = Set(content.texts)
        guard memo.planned.allSatisfy(now.contains) else { return nil }
        self.memo = memo
        let outputs = memo.outputs
        let standing = outputs.texts.map(now.contains)
        var stands = (0..<outputs.count).map { outputs.readsStand($0, standing) }
        for (index, copy) in outputs.copies where !Self.stands(copy, memo, listing) { stands[index] = false }
        self.stands = stands
    }

    private static func stands(_ copy: CopiedFile, _ memo: BuildMemo, _ listing: ContentSource.Listing) -> Bool {
        guard let stamp = copy.stamp else { return false }
        return stamp.newest < memo.content.listed - ContentState.grain && listing.root.file(copy.path)?.stamp == stamp
    }

    /// The positions of those that have to be made again.
    var stale: [Int] { stands.indices.filter { !stands[$0] } }

    /// The output at a position of the plan, as it was made; nil when it has to be made again.
    func made(_ index: Int) -> MadeOutput? {
        stands.indices.contains(index) && stands[index] ? memo.outputs[index] : nil
    }
}
