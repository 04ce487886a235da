package import Bytes
package import Diagnostics
package import VitrineModel

/// What a load gives.
package struct LoadedSite: Sendable {
    /// As the options let it be seen, even when it has faults; none when the settings or the project cannot be read.
    package let site: Site?
    /// Sorted. Look at them before publishing the site.
    package let diagnostics: [Diagnostic]
    /// Two loads with the same digest have the same ``site``, but for what its texts say: see ``Body``.
    package let factsDigest: Digest
    /// Of all texts, of those too that the site does not show.
    package let textsDigest: Digest
    /// Texts that were known and could not be had back when they were asked for: look here after rendering.
    package let lostTexts: LostTexts
}
