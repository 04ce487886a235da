package import Locales
package import VitrineModel

/// What decides which of the content is in the site.
package struct LoadOptions: Sendable {
    /// Decides which consents hold.
    package var now: Instant
    /// Only what it sees is in the model.
    package var audience: Audience
    /// Whether drafts are in the model, and their faults are errors.
    package var includeDrafts: Bool

    package init(now: Instant, audience: Audience = .public, includeDrafts: Bool = false) {
        self.now = now
        self.audience = audience
        self.includeDrafts = includeDrafts
    }
}
