import Diagnostics
import Locales
import YAML

/// Keeps the ids of one list of a file apart.
struct UniqueIDs {
    private var places = PlacesByName()

    /// - Returns: whether the id is new; else the fault is reported.
    mutating func insert(_ id: String, at range: Range<Int>, in file: FileContext) -> Bool {
        if let first = places[id] {
            file.report(DuplicateDiagnostics.duplicateID, at: range, ["id": .text(id)], note: first)
            return false
        }
        _ = places.update(id, at: range)
        return true
    }
}

/// The ids of one list of an entry, which other values of the entry may name.
struct OwnIDs {
    /// The key of the list.
    let list: String
    /// Nil where the list is none, so that nothing is said of what names its items.
    let ids: [String]?

    func check(_ scalar: Scalar, in file: FileContext) -> String? {
        guard let ids, !ids.contains(scalar.text) else { return scalar.text }
        let arguments: [String: Diagnostic.Argument] = ["id": .text(scalar.text), "list": .text(list)]
        if ids.isEmpty {
            file.report(ReferenceDiagnostics.noOwn, at: scalar.range, arguments)
        } else {
            file.report(
                ReferenceDiagnostics.unknownOwn,
                at: scalar.range,
                arguments.merging(["choices": .choices(ids)]) { $1 }.suggesting(scalar.text, among: ids),
                mending: scalar.text
            )
        }
        return nil
    }
}

/// An id as it will be once it is right, so that what names it already does so rightly.
func mendedID(_ node: YAMLNode?) -> String? {
    guard let id = node?.scalarText?.trimmed else { return nil }
    return Slug.isValid(id) ? id : Slug.make(id)
}
