import Diagnostics
import Foundation

/// Which folder a site may be published into.
struct OutputFolder {
    /// As the reader wrote it.
    let shown: String
    /// Absolute, without links.
    let path: String
    /// The folders on the way that do not exist yet, outermost first.
    let missing: [String]

    /// - Parameters:
    ///   - project: the project's root: the output may lie in it, but not be it or hold it.
    ///   - sources: folders that the output may neither be, hold nor lie in.
    init(_ output: String, project: String?, sources: [String]) throws(PublishFailure) {
        shown = output
        (path, missing) = try Self.resolve(output)
        let lineage = Self.lineage(of: path)

        var problems: [DiagnosticKind: [String: Diagnostic.Argument]] = [:]
        if path == "/" { problems[PublishDiagnostics.outputIsSystemRoot] = [:] }
        if let home = Self.home, Self.holds(lineage, home) {
            problems[PublishDiagnostics.outputIsHome] = ["output": .text(output)]
        }
        if let project, Self.holds(lineage, project) {
            problems[PublishDiagnostics.outputIsProject] = ["output": .text(output)]
        }
        for source in sources where Self.holds(lineage, source) || Self.lies(lineage, in: source) {
            problems[PublishDiagnostics.outputMeetsSource] = ["output": .text(output), "folder": .text(source)]
            break
        }
        // One is enough: a folder that holds everything is wrong in several ways at once.
        for kind in PublishDiagnostics.folderKinds {
            if let arguments = problems[kind] {
                throw PublishFailure(Diagnostic(kind, at: SourceLocation(output), arguments))
            }
        }
    }

    /// Makes what is missing and opens the folder. On a failure nothing that was made stays.
    func open() throws(SystemError) -> Folder {
        do throws(SystemError) {
            for folder in missing where mkdir(folder, 0o755) != 0 || chmod(folder, 0o755) != 0 {
                if errno != EEXIST { throw SystemError(at: folder) }
            }
            return try Folder(path, shown: shown)
        } catch {
            removeMade()
            throw error
        }
    }

    /// Takes back what ``open()`` made, as far as it is empty.
    func removeMade() {
        for folder in missing.reversed() { rmdir(folder) }
    }
}

extension OutputFolder {
    private static func resolve(_ output: String) throws(PublishFailure) -> (path: String, missing: [String]) {
        var existing = output.isEmpty ? "." : output
        var rest: [String] = []
        while true {
            if let path = realPath(existing) {
                guard let status = status(path), status.kind == .folder else {
                    throw failure(PublishDiagnostics.outputIsNoFolder, output)
                }
                var missing: [String] = []
                var whole = path
                for name in rest.reversed() {
                    whole = whole == "/" ? "/" + name : whole + "/" + name
                    missing.append(whole)
                }
                return (whole, missing)
            }
            guard errno == ENOENT else {
                if errno == ENOTDIR { throw failure(PublishDiagnostics.outputIsNoFolder, output) }
                throw PublishFailure(SystemError(at: output))
            }
            while existing.count > 1, existing.hasSuffix("/") { existing.removeLast() }
            // A link that leads nowhere.
            if status(existing) != nil { throw failure(PublishDiagnostics.outputIsNoFolder, output) }
            let name = existing.split(separator: "/").last.map(String.init) ?? ""
            guard !name.isEmpty, name != "..", name != "." else {
                throw PublishFailure(SystemError(ENOENT, at: output))
            }
            rest.append(name)
            existing = String(existing.dropLast(name.count))
            if existing.isEmpty { existing = "." }
        }
    }

    private static func failure(_ kind: DiagnosticKind, _ output: String) -> PublishFailure {
        PublishFailure(Diagnostic(kind, at: SourceLocation(output), ["output": .text(output)]))
    }

    private static func status(_ path: String) -> FileStatus? {
        var status = stat()
        return lstat(path, &status) == 0 ? FileStatus(status) : nil
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static var home: String? {
        if let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty { return home }
        return getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) }
    }

    /// The folder and all that hold it, as path and, where it exists, as what the disk knows it by: the same
    /// folder may have two paths, through a bind mount.
    private struct Lineage {
        let path: String
        let own: FileIdentity?
        let all: Set<FileIdentity>
    }

    private static func lineage(of path: String) -> Lineage {
        var all: Set<FileIdentity> = []
        var rest = path
        while true {
            if let identity = FileIdentity(ofPath: rest.isEmpty ? "/" : rest) { all.insert(identity) }
            guard !rest.isEmpty else { break }
            rest = rest.enclosingFolder
        }
        return Lineage(path: path, own: FileIdentity(ofPath: path), all: all)
    }

    /// Whether the folder is `other`, or `other` lies in it.
    private static func holds(_ lineage: Lineage, _ other: String) -> Bool {
        guard let other = realPath(other) else { return false }
        if other == lineage.path || other.hasPrefix(lineage.path == "/" ? "/" : lineage.path + "/") { return true }
        guard let own = lineage.own else { return false }
        return self.lineage(of: other).all.contains(own)
    }

    private static func lies(_ lineage: Lineage, in other: String) -> Bool {
        guard let other = realPath(other), let identity = FileIdentity(ofPath: other) else { return false }
        return lineage.all.contains(identity)
    }
}
