/// Which lists a site has, as far as what an entry must say depends on them.
struct SiteLists: Sendable {
    var hasPoles = false
    var hasSides = false
    var hasSteps = false
    /// Of the sides that lie in one, by the side's id.
    var sideCountries: [String: String] = [:]
}

extension SiteLists {
    /// A list that cannot be read is there all the same.
    init(_ content: WholeContent, _ folders: [EntryFolder]) {
        hasPoles = folders.contains { $0.reference.collection == .poles }
        hasSides = content.hasTerms(.sides)
        hasSteps = content.hasTerms(.steps)
        sideCountries = content.vocabulary.sideCountries
    }
}
