import BuiltInTheme
import Foundation
import Testing

@Suite struct `The theme in the program` {
    private let day = "2018-03-01"

    private func built(_ project: URL) throws -> [String: Data] {
        let run = try vitrine("build", "--root", project.path(), "--now", day, "--language", "en")
        #expect(run.status == 0, Comment(rawValue: run.errors))
        return try files(below: project.appending(path: "Public"))
    }

    private func faults(_ project: URL) throws -> String {
        try vitrine("check", "--root", project.path(), "--now", day, "--language", "en").errors
    }

    /// The shipped content without templates, and with these files of its own.
    private func project(_ workspace: Workspace, _ own: [String: String] = [:]) throws -> URL {
        let project = try workspace.project()
        try FileManager.default.removeItem(at: project.appending(path: "Templates"))
        for (path, text) in own { try write(text, project, path) }
        return project
    }

    private func write(_ text: String, _ project: URL, _ path: String) throws {
        let file = project.appending(path: "Templates/" + path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func changed(_ before: [String: Data], _ after: [String: Data]) -> [String] {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    @Test func `is what the repository holds`() throws {
        let folder = repository.appending(path: "Templates")
        for file in BuiltInTheme.files {
            let bytes = try Data(contentsOf: folder.appending(path: file.path.description))
            #expect(Data(file.bytes) == bytes, "\(file.path): build again")
        }
    }

    @Test func `builds the same site without a Templates folder, and one file or one word changes what it says alone`()
        throws
    {
        let workspace = try Workspace()
        let project = try workspace.project()
        let whole = try built(project)
        try FileManager.default.removeItem(at: project.appending(path: "Templates"))
        #expect(changed(whole, try built(project)).isEmpty)

        try write("agenda:\n  upcoming: Bientôt\n", project, "strings/fr.yml")
        let word = try built(project)
        let pages = changed(whole, word)
        #expect(!pages.isEmpty)
        for page in pages {
            #expect(page.hasPrefix("fr/"), "\(page)")
            #expect(String(decoding: word[page] ?? Data(), as: UTF8.self).contains("Bientôt"), "\(page)")
        }
        try FileManager.default.removeItem(at: project.appending(path: "Templates/strings"))

        try write(
            "{% layout \"base\" %}{% block main %}<h1>{{ site.title }}</h1>{% endblock %}", project,
            "pages/home.html.liquid")
        #expect(changed(whole, try built(project)) == ["fr/index.html", "nl/index.html"])
    }

    @Test func `leaves room for templates that declared collections and pages of text ask for`() throws {
        let workspace = try Workspace()
        let page = "{% layout \"base\" %}{% block main %}<h1>{{ entry.title }}</h1>{% endblock %}"
        let project = try project(
            workspace,
            ["pages/podcast.html.liquid": page, "pages/landing.html.liquid": page, "pages/unasked.html.liquid": page])
        let content = project.appending(path: "Content")
        for (path, text) in [
            "collections/podcasts.yml": """
            entry: podcast
            section: {fr: podcasts, nl: podcasts}
            title: {fr: Podcasts, nl: Podcasts}
            facts:
              date: {type: date, label: {fr: Date, nl: Datum}}
            """,
            "podcasts/premier/podcast.yml": "original: fr\n",
            "podcasts/premier/fr.md": "---\ntitle: Premier\n---\nUn.\n",
            "podcasts/premier/nl.md": "---\ntitle: Eerste\n---\nEen.\n",
            "pages/accueil/page.yml": "original: fr\ntemplate: landing\n",
            "pages/accueil/fr.md": "---\ntitle: Bienvenue\n---\nUn.\n",
            "pages/accueil/nl.md": "---\ntitle: Welkom\n---\nEen.\n",
        ] {
            let file = content.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let errors = try faults(project)
        #expect(!errors.contains("error:"), Comment(rawValue: errors))
        #expect(errors.components(separatedBy: "nothing uses").count == 2, Comment(rawValue: errors))
        let pages = try built(project)
        for path in ["nl/podcasts/eerste/index.html", "nl/welkom/index.html"] {
            #expect(String(decoding: pages[path] ?? Data(), as: UTF8.self).contains("<h1>"), "\(path)")
        }
    }

    @Test func `names its own files in faults that a site's file causes`() throws {
        let workspace = try Workspace()
        let project = try project(workspace, ["partials/contact.html.liquid": "{% doc %}{% enddoc %}\n"])
        let errors = try faults(project)
        #expect(errors.contains("built-in theme: layouts/base.html.liquid:"), Comment(rawValue: errors))
        // The line itself is shown.
        #expect(errors.contains("{% render \"contact\", contact: site.contact %}"), Comment(rawValue: errors))
    }

    @Test(arguments: [
        (
            "pages/hom.html.liquid", "x",
            """
            Templates/pages/hom.html.liquid: error: nothing uses “Templates/pages/hom.html.liquid” [unused-template]
              hint: did you mean “pages/home.html.liquid”?
            """
        ),
        (
            "strings/fr.yaml", "a: b\n",
            """
            Templates/strings/fr.yaml: error: nothing uses “Templates/strings/fr.yaml” [unused-template]
              hint: did you mean “strings/fr.yml”?
            """
        ),
        (
            "page/home.html.liquid", "x",
            """
            Templates/page/home.html.liquid: warning: nothing uses “Templates/page/home.html.liquid” [unused-template]
              hint: did you mean “pages/home.html.liquid”?
            """
        ),
        (
            "assets/styles.css", "a {}",
            """
            Templates/assets/styles.css: warning: nothing uses “Templates/assets/styles.css” [unused-template]
              hint: did you mean “assets/style.css”?
            """
        ),
        (
            "assets/style (1).css", "a {}",
            """
            Templates/assets/style (1).css: error: this is a second copy made by a file-sharing service or by a copy command \
            [conflicted-copy]
            """
        ),
        (
            "strings/fr.yml", "agenda:\n  upcomming: Bientôt\n",
            """
            Templates/strings/fr.yml:2:3: error: no page says the string `agenda.upcomming` [unused-string]
            """
        ),
        (
            "strings/fr.yml", "enterprises:\n  count: Bientôt\n",
            """
            Templates/strings/fr.yml:2:3: error: the string `enterprises.count` counts something, and has no plural forms here \
            [string-not-plural]
            """
        ),
        (
            "assets/a.css", "a {}\u{0}",
            """
            Templates/assets/a.css:1:5: error: a NUL character (U+0000) stands here [template-nul]
            """
        ),
    ])
    func `tells each fault of a file with its place and its remedy`(path: String, text: String, expected: String) throws
    {
        let workspace = try Workspace()
        let errors = try faults(try project(workspace, [path: text]))
        #expect(errors.contains(expected), Comment(rawValue: errors))
    }

    @Test func `is overridden by text alone: no other bytes, no link out of the folder, nothing too large`() throws {
        let workspace = try Workspace()
        let project = try project(workspace, ["partials/contact.html.liquid": "x"])
        let templates = project.appending(path: "Templates")
        try Data([0x61, 0x0A, 0x62, 0xE9, 0x62]).write(to: templates.appending(path: "partials/contact.html.liquid"))
        try FileManager.default.createDirectory(
            at: templates.appending(path: "assets"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: templates.appending(path: "assets/passwd.txt").path(), withDestinationPath: "/etc/passwd")
        try Data(repeating: 0x61, count: 1024 * 1024 + 1).write(
            to: templates.appending(path: "partials/toc.html.liquid"))
        let errors = try faults(project)
        for line in [
            "Templates/partials/contact.html.liquid:2:2: error: from here on the text is not UTF-8 [template-not-utf8]",
            "Templates/assets/passwd.txt: error: this is a link to another place [symbolic-link]",
            "only links to a file inside Templates are followed",
            "Templates/partials/toc.html.liquid: error: “Templates/partials/toc.html.liquid” is larger than 1 MB",
        ] { #expect(errors.contains(line), Comment(rawValue: errors)) }
    }

    @Test func `is not overridden by what programs leave behind`() throws {
        let workspace = try Workspace()
        let project = try project(
            workspace, ["assets/style.css~": "x", ".DS_Store": "x", "assets/Thumbs.db": "x", "pages/~$home.docx": "x"])
        let names = try built(project).keys
        #expect(!names.contains { $0.contains("~") || $0.contains("Thumbs") || $0.contains("DS_Store") })
    }
}
