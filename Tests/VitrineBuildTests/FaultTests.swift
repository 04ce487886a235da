import Foundation
import Testing

@Suite struct FaultTests {
    /// A published site, then a fault: what was published must stay, to the byte.
    private func failing(
        expecting status: Int32, _ spoil: (URL) throws -> Void
    ) throws -> String {
        let workspace = try Workspace()
        let project = try workspace.project()
        let output = project.appending(path: "Public")
        let good = try vitrine("build", "--root", project.path(), "--now", "2018-03-01")
        #expect(good.status == 0, Comment(rawValue: good.errors))
        let before = try files(below: output)
        try spoil(project)
        let bad = try vitrine("build", "--root", project.path(), "--now", "2018-03-01", "--language", "en")
        #expect(bad.status == status, Comment(rawValue: bad.errors))
        #expect(try files(below: output) == before)
        return bad.errors
    }

    @Test func `faults of content and of templates come in one run, and nothing is touched`() throws {
        let errors = try failing(expecting: 1) { project in
            try edit(
                project.appending(path: "Content/enterprises/atelier-du-lin/enterprise.yml"),
                "lat: 50.6056, lon: 3.3880", "lat: 3.3880, lon: 50.6056")
            try edit(
                project.appending(path: "Content/agenda/2017-06-01-premiere-rencontre/event.yml"), "start:", "strat:")
            try edit(project.appending(path: "Templates/pages/home.html.liquid"), "site.urls", "site.url")
        }
        #expect(errors.contains("[swapped-coordinates]"))
        #expect(errors.contains("did you mean “start”?"))
        #expect(errors.contains("Templates/pages/home.html.liquid:"))
    }

    @Test func `a template fault leaves the site as it was`() throws {
        let errors = try failing(expecting: 1) { project in
            try edit(project.appending(path: "Templates/layouts/base.html.liquid"), "{{ page.summary", "{{ page.sumary")
        }
        #expect(errors.contains("did you mean “summary”?"), Comment(rawValue: errors))
    }

    @Test func `a missing Content folder is about files`() throws {
        let errors = try failing(expecting: 2) { project in
            try FileManager.default.removeItem(at: project.appending(path: "Content"))
        }
        #expect(errors.contains("Content"))
    }

    @Test(arguments: [
        ["build", "--now", "hier"], ["build", "--jobs", "0"], ["build", "--base-url", "vises"],
        ["build", "--audience", "everyone"], ["build", "--diagnostics", "xml"], ["build", "--language", "de"],
        ["bouild"],
    ])
    func `wrong usage is 64`(arguments: [String]) throws {
        let run =
            switch arguments.count {
            case 1: try vitrine(arguments[0])
            default: try vitrine(arguments[0], arguments[1], arguments[2])
            }
        #expect(run.status == 64, Comment(rawValue: run.errors))
    }

    @Test(arguments: ["Content", "Templates", "Content/pages", "."])
    func `sources are refused as output`(folder: String) throws {
        let workspace = try Workspace()
        let project = try workspace.project()
        let before = try files(below: project)
        let run = try vitrine("build", "--root", project.path(), "--output", folder, "--now", "2018-03-01")
        #expect(run.status == 2, Comment(rawValue: run.errors))
        #expect(try files(below: project) == before)
    }

    @Test(arguments: ["en", "fr", "nl"])
    func `messages come in the reader's language`(language: String) throws {
        let workspace = try Workspace()
        let project = try workspace.project()
        try edit(
            project.appending(path: "Content/enterprises/atelier-du-lin/enterprise.yml"),
            "lat: 50.6056, lon: 3.3880", "lat: 3.3880, lon: 50.6056")
        let run = try vitrine(
            "check", "--root", project.path(), "--now", "2018-03-01", environment: ["LANG": "\(language)_BE.UTF-8"])
        #expect(run.status == 1)
        let word = ["en": "error:", "fr": "erreur\u{A0}:", "nl": "fout:"][language] ?? ""
        #expect(run.errors.contains(word), Comment(rawValue: run.errors))
    }
}
