import Foundation
import Testing

/// `VITRINE_EDITS` sets how many random edits are made; a few by default.
@Suite struct IncrementalTests {
    private let edits = Int(ProcessInfo.processInfo.environment["VITRINE_EDITS"] ?? "") ?? 10

    @Test func `after any edit, a build over an earlier one equals a clean one`() throws {
        let workspace = try Workspace()
        let project = try workspace.project()
        try addPicture(to: project)
        var random = Lehmer(state: 20_180_301)
        #expect(try vitrine("build", "--root", project.path(), "--now", "2018-03-01").status == 0)
        for number in 0..<edits {
            let what = try edit(project, &random)
            let incremental = try vitrine("build", "--root", project.path(), "--now", "2018-03-01")
            let clean = try vitrine(
                "build", "--root", project.path(), "--now", "2018-03-01", "--no-cache", "--output", "Clean\(number)")
            try #require(clean.status == 0, "\(what): \(clean.errors)")
            #expect(incremental.status == 0)
            let fresh = project.appending(path: "Clean\(number)")
            let left = try files(below: project.appending(path: "Public"))
            let right = try files(below: fresh)
            #expect(left == right, Comment(rawValue: what))
            try FileManager.default.removeItem(at: fresh)
        }
    }

    /// One change of a kind that people make; says which.
    private func edit(_ project: URL, _ random: inout Lehmer) throws -> String {
        let content = project.appending(path: "Content")
        switch random.next(below: 12) {
        case 0, 1:
            let file = try pick("enterprises", "fr.md", in: content, &random)
            try append("\n\nUne phrase de plus, la \(random.next(below: 1000))e.\n", to: file)
            return "a sentence more in \(file.path())"
        case 2:
            let file = try pick("news", "nl.md", in: content, &random)
            let text = try String(contentsOf: file, encoding: .utf8)
            let title = "title: \"Titel \(random.next(below: 1000))\""
            let changed = text.replacing(/title: .*/, with: title, maxReplacements: 1)
            try changed.write(to: file, atomically: true, encoding: .utf8)
            return "another title in \(file.path())"
        case 3:
            let file = project.appending(path: "Templates/partials")
            let names = try FileManager.default.contentsOfDirectory(atPath: file.path()).sorted()
            let partial = file.appending(path: names[random.next(below: names.count)])
            try append("{% comment %}\(random.next(below: 1000)){% endcomment %}\n", to: partial)
            return "a template: \(partial.path())"
        case 4:
            let file = project.appending(path: "Templates/assets/style.css")
            try append("\n.x\(random.next(below: 1000)) { margin: 0 }\n", to: file)
            return "the style sheet"
        case 5:
            let file = try pick("enterprises", "results.csv", in: content, &random)
            let text = try String(contentsOf: file, encoding: .utf8)
            let (from, to) = text.contains(";measured;") ? (";measured;", ";estimated;") : (";estimated;", ";measured;")
            try text.replacing(from, with: to, maxReplacements: 1).write(to: file, atomically: true, encoding: .utf8)
            return "another quality in \(file.path())"
        case 6:
            let file = project.appending(path: "Templates/strings/\(random.next(below: 2) == 0 ? "fr" : "nl").yml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try text.replacing(/main: "[^"]*"/, with: "main: \"Menu \(random.next(below: 1000))\"", maxReplacements: 1)
                .write(to: file, atomically: true, encoding: .utf8)
            return "a string in \(file.path())"
        case 7:
            let file = try pick("blocks", "nl.md", in: content, &random)
            try append("\n\nNog een zin, de \(random.next(below: 1000))e.\n", to: file)
            return "a sentence more in a block: \(file.path())"
        case 8:
            // Of the same size, and in place, as a picture editor may write it.
            let file = try picture(in: project)
            let text = try String(contentsOf: file, encoding: .utf8)
            let width = 100 + random.next(below: 900)
            let changed = text.replacing(/width="\d{3}"/, with: "width=\"\(width)\"")
            try changed.write(to: file, atomically: false, encoding: .utf8)
            return "another picture"
        case 9:
            let events = content.appending(path: "agenda")
            let names = try FileManager.default.contentsOfDirectory(atPath: events.path()).sorted()
                .filter { $0.contains("-essai") }
            guard let name = names.first else { return "nothing" }
            let target = events.appending(path: "2018-07-\(10 + random.next(below: 20))-essai")
            guard !FileManager.default.fileExists(atPath: target.path()) else { return "nothing" }
            try FileManager.default.moveItem(at: events.appending(path: name), to: target)
            return "\(name) is called \(target.lastPathComponent)"
        case 10:
            let partial = project.appending(path: "Templates/assets/style.css")
            let now = Date(timeIntervalSince1970: 1_500_000_000 + Double(random.next(below: 1_000_000)))
            try FileManager.default.setAttributes([.modificationDate: now], ofItemAtPath: partial.path())
            let words = try pick("enterprises", "nl.md", in: content, &random)
            try FileManager.default.setAttributes([.modificationDate: now], ofItemAtPath: words.path())
            return "times alone"
        default:
            let id = "2018-06-\(10 + random.next(below: 10))-essai"
            let folder = content.appending(path: "agenda/\(id)")
            if FileManager.default.fileExists(atPath: folder.path()) {
                try FileManager.default.removeItem(at: folder)
                return "an event gone: \(id)"
            }
            let model = content.appending(path: "agenda/2017-06-01-premiere-rencontre")
            try FileManager.default.copyItem(at: model, to: folder)
            // A folder that was renamed keeps its address: titles are told apart by more than the id.
            let title = "Essai \(id) \(random.next(below: 1_000_000))"
            for file in ["fr.md", "nl.md"] {
                try "---\ntitle: \"\(title)\"\n---\n\nTexte.\n".write(
                    to: folder.appending(path: file), atomically: true, encoding: .utf8)
            }
            return "a new event: \(id)"
        }
    }

    private func picture(in project: URL) throws -> URL {
        let news = project.appending(path: "Content/news")
        let name = try FileManager.default.contentsOfDirectory(atPath: news.path()).sorted().first
        return news.appending(path: try #require(name)).appending(path: "plan.svg")
    }

    private func addPicture(to project: URL) throws {
        let file = try picture(in: project)
        try "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"></svg>\n".write(
            to: file, atomically: true, encoding: .utf8)
        for words in ["fr.md", "nl.md"] {
            let text = file.deletingLastPathComponent().appending(path: words)
            guard FileManager.default.fileExists(atPath: text.path()) else { continue }
            try append("\n![Plan](plan.svg)\n", to: text)
        }
    }

    private func pick(
        _ collection: String, _ name: String, in content: URL, _ random: inout Lehmer
    ) throws -> URL {
        let folder = content.appending(path: collection)
        let candidates = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
            .map { folder.appending(path: $0).appending(path: name) }
            .filter { FileManager.default.fileExists(atPath: $0.path()) }
        return candidates[random.next(below: candidates.count)]
    }

    private func append(_ text: String, to file: URL) throws {
        let before = try String(contentsOf: file, encoding: .utf8)
        try (before + text).write(to: file, atomically: true, encoding: .utf8)
    }
}

/// A small generator whose series is the same everywhere.
private struct Lehmer {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 48271 % 0x7FFF_FFFF
        return Int(state % UInt64(max(1, bound)))
    }
}
