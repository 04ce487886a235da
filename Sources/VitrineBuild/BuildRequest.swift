package import Locales
package import VitrineContent

/// What a build is asked to do.
package struct BuildRequest: Sendable {
    /// The folder that holds `Content` and `Templates`.
    package var root: String
    /// The folder to publish into; nil where nothing is to be written (`vitrine check`).
    package var output: String?
    /// Replaces `base_url` of `site.yml`.
    package var baseURL: String?
    package var audience: Audience
    package var includeDrafts: Bool
    package var now: Instant
    /// Threads.
    package var jobs: Int
    /// Where programs are looked for, as `PATH` has it.
    package var programs: String
    /// Whether what earlier builds left in `.vitrine/` spares work, and this one leaves something there.
    package var usesCache: Bool

    package init(
        root: String, output: String?, baseURL: String? = nil, audience: Audience = .public,
        includeDrafts: Bool = false, now: Instant, jobs: Int, programs: String = "", usesCache: Bool = true
    ) {
        self.root = root
        self.output = output
        self.baseURL = baseURL
        self.audience = audience
        self.includeDrafts = includeDrafts
        self.now = now
        self.jobs = jobs
        self.programs = programs
        self.usesCache = usesCache
    }
}
