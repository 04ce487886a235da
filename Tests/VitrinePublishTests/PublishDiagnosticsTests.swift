import Diagnostics
import Glibc
import Testing

@testable import VitrinePublish

@Suite("What publishing says")
struct PublishDiagnosticsTests {
    private let arguments: [String: Diagnostic.Argument] = [
        "path": "Public/fr/index.html", "other": "Public/fr", "output": "Public", "folder": "Content", "count": 3,
        "number": 5, "reason": "Input/output error", "process": "42", "host": "lille", "time": "14:05",
    ]

    @Test("is whole in every language, and different in each", arguments: PublishDiagnostics.all)
    func languages(_ kind: DiagnosticKind) {
        let diagnostic = Diagnostic(kind, at: nil, arguments)
        var messages: Set<String> = []
        for language in MessageLanguage.allCases {
            for text in [diagnostic.message(in: language), diagnostic.hint(in: language)] {
                #expect(!text.isEmpty && !text.contains("{") && !text.contains("}"), "\(text)")
            }
            messages.insert(diagnostic.message(in: language))
        }
        #expect(messages.count == 3)
    }

    @Test("keeps French spaces from breaking", arguments: PublishDiagnostics.all)
    func french(_ kind: DiagnosticKind) {
        let text = kind.text(in: .french)
        for sentence in [text.message, text.hint] {
            let prose = sentence.replacing("\\ : * ? \" < > |", with: "")
            for broken in [" :", " ;", " !", " ?", "« ", " »"] {
                #expect(!prose.contains(broken), "\(sentence)")
            }
        }
    }

    @Test("has an identifier of its own each time")
    func identifiers() {
        #expect(Set(PublishDiagnostics.all.map(\.id)).count == PublishDiagnostics.all.count)
    }

    @Test(
        "names the reason of the system in words",
        arguments: [
            (ENOSPC, "“Public/a” could not be written: the disk is full, or your quota is used up"),
            (EDQUOT, "“Public/a” could not be written: the disk is full, or your quota is used up"),
            (EACCES, "“Public/a”: permission denied"),
            (EROFS, "“Public/a” lies on a disk that is read-only"),
            (ENOENT, "“Public/a” does not exist"),
            (ENOTDIR, "“Public/a”: a part of this path is not a folder"),
            (EMFILE, "“Public/a” could not be opened: too many files are open at once"),
            (ENAMETOOLONG, "“Public/a”: the disk does not take names this long"),
            (EIO, "“Public/a” could not be read or written: Input/output error (error 5 of the system)"),
        ])
    func system(code: Int32, message: String) {
        let diagnostic = SystemError(code, at: "Public/a").diagnostic
        #expect(diagnostic.message(in: .english) == message)
        #expect(diagnostic.location == SourceLocation("Public/a"))
    }

    @Test("is said in French and in Dutch")
    func examples() {
        let full = SystemError(ENOSPC, at: "Public/a").diagnostic
        #expect(
            full.message(in: .french)
                == "«\u{A0}Public/a\u{A0}» n’a pas pu être écrit\u{A0}: le disque est plein, ou votre quota est épuisé")
        #expect(
            full.hint(in: .dutch) == "maak plaats vrij en publiceer opnieuw; de gepubliceerde site is niet veranderd")
    }
}
