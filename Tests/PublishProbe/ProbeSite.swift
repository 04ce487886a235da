import VitrinePublish

/// A made-up site in two editions, for tests that publish one over the other: between them files appear, change,
/// go, stay as they are, and change places with folders.
struct ProbeSite {
    let edition: Int
    let pages: Int

    var files: [(path: String, text: String)] {
        var files: [(String, String)] = []
        for number in 0..<pages {
            let path = "fr/entreprises/entreprise-\(number)/index.html"
            switch number % 4 {
            case 0: files.append((path, page(number, edition: 0)))
            case 1 where edition.isMultiple(of: 2): files.append(("fr/paire/page-\(number).html", page(number)))
            case 2 where !edition.isMultiple(of: 2): files.append(("fr/impaire/\(number)/index.html", page(number)))
            default: files.append((path, page(number)))
            }
        }
        files.append(("assets/style.\(edition).css", page(1)))
        files.append((edition.isMultiple(of: 2) ? "swap" : "swap/index.html", page(2)))
        files.append((edition.isMultiple(of: 2) ? "back/deep/index.html" : "back", page(3)))
        return files
    }

    private func page(_ number: Int) -> String { page(number, edition: edition) }

    private func page(_ number: Int, edition: Int) -> String {
        "<!DOCTYPE html><title>\(number)</title>"
            + String(repeating: "<p>Edition \(edition) of page \(number).</p>\n", count: 120) + "<!-- end -->\n"
    }
}
