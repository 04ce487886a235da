import Liquid
import VitrineContent

/// The fields that every kind of entry has.
enum EntryFields {
    static func of<Thing: Entry>(_ kind: Thing.Type) -> [Field<In<Thing>>] {
        [
            Field("id", .string, "The entry's id: its folder's name, the same in all languages.") {
                .string($0.thing.head.id)
            },
            Field("title", .string, "The title; in the original language where it is not translated.") {
                $0.edition.title(of: $0.thing.head)
            },
            Field("url", .url, "Its page in this language.") { $0.edition.url(of: $0.thing.reference) },
            Field("summary", .string, "One sentence, or null.") { $0.edition.summary(of: $0.thing.head) },
            Field(
                "body", .html,
                "The text, rendered from Markdown. Inside an element with `lang` where it is not in this language."
            ) { $0.edition.body(of: $0.thing) },
            Field("toc", .array(.object("toc_item")), "The text's headings.") { $0.edition.toc(of: $0.thing.head) },
            Field("is_translated", .bool, "Whether its words are written in this language.") {
                .bool($0.edition.isTranslated($0.thing.head))
            },
            Field("is_demo", .bool, "Whether it is fictional: then a notice must stand beside it.") {
                .bool($0.thing.head.isDemo)
            },
            Field("custom", .any, "The site's own fields (`Content/fields.yml`), as `entry.custom.name`.") {
                $0.edition.custom($0.thing.head)
            },
        ]
    }
}
