import Locales
import VitrineContent
import VitrineModel
import VitrinePublish

/// What a build asks of an earlier one, and leaves to the next.
extension SiteBuild {
    func isOfSameSetting(_ memo: BuildMemo, _ inputs: BuildInputs) -> Bool {
        memo.setting == inputs.setting && memo.day == day(in: memo.zone)
    }

    func isUntouched(_ memo: BuildMemo, _ inputs: BuildInputs) -> Bool {
        guard let content = inputs.content else { return false }
        return content.digest == memo.content.digest && memo.content.isSettled
    }

    func day(in zone: String) -> CalendarDate {
        CivilDateTime(request.now, in: Zone.named(zone) ?? .utc).date
    }

    func remember(
        _ work: Work, _ outputs: [Rendering.Made?], _ inputs: BuildInputs, _ publisher: Publisher
    ) {
        guard let memos else { return }
        let made = outputs.compactMap(\.self)
        guard let content = inputs.content, let published = publisher.published, made.count == outputs.count else {
            return memos.remove()
        }
        var table = TextTable()
        let planned = table.positions(of: work.planned)
        let entries = made.map {
            MadeOutput(digest: $0.digest, reads: table.positions(of: $0.reads), source: $0.source)
        }
        memos.write(
            BuildMemo(
                setting: inputs.setting, zone: work.zone, day: work.day, content: content,
                facts: work.content.factsDigest, planned: planned, texts: table.texts, outputs: entries,
                published: published, diagnostics: work.diagnostics.allSatisfy(\.canBeStored) ? work.diagnostics : nil))
    }
}
