import Liquid
import VitrineContent

/// What templates see of one declared collection: general names that are the same for all, and a field for each of
/// its facts.
struct DeclaredViews: Sendable {
    let type: DeclaredType
    let entry: View<In<DeclaredEntry>>
    let entryPage: View<DeclaredEntryPage>
    let listPage: View<DeclaredListPage>
    /// Paths in `Templates/`: the site's own where it has them.
    let entryTemplate: String
    let listTemplate: String

    static let generalEntry = "pages/collection-entry.html.liquid"
    static let generalList = "pages/collection.html.liquid"

    /// - Parameter present: the templates that there are.
    init(_ type: DeclaredType, _ present: Set<String>) {
        self.type = type
        let name = type.name.replacing("-", with: "_")
        let own = Self.ownTemplates(of: type)
        entryTemplate = present.contains(own.entry) ? own.entry : Self.generalEntry
        listTemplate = present.contains(own.list) ? own.list : Self.generalList
        let view = View<In<DeclaredEntry>>(
            name + "_entry", "An entry of the collection `\(type.name)`.",
            fields: EntryFields.of(DeclaredEntry.self) + DeclaredEntryView.own + Self.fields(type))
        entry = view
        entryPage =
            entryTemplate == Self.generalEntry
            ? DeclaredEntryPage.general : DeclaredEntryPage.view(name + "_entry_page", view)
        listPage =
            listTemplate == Self.generalList ? DeclaredListPage.general : DeclaredListPage.view(name + "_page", view)
    }

    /// Where a site's own templates of a collection stand.
    static func ownTemplates(of type: DeclaredType) -> (entry: String, list: String) {
        ("pages/\(type.entry ?? type.name + "-entry").html.liquid", "pages/\(type.name).html.liquid")
    }

    /// Those of the site's own templates.
    var types: [ViewType] {
        let own =
            (entryTemplate == Self.generalEntry ? [] : [entryPage.type])
            + (listTemplate == Self.generalList ? [] : [listPage.type])
        return own.isEmpty ? [] : own + [entry.type]
    }

    /// The site's own templates, with the view whose fields are their top-level names.
    var roots: [(template: String, view: ViewType)] {
        (entryTemplate == Self.generalEntry ? [] : [(entryTemplate, entryPage.type)])
            + (listTemplate == Self.generalList ? [] : [(listTemplate, listPage.type)])
    }

    /// Of each fact, under its key; those that every entry has keep their names.
    private static func fields(_ type: DeclaredType) -> [Field<In<DeclaredEntry>>] {
        let taken = Set((EntryFields.of(DeclaredEntry.self) + DeclaredEntryView.own).map(\.type.name))
        return type.factList.enumerated().compactMap { index, fact in
            if taken.contains(fact.name) { return nil }
            let label = fact.label.universal ?? fact.label.versions.first?.value ?? fact.name
            return Field(fact.name, fact.valueType, "\(label); or null.") { entry in
                entry.edition.value(entry.thing.values[index], fact, entry.thing)
            }
        }
    }
}

/// An entry of any declared collection.
enum DeclaredEntryView {
    static let view = View<In<DeclaredEntry>>(
        "collection_entry", "An entry of a collection that the site declares (`Content/collections/`).",
        fields: EntryFields.of(DeclaredEntry.self) + own)

    static let own: [Field<In<DeclaredEntry>>] = [
        Field("facts", .array(.object("fact")), "Its facts that have a value, in the order of the declaration.") {
            FactView.view.list($0.edition.facts(of: $0.thing))
        },
        Field("when", .date, "The date that it stands under in feeds, or null.") { $0.edition.date($0.when) },
    ]
}

/// One fact of an entry with its name.
struct ShownFact: Sendable {
    let id: String
    let label: Value
    let values: [PlainLink]
    let date: Value
}

enum FactView {
    static let view = View<ShownFact>(
        "fact", "A fact of an entry of a declared collection.",
        fields: [
            Field("id", .string, "Its key.") { .string($0.id) },
            Field("label", .string, "Its name.") { $0.label },
            Field("values", .array(.object("link")), "In words; several for a list. A link where there is one.") {
                PlainLink.view.list($0.values)
            },
            Field("date", .date, "Of a date, for `datetime`; else null.") { $0.date },
        ])
}

extension DeclaredFact {
    /// Of its field in a template.
    fileprivate var valueType: ValueType {
        switch kind {
        case .text, .name, .choice, .month: .string
        case .integer, .number, .money, .percent: .number
        case .date: .date
        case .boolean: .bool
        case .entry: .object("link")
        case .file, .image, .url: .url
        case .list: .array(items == .entry ? .object("link") : .string)
        }
    }
}
