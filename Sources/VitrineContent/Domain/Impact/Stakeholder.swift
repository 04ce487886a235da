import Diagnostics
package import Bytes
import YAML

/// Somebody whom the enterprise's work concerns (*partie prenante*, *stakeholder*).
package struct Stakeholder: Sendable {
    package var id = ""
    /// A term of `vocabulary/stakeholders.yml`.
    package var kind = ""
    /// More precise than the kind.
    package var label: LocalizedText?
    /// Persons.
    package var number: Int?
    package var involvement: [Involvement] = []

    package init() {}
}

extension Stakeholder: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: stakeholders",
        [
            .required("id", .id, \.id, "Its id within the enterprise", "workers"),
            .required("kind", .term(.stakeholders), \.kind, "What they are to the enterprise", "workers"),
            .optional(
                "label", .text, \.label, "More precisely",
                "{fr: Personnes en insertion, nl: Doelgroepmedewerkers}"),
            .optional(
                "number", .integer(0...100_000_000, unit: "persons"), \.number, "How many persons", "18"),
            .optional(
                "involvement", .involvement, \.involvement, "How they took part in each step of the method",
                "{data-collection: {fr: Entretiens, nl: Gesprekken}}"),
        ])
}

/// How a stakeholder took part in one step of the method.
package struct Involvement: Sendable {
    package var step: String
    package var text: LocalizedText
}

extension ValueKind where Value == [Involvement] {
    static var involvement: ValueKind {
        ValueKind(
            .keyed(by: "step", .text), show: { .group($0.map { ($0.step, .text($0.text)) }) },
            read: { reader, entry in
                guard let steps = entry.value.mapping else {
                    reader.file.report(
                        ValueDiagnostics.expectedMapping, at: entry.value.range,
                        ["key": .text(reader.key), "choices": "vocabulary/steps.yml"])
                    return []
                }
                return steps.compactMap { step in
                    reader.file.findings.refer(to: .term(.steps, step.key), at: reader.file.location(step.keyRange))
                    return TextReader(file: reader.file, key: step.key).text(step.value)
                        .map { Involvement(step: step.key, text: $0) }
                }
            })
    }
}

extension Involvement: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(step)
        record.write(text)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(step: record.read(), text: record.read())
    }
}
