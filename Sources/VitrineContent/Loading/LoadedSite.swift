package import Bytes
package import Diagnostics

/// What a load gives.
package struct LoadedSite: Sendable {
    /// As the options let it be seen, even when it has faults; none when the settings or the project cannot be read.
    package let site: Site?
    /// Sorted. Look at them before publishing the site.
    package let diagnostics: [Diagnostic]
    /// The ids of enterprises whose files are not what they were in the load before.
    package let newEnterprises: [String]
    private let digests: SiteDigests
    /// Texts that were known and could not be had back when they were asked for: look here after rendering.
    package let lostTexts: LostTexts

    init(
        site: Site?, diagnostics: [Diagnostic], newEnterprises: [String], digests: SiteDigests, lostTexts: LostTexts
    ) {
        self.site = site
        self.newEnterprises = newEnterprises
        self.diagnostics = diagnostics
        self.digests = digests
        self.lostTexts = lostTexts
    }

    /// Two loads with the same digest have the same ``site``, but for what its texts say: see ``Body``.
    package var factsDigest: Digest { digests.facts }
    /// ``TextRead/key`` of every text, of those too that the site does not show.
    package var texts: [Digest] { digests.texts }
}
