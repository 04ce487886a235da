package import VitrineBuild
package import Locales
package import VitrineSite

/// What an export is asked to do.
package struct ExportRequest: Sendable {
    /// The folder that holds `Content` and `Templates`.
    package var root: String
    /// A folder for the funder is made in it.
    package var output: String
    package var funder: String
    /// Besides these, every enterprise when ``isEverything``.
    package var scopes: [DossierScope]
    package var isEverything: Bool
    /// Tags; nil for those that the funder reads.
    package var languages: [String]?
    package var formats: [ExportFormat]
    package var allowsOriginal: Bool
    /// Nil for the first that is found.
    package var engine: PDFEngine.Kind?
    /// Where programs are looked for, as `PATH` has it.
    package var programs: String
    package var baseURL: String?
    package var includeDrafts: Bool
    package var now: Instant
    /// Threads.
    package var jobs: Int

    package init(
        root: String, output: String, funder: String, scopes: [DossierScope], isEverything: Bool,
        languages: [String]?, formats: [ExportFormat], allowsOriginal: Bool, engine: PDFEngine.Kind?, programs: String,
        baseURL: String?, includeDrafts: Bool, now: Instant, jobs: Int
    ) {
        self.root = root
        self.output = output
        self.funder = funder
        self.scopes = scopes
        self.isEverything = isEverything
        self.languages = languages
        self.formats = formats
        self.allowsOriginal = allowsOriginal
        self.engine = engine
        self.programs = programs
        self.baseURL = baseURL
        self.includeDrafts = includeDrafts
        self.now = now
        self.jobs = jobs
    }
}

/// How an export is written. The raw value ends the file's name.
package enum ExportFormat: String, Sendable, CaseIterable { case html, pdf, csv, xlsx, jsonld }
