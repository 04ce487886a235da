package import Locales

/// How far an enterprise is with one step of the method.
package struct StepProgress: Sendable {
    package var step = ""
    package var subStep: String?
    package var status = Status.planned
    package var start: CalendarDate?
    package var end: CalendarDate?

    package init() {}

    package enum Status: String, Sendable, CaseIterable { case planned, current, done }
}

extension StepProgress: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: steps",
        [
            .required("step", .term(.steps), \.step, "The step", "state-of-play"),
            .custom(
                [
                    .optional(
                        "sub_step", .name, "The part of the step, as in `vocabulary/steps.yml`", "portrait")
                ], \.subStep
            ) { reader, progress in .some(subStep(reader, of: progress.step)) },
            .required("status", .choice, \.status, "How far", "done"),
            .optional("start", .date, \.start, "First day", "2017-03-01"),
            .optional("end", .date, \.end, "Last day", "2017-06-30"),
        ],
        check: { reader, progress in
            if let start = progress.start, let end = progress.end { _ = reader.isOrdered(start, end, at: "end") }
            return true
        })

    private static func subStep(_ reader: MappingReader, of step: String) -> String? {
        guard let scalar = reader.scalar("sub_step") else { return nil }
        if !step.isEmpty {
            reader.file.findings.refer(to: .subStep(scalar.text, of: step), at: reader.file.location(scalar.range))
        }
        return scalar.text
    }
}
