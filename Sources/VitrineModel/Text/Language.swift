/// One of the site's languages, as the tag that `site.yml` lists: `fr`, `nl`, `de` (BCP 47).
package struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let tag: String

    package init(_ tag: String) {
        self.tag = tag
    }

    package var description: String { tag }

    package static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }
}
