package import Locales

/// What decides which of the content is in the site.
package struct LoadOptions: Sendable {
    /// Decides which consents hold.
    package var now: Instant
    /// Only what it sees is in the model.
    package var audience: Audience
    /// The funder whose profile decides what is in the model, in place of the audience: for exports.
    package var funder: String?
    /// Whether drafts are in the model, and their faults are errors.
    package var includeDrafts: Bool

    package init(now: Instant, audience: Audience = .public, funder: String? = nil, includeDrafts: Bool = false) {
        self.now = now
        self.audience = audience
        self.funder = funder
        self.includeDrafts = includeDrafts
    }
}
