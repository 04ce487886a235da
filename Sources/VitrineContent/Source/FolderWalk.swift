import Diagnostics
import Glibc
import Workers

/// Goes down through `Content/`, or another folder of the site; links that lead out of it are refused, and a link to a folder always is.
struct FolderWalk {
    private let root: String
    /// Relative to the root.
    private let name: String
    /// The folder without links on the way.
    private let realFolder: String
    private var diagnostics: [Diagnostic] = []

    /// `Content/enterprises/atelier/media/plans/2018` is six.
    private static let greatestDepth = 12

    private init(root: String, name: String, realFolder: String) {
        self.root = root
        self.name = name
        self.realFolder = realFolder
    }

    /// All that lies below a folder of the site; nil where there is none.
    static func listing(of root: String, below name: String) -> ContentSource.Listing? {
        let path = root + "/" + name
        guard let real = realPath(path) else {
            var status = stat()
            if lstat(path, &status) != 0, errno == ENOENT { return nil }
            return .unreadable(name)
        }
        var walk = FolderWalk(root: root, name: name, realFolder: real)
        let folder = walk.list(name, depth: 1, goingDeeper: true)
        return ContentSource.Listing(root: folder, diagnostics: walk.diagnostics)
    }

    /// - Parameter root: the site's root.
    static func listing(of root: String) -> ContentSource.Listing {
        guard let real = realPath(root + "/Content") else { return .unreadable("Content") }
        var walk = FolderWalk(root: root, name: "Content", realFolder: real)
        var content = walk.list("Content", depth: 1, goingDeeper: false)
        for index in content.folders.indices {
            // Folders of collections have as many folders as there are entries: those are shared out.
            var collection = walk.list(content.folders[index].path, depth: 2, goingDeeper: false)
            let folders = collection.folders
            let parent = open(root + "/" + collection.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { close(parent) }
            let entries = Workers.map(below: folders.count) { [walk] index in
                var own = FolderWalk(root: walk.root, name: walk.name, realFolder: walk.realFolder)
                let name = String(folders[index].name)
                return (own.list(folders[index].path, at: name, in: parent, depth: 3), own.diagnostics)
            }
            collection.folders = entries.map(\.0)
            content.folders[index] = collection
            for (_, faults) in entries where !faults.isEmpty { walk.diagnostics += faults }
        }
        return ContentSource.Listing(root: content, diagnostics: walk.diagnostics)
    }

    private mutating func list(_ path: String, depth: Int, goingDeeper: Bool) -> ListedFolder {
        list(path, at: root + "/" + path, in: AT_FDCWD, depth: depth, goingDeeper: goingDeeper)
    }

    /// - Parameter way: from the folder `parent`; the shorter, the less the system has to look up.
    private mutating func list(
        _ path: String, at way: String, in parent: Int32, depth: Int, goingDeeper: Bool = true
    ) -> ListedFolder {
        var folder = ListedFolder(path: path)
        let opened = openat(parent, way, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0, let directory = fdopendir(opened) else {
            report(SourceDiagnostics.unreadable, path, ["reason": .text(DiskSource.lastReason())])
            return folder
        }
        defer { closedir(directory) }
        let descriptor = dirfd(directory)
        while let item = readdir(directory) {
            let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let name = UnsafeRawPointer(item).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            guard name[0] != 0x2E else { continue }
            guard let text = String(validatingCString: name) else {
                report(SourceDiagnostics.unreadableName, path + "/" + String(cString: name))
                continue
            }
            add(path + "/" + text, name, in: descriptor, Int32(item.pointee.d_type), to: &folder)
        }
        folder.files.sort { $0.path < $1.path }
        folder.folders.sort { $0.path < $1.path }
        if depth >= Self.greatestDepth {
            for inner in folder.folders { report(SourceDiagnostics.tooDeep, inner.path) }
            folder.folders = []
        }
        if goingDeeper {
            for index in folder.folders.indices {
                folder.folders[index] = list(folder.folders[index].path, depth: depth + 1, goingDeeper: true)
            }
        }
        return folder
    }

    private mutating func add(
        _ path: String, _ name: UnsafePointer<CChar>, in descriptor: Int32, _ kind: Int32, to folder: inout ListedFolder
    ) {
        if kind == Self.folderKind {
            folder.folders.append(ListedFolder(path: path))
            return
        }
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            report(SourceDiagnostics.unreadable, path, ["reason": .text(DiskSource.lastReason())])
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: folder.files.append(ContentFile(path, status))
        case S_IFDIR: folder.folders.append(ListedFolder(path: path))
        case S_IFLNK: follow(path, to: &folder)
        default: report(SourceDiagnostics.notAFile, path, ["folder": .text(self.name)])
        }
    }

    /// `DT_DIR`: where a file system does not say the kind, it is asked for.
    private static let folderKind: Int32 = 4

    private mutating func follow(_ path: String, to folder: inout ListedFolder) {
        var status = stat()
        guard let real = Self.realPath(root + "/" + path), real.hasPrefix(realFolder + "/"),
            stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG
        else {
            report(SourceDiagnostics.symbolicLink, path, ["folder": .text(name)])
            return
        }
        folder.files.append(ContentFile(path, status))
    }

    private mutating func report(
        _ kind: DiagnosticKind,
        _ path: String,
        _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        diagnostics.append(Diagnostic(kind, at: SourceLocation(path), arguments))
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}

extension ContentFile {
    fileprivate init(_ path: String, _ status: stat) {
        self.init(path: path, size: Int(status.st_size), stamp: FileStamp(status))
    }
}

extension ContentSource.Listing {
    fileprivate static func unreadable(_ path: String) -> Self {
        let reason: [String: Diagnostic.Argument] = ["reason": .text(DiskSource.lastReason())]
        return Self(diagnostics: [Diagnostic(SourceDiagnostics.unreadable, at: SourceLocation(path), reason)])
    }
}
