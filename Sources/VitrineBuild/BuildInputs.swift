import Bytes
import Diagnostics
import Foundation
import VitrineContent
import VitrineSite

/// What a build starts from: the templates, read; the content, listed.
struct BuildInputs: Sendable {
    let templates: [ThemeFile]
    /// Of the folder of templates.
    let diagnostics: [Diagnostic]
    let source: ContentSource
    let listing: ContentSource.Listing
    /// Nil where the system says too little of the files.
    let content: ContentState?
    /// Of all that decides a build besides the content and the day.
    let setting: Digest

    init(_ request: BuildRequest) {
        let (templates, diagnostics) = TemplatesFolder.read(root: request.root)
        self.templates = templates
        self.diagnostics = diagnostics
        let listed = Int(Date.now.timeIntervalSince1970 * 1_000_000_000)
        let disk = DiskSource.source(root: request.root)
        let listing = disk.list()
        self.listing = listing
        source = ContentSource(list: { listing }, read: disk.read)
        content = ContentState(listing, listed: listed)

        var record = RecordWriter(reserving: 4096)
        record.write(ProgramVersion.current)
        record.write(request.baseURL)
        record.write(request.audience)
        record.write(request.includeDrafts)
        record.write(PDFEngine.find(.weasyprint, root: request.root, path: request.programs)?.stamp)
        for file in templates {
            record.write(file.path)
            record.write(Digest(of: file.bytes))
        }
        setting = Digest(of: record.bytes)
    }
}
