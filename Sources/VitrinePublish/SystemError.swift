package import Diagnostics
import Glibc

/// A system call that failed, and on which file.
struct SystemError: Error, Equatable {
    /// The `errno`.
    let code: Int32
    /// As the reader knows it: relative to where the command ran, or absolute.
    let path: String

    init(_ code: Int32 = errno, at path: String) {
        self.code = code
        self.path = path
    }

    /// Something lies where a file or a folder was to be made.
    var isAboutTakenName: Bool { [EEXIST, ENOTDIR, EISDIR].contains(code) }

    /// What file systems answer that do not move folders, or not from one folder to another.
    var isAboutMovingFolders: Bool {
        [EXDEV, EPERM, EMFILE, EBUSY, EINVAL, ENOSYS, EOPNOTSUPP].contains(code)
    }

    var isAboutMissingName: Bool { code == ENOENT }

    var diagnostic: Diagnostic {
        let location = SourceLocation(path)
        let kind: DiagnosticKind
        switch code {
        case ENOSPC, EDQUOT: kind = PublishDiagnostics.diskFull
        case EACCES, EPERM: kind = PublishDiagnostics.noPermission
        case EROFS: kind = PublishDiagnostics.readOnly
        case EEXIST: kind = PublishDiagnostics.foreignFile
        case ENOENT: kind = PublishDiagnostics.missing
        case ENOTDIR: kind = PublishDiagnostics.notAFolder
        case EMFILE, ENFILE: kind = PublishDiagnostics.tooManyOpen
        case ENAMETOOLONG: kind = PublishDiagnostics.nameTooLong
        case EXDEV: kind = PublishDiagnostics.otherFileSystem
        default:
            return Diagnostic(
                PublishDiagnostics.systemRefused, at: location,
                ["path": .text(path), "number": .number(Int(code)), "reason": .text(String(cString: strerror(code)))]
            )
        }
        return Diagnostic(kind, at: location, ["path": .text(path)])
    }
}

/// Why nothing was published: everything that was found wrong, at once.
package struct PublishFailure: Error {
    package let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    init(_ diagnostic: Diagnostic) { diagnostics = [diagnostic] }
    init(_ error: SystemError) { diagnostics = [error.diagnostic] }
}
