import Bytes
import Diagnostics
import Foundation
import Locales
import VitrineContent

@testable import VitrineSite

/// A site planned from a string, its outputs rendered when asked for.
struct TestBuild {
    let plan: SitePlan?
    let diagnostics: [Diagnostic]
    /// Of the content, in English.
    let warnings: [String]
    /// What the plan was made of.
    private(set) var material: (site: Site, theme: Theme, options: SiteOptions)?
    private let byPath: [String: Output]

    init(
        _ source: MemorySource, theme: [ThemeFile] = TestTheme.files, today: String = "2017-10-01",
        baseURL: String? = nil, audience: Audience = .public
    ) {
        self.init(source.source, theme: theme, today: today, baseURL: baseURL, audience: audience)
    }

    init(
        _ source: ContentSource = SmallSite.source.source, theme: [ThemeFile] = TestTheme.files,
        today: String = "2017-10-01", baseURL: String? = nil, audience: Audience = .public
    ) {
        let day = Sample.day(today)
        let now = CivilDateTime(day, .midnight, in: .utc).instant
        let loaded = SiteLoader.load(source, options: LoadOptions(now: now, audience: audience))
        let site = loaded.site
        var diagnostics = loaded.diagnostics.filter { $0.severity == .error }
        warnings = loaded.diagnostics.filter { $0.severity == .warning }
            .map { "\($0.location?.path ?? ""): \($0.message(in: .english))" }
        var plan: SitePlan?
        if let site, diagnostics.isEmpty {
            let (theme, found) = Theme.load(
                theme, languages: site.settings.languages, declared: site.catalogue.declared,
                tokens: site.settings.theme, today: day)
            diagnostics += found
            if let theme {
                let options = SiteOptions(today: day, baseURL: baseURL, audience: audience)
                material = (site, theme, options)
                let (made, more) = SitePlan.make(site, theme: theme, options: options)
                plan = made
                diagnostics += more
            }
        }
        self.plan = plan
        self.diagnostics = diagnostics
        byPath = Dictionary((plan?.outputs ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var paths: [String] { plan?.outputs.map(\.path) ?? [] }

    /// The text of an output; nil where there is none with that path, or where it is copied.
    func text(_ path: String) -> String? {
        switch byPath[path]?.body {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .render(let render):
            var buffer = ByteBuffer()
            do throws(RenderFailure) { try render(&buffer) } catch {
                return error.diagnostics.map { "\($0.message(in: .english)) \($0.location?.path ?? "")" }
                    .joined(separator: "\n")
            }
            return buffer.string
        case .pour(let write):
            var pour = Pour { _ in }
            write(&pour)
            return pour.buffer.string
        case .copy, nil: return nil
        }
    }

    func page(_ path: String) -> String { text(path + "index.html") ?? "" }

    func copied(_ path: String) -> String? {
        if case .copy(let source)? = byPath[path]?.body { source } else { nil }
    }

    var messages: [String] {
        diagnostics.map { "\($0.location?.path ?? ""): \($0.message(in: .english))" }
    }
}
