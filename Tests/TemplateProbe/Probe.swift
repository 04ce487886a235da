import Bytes
import Diagnostics
import Foundation
import Liquid
import Locales
import VitrineBuild
import VitrineContent
import VitrineModel
import VitrineSite

/// A theme whose pages can be filled with anything.
struct Probe {
    private let rehearsal: Rehearsal
    private let views = MadeUp.Views(Rehearsal.views)
    private let words: [String: [String]]

    /// - Parameter words: see ``TemplateText/comparedWords(_:)``.
    init(_ files: [ThemeFile], root: String, words: [String: [String]]) throws {
        rehearsal = try Self.rehearsal(files, root)
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

    private static func rehearsal(_ files: [ThemeFile], _ root: String) throws -> Rehearsal {
        guard let today = CalendarDate(iso: "2018-05-01") else { throw Stop(description: "no date") }
        let now = CivilDateTime(today, .midnight, in: .utc).instant
        let (site, faults) = SiteLoader.load(DiskSource.source(root: root), options: LoadOptions(now: now))
        let (theme, found) = Theme.load(files, languages: site?.settings.languages ?? [], today: today)
        guard let site, let language = site.settings.languages.first, let theme,
            let rehearsal = Rehearsal(site, theme: theme, options: SiteOptions(today: today), language: language)
        else {
            let reasons = (faults + found).filter { $0.severity == .error }
            throw Stop(
                description: reasons.map { "\($0.location?.path ?? "") \($0.message(in: .english))" }
                    .joined(separator: "\n"))
        }
        return rehearsal
    }
}
