import Locales
import VitrineContent
import VitrineModel
import VitrinePublish
import Workers

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
        _ work: Work, _ material: Material, _ made: [MadeOutput?], _ all: Lazy<OutputMemo?>, _ inputs: BuildInputs,
        _ publisher: Publisher
    ) {
        guard let memos else { return }
        let outputs = made.compactMap(\.self)
        guard let content = inputs.content, let published = publisher.published, made.count == outputs.count else {
            return memos.remove()
        }
        let said = material.diagnostics + work.diagnostics
        var memo = BuildMemo(
            setting: inputs.setting, zone: material.site.settings.timeZone, day: material.day, content: content,
            facts: material.content.factsDigest, planned: work.planned, isPlanSilent: work.diagnostics.isEmpty,
            outputs: OutputMemo([]), published: published,
            diagnostics: said.allSatisfy(\.canBeStored) ? said : nil)
        if let old = work.known?.memo, let places = work.places {
            let changes = Dictionary(zip(places, outputs), uniquingKeysWith: { first, _ in first })
            memo.outputs = OutputMemo(old.outputs, changes: changes)
            memo.planned = old.planned
        } else {
            memo.outputs = all.value ?? OutputMemo(outputs)
        }
        memos.write(memo)
    }
}
