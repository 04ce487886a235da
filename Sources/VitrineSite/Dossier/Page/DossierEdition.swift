import Bytes
import Diagnostics
import Liquid
import VitrineContent

/// Where one edition's documents for a funder are written.
struct DossierEdition: Sendable {
    let edition: Edition
    private let voice: RenderLanguage
    private let cache = FragmentCache()

    init(_ edition: Edition) {
        self.edition = edition
        voice = edition.voice
    }

    func render<Page: DossierFrame>(_ page: Page, to buffer: inout ByteBuffer) throws(RenderFailure) {
        let theme = edition.context.theme
        guard theme.hasTemplate(Page.template) else {
            throw RenderFailure([
                Diagnostic(
                    DossierDiagnostics.missingTemplate, at: nil, ["path": .text(Theme.folder + Page.template)])
            ])
        }
        do throws(RenderError) {
            try theme.library.render(
                Page.template, root: Page.view(page), language: voice, sharing: cache, into: &buffer)
        } catch {
            throw RenderFailure([theme.names.placed(error.diagnostic)])
        }
    }
}
