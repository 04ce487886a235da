import SampleSites
import Testing
import VitrineContent

/// The good site with a slip, and everything that is said about it.
struct FaultCase: Sendable, CustomTestStringConvertible {
    enum Edit: Sendable {
        case replace(String, String, in: String)
        case add(String, String)
        case remove(String)
    }

    let name: String
    let edits: [Edit]
    let expected: String

    init(_ name: String, _ edits: [Edit], _ expected: String) {
        self.name = name
        self.edits = edits
        self.expected = expected
    }

    var testDescription: String { name }

    var site: MemorySource {
        edits.reduce(goodSite) { site, edit in
            switch edit {
            case .replace(let old, let new, let path): site.replacing(old, with: new, in: path)
            case .add(let path, let text): site.adding("-- Content/\(path) --\n\(text)\n")
            case .remove(let path): site.removing(path)
            }
        }
    }
}
