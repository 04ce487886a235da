import CommonMark
import Diagnostics
import VitrineContent

/// A look at an entry's links before anything is made of it: whatever is linked must be among what is shown.
enum LinkCheck {
    static func diagnostics(of reference: EntryReference, _ words: Localized<Words>, _ edition: Edition) -> [Diagnostic]
    {
        words.versions.flatMap { version in
            version.value.body.document().check(
                WordLinks(edition: edition, owner: .entry(reference), language: version.language, use: .page))
        }
    }
}
