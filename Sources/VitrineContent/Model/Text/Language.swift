/// One of the site's languages, as the tag that `site.yml` lists: `fr`, `nl`, `de` (BCP 47).
@frozen
@usableFromInline
package struct Language: Hashable, Sendable, Comparable, CustomStringConvertible {
    @usableFromInline package let tag: String

    @inlinable
    package init(_ tag: String) {
        self.tag = tag
    }

    @inlinable package var description: String { tag }

    @inlinable
    package static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }
}
