import Locales
import VitrineContent
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
        _ work: Work, _ material: Material, _ outputs: OutputMemo?, _ inputs: BuildInputs, _ publisher: Publisher
    ) {
        guard let memos else { return }
        guard let content = inputs.content, let published = publisher.published, let outputs else {
            return memos.remove()
        }
        let said = material.diagnostics + work.diagnostics
        let memo = BuildMemo(
            setting: inputs.setting, zone: material.site.settings.timeZone, day: material.day, content: content,
            facts: material.content.factsDigest,
            planned: work.isRetouch ? work.known?.memo.planned ?? [] : work.planned,
            isPlanSilent: work.diagnostics.isEmpty,
            outputs: outputs, published: published,
            diagnostics: said.allSatisfy(\.canBeStored) ? said : nil)
        memos.write(memo)
    }
}
