import Bytes
import VitrineContent
import VitrineModel
import VitrineSite

/// The outputs of an earlier build that are what they were: made of the same facts, and of texts that still stand.
struct KnownOutputs: Sendable {
    private let made: [MadeOutput]
    /// Those that still stand; nil in the place of any other.
    private let texts: [TextRead?]
    /// The files of the content, where one is copied.
    private let stamps: [String: FileStamp]

    /// Nil when anything but texts is different.
    init?(_ memo: BuildMemo?, _ site: Site, facts: Digest, plan: SitePlan, listing: ContentSource.Listing) {
        guard let memo, memo.facts == facts, memo.outputs.count == plan.outputs.count else { return nil }
        let now = site.textDigests
        texts = memo.texts.map { now[$0.path] == $0.digest ? $0 : nil }
        guard Self.standing(memo.planned, among: texts) != nil else { return nil }
        made = memo.outputs
        let copied = Set(plan.outputs.compactMap { if case .copy(let source) = $0.body { source } else { nil } })
        let settled = memo.content.listed - ContentState.grain
        stamps = Dictionary(
            listing.files.compactMap { file in
                guard copied.contains(file.path), let stamp = file.stamp, stamp.newest < settled else { return nil }
                return (file.path, stamp)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The output at a position of the plan, as it was made; nil when it has to be made again.
    func made(_ index: Int, of output: Output) -> Rendering.Made? {
        guard made.indices.contains(index), let reads = Self.standing(made[index].reads, among: texts) else {
            return nil
        }
        if case .copy(let source) = output.body {
            guard let stamp = stamps[source], stamp == made[index].source else { return nil }
        }
        return Rendering.Made(digest: made[index].digest, reads: reads, source: made[index].source)
    }

    /// The texts at these positions; nil unless every one of them still stands.
    private static func standing(_ positions: [Int], among texts: [TextRead?]) -> [TextRead]? {
        var reads: [TextRead] = []
        for position in positions {
            guard texts.indices.contains(position), let text = texts[position] else { return nil }
            reads.append(text)
        }
        return reads
    }
}

extension Site {
    /// Of every text that a page can read, by its file.
    fileprivate var textDigests: [String: Digest] {
        var digests: [String: Digest] = [:]
        func add(_ words: Localized<Words>) {
            for version in words.versions { digests[version.value.body.path] = version.value.body.place.digest }
        }
        func add(_ entries: [some Entry]) {
            for entry in entries { add(entry.head.words) }
        }
        digests.reserveCapacity(2 * enterprises.count)
        add(project.words)
        add(poles)
        add(enterprises)
        add(events)
        add(newsletters)
        add(publications)
        add(trainings)
        add(news)
        add(pages)
        add(blocks)
        return digests
    }
}
