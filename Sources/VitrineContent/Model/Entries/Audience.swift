/// Who may see a value. A build for one audience is computed from the values that it may see, and from no other.
package enum Audience: String, Sendable, CaseIterable {
    case `public`, members, funders, `internal`

    /// Whether a build for `self` may show a value meant for `audience`.
    ///
    /// Members see what is public; an internal build sees all. Values for funders appear only in exports whose
    /// funder profile names them, and in an internal build.
    package func sees(_ audience: Audience) -> Bool {
        switch self {
        case .public: audience == .public
        case .members: audience == .public || audience == .members
        case .funders: audience == .public || audience == .funders
        case .internal: true
        }
    }
}
