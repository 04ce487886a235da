import Bytes
import Diagnostics
import Foundation
import VitrineContent
import VitrineSite
import Workers

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
    /// What an earlier build of the same kind left, whatever its setting.
    let memo: BuildMemo?

    init(_ request: BuildRequest, _ memos: MemoFile?) {
        let disk = DiskSource.source(root: request.root)
        let listed = Int(Date.now.timeIntervalSince1970 * 1_000_000_000)
        let (rest, content) = Workers.meanwhile(
            {
                let (templates, diagnostics) = TemplatesFolder.read(root: request.root)
                return (templates, diagnostics, Self.setting(request, templates), memos?.read())
            },
            {
                let listing = disk.list()
                return (listing, ContentState(listing, listed: listed))
            })
        let listing = content.0
        self.listing = listing
        self.content = content.1
        source = ContentSource(list: { listing }, read: disk.read)
        (templates, diagnostics, setting, memo) = rest
    }

    private static func setting(_ request: BuildRequest, _ templates: [ThemeFile]) -> Digest {
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
        return Digest(of: record.bytes)
    }
}
