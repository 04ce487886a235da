import Bytes
import Diagnostics
import Liquid
import VitrineContent
import VitrineSite

/// A theme whose pages can be filled with anything.
struct Probe {
    private let rehearsal: Rehearsal
    private let views = MadeUp.Views(Rehearsal.views)
    private let words: [String: [String]]

    /// - Parameter words: see ``TemplateText/comparedWords(_:)``.
    init(_ files: [ThemeFile], root: String, words: [String: [String]]) throws {
        let (site, theme, options) = try ProbedSite.load(files, root)
        guard let language = site.settings.languages.first,
            let rehearsal = Rehearsal(site, theme: theme, options: options, language: language)
        else { throw Stop(description: "no pages to fill") }
        self.rehearsal = rehearsal
        self.words = words
    }

    /// The page, or `error: ` and why there is none.
    func page(_ template: String, _ text: String, seed: Int) throws -> String {
        guard let view = Rehearsal.roots.first(where: { $0.template == template })?.view else {
            throw Stop(description: "no template \(template)")
        }
        let value = MadeUp(text, seed: seed, words: words, views: views)
        var buffer = ByteBuffer()
        do throws(RenderError) {
            try rehearsal.render(template, root: value.root(view.name), into: &buffer)
        } catch {
            return "error: \(error.diagnostic.location?.path ?? "") \(error.diagnostic.message(in: .english))"
        }
        return buffer.string
    }
}
