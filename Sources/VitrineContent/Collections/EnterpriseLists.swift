import Diagnostics
import Locales
import VitrineModel
import YAML

/// Reads the lists of an enterprise's facts.
struct EnterpriseLists {
    let facts: MappingReader

    func stakeholders() -> [Stakeholder] {
        var ids = UniqueIDs()
        return facts.mappings("stakeholders").compactMap { reader in
            let id = reader.id("id")
            let kind = reader.term("kind")
            let label = reader.text("label")
            let number = reader.integer("number")
            let involvement = involvement(reader)
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let kind else { return nil }
            return Stakeholder(id: id, kind: kind, label: label, number: number, involvement: involvement)
        }
    }

    private func involvement(_ reader: MappingReader) -> [Involvement] {
        guard let entry = reader.entry("involvement") else { return [] }
        guard let steps = entry.value.mapping else {
            reader.file.report(
                ValueDiagnostics.expectedMapping,
                at: entry.value.range,
                ["key": "involvement", "choices": "vocabulary/steps.yml"]
            )
            return []
        }
        return steps.compactMap { step in
            reader.file.findings.refer(to: .term(.steps, step.key), at: reader.file.location(step.keyRange))
            return TextReader(file: reader.file, key: step.key).text(step.value)
                .map { Involvement(step: step.key, text: $0) }
        }
    }

    func outcomes(_ stakeholders: [Stakeholder]) -> [Outcome] {
        var ids = UniqueIDs()
        let own = facts.ownIDs("stakeholders")
        return facts.mappings("outcomes").compactMap { reader in
            let id = reader.id("id")
            let statement = reader.text("statement")
            let theme = reader.term("theme")
            let concerned = reader.list("stakeholders") { own.check($1, in: $0.file) }
            let isIntended = reader.flag("intended") ?? true
            let isPositive = reader.flag("positive") ?? true
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let statement else { return nil }
            return Outcome(
                id: id, statement: statement, theme: theme, stakeholders: concerned, isIntended: isIntended,
                isPositive: isPositive)
        }
    }

    func steps() -> [StepProgress] {
        var seen = PlacesByName()
        return facts.mappings("steps").compactMap { reader in
            let step = reader.term("step")
            let subStep = reader.scalar("sub_step")
            let status = reader.choice("status", StepProgress.Status.self)
            let start = reader.date("start")
            let end = reader.date("end")
            if let start, let end { _ = reader.isOrdered(start, end, at: "end") }
            guard let step, let status else { return nil }
            if let subStep {
                let target = Reference.Target.subStep(subStep.text, of: step)
                reader.file.findings.refer(to: target, at: reader.file.location(subStep.range))
            }
            let name = subStep.map { "\(step) / \($0.text)" } ?? step
            let place = reader.place(of: "step")
            if let first = seen.update(name, at: place) {
                reader.file.report(
                    DuplicateDiagnostics.duplicateItem, at: place, ["value": .text(name)], note: first)
                return nil
            }
            return StepProgress(step: step, subStep: subStep?.text, status: status, start: start, end: end)
        }
    }

    func evidence() -> [Evidence] {
        var ids = UniqueIDs()
        return facts.mappings("evidence").compactMap { reader in
            let id = reader.id("id")
            let kind = reader.choice("kind", Evidence.Kind.self)
            let date = reader.date("date")
            let citation = reader.text("citation")
            let sampleSize = reader.integer("sample_size")
            let file = reader.linkedFile("file")
            let url = reader.url("url")
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let kind, let date, let citation
            else { return nil }
            return Evidence(
                id: id, kind: kind, date: date, citation: citation, sampleSize: sampleSize, file: file, url: url)
        }
    }

    func assessments() -> [Assessment] {
        facts.mappings("assessments").compactMap { reader in
            let date = reader.date("date")
            let audience = reader.choice("audience", Audience.self) ?? .internal
            var seen = PlacesByName()
            let items = reader.mappings("items").compactMap { item -> AssessmentItem? in
                let domain = item.term("domain")
                let level = item.integer("level")
                let comment = item.text("comment")
                guard let domain else { return nil }
                let place = item.place(of: "domain")
                if let first = seen.update(domain, at: place) {
                    item.file.report(
                        DuplicateDiagnostics.duplicateItem, at: place, ["value": .text(domain)], note: first)
                    return nil
                }
                return level.map { AssessmentItem(domain: domain, level: $0, comment: comment) }
            }
            return date.map { Assessment(date: $0, audience: audience, items: items) }
        }
    }
}

extension MappingReader {
    /// The ids in one of its lists, whatever else is wrong with the items: an item that has a fault is still
    /// there to be named.
    func ownIDs(_ list: String) -> OwnIDs {
        guard let entry = entry(list) else { return OwnIDs(list: list, ids: []) }
        return OwnIDs(list: list, ids: entry.value.sequence?.compactMap { mendedID($0["id"]) })
    }
}

/// An id as it will be once it is right, so that what names it already does so rightly.
func mendedID(_ node: YAMLNode?) -> String? {
    guard let id = node?.scalarText?.trimmed else { return nil }
    return Slug.isValid(id) ? id : Slug.make(id)
}
