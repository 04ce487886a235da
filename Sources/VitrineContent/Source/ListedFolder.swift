/// A folder below the site's root with everything in it, each list in the order of the names.
package struct ListedFolder: Sendable {
    /// Relative to the site's root, without a slash at the end.
    package let path: String
    package var files: [ContentFile]
    package var folders: [ListedFolder]

    package init(path: String, files: [ContentFile] = [], folders: [ListedFolder] = []) {
        self.path = path
        self.files = files
        self.folders = folders
    }

    package var name: Substring { namePart(of: path) }

    /// Adds a file, or puts it in the place of the one with its path; makes the folders between.
    package mutating func insert(_ file: ContentFile) {
        guard let next = step(to: file.path) else {
            files.removeAll { $0.path == file.path }
            files.insert(file, at: files.firstIndex { $0.path > file.path } ?? files.endIndex)
            return
        }
        folders[position(of: next)].insert(file)
    }

    /// Makes a folder and those between.
    package mutating func insert(folder path: String) {
        guard path.utf8.count > self.path.utf8.count else { return }
        folders[position(of: step(to: path) ?? path)].insert(folder: path)
    }

    package func holds(_ path: String) -> Bool { file(path) != nil }

    /// The file with this path, at any depth.
    package func file(_ path: String) -> ContentFile? {
        guard let next = step(to: path) else { return files.first { $0.path == path } }
        var (low, high) = (0, folders.count)
        while low < high {
            let middle = (low + high) / 2
            if folders[middle].path < next { low = middle + 1 } else { high = middle }
        }
        return low < folders.count && folders[low].path == next ? folders[low].file(path) : nil
    }

    /// This one, and all below it.
    func forEach(_ body: (ListedFolder) -> Void) {
        body(self)
        for folder in folders { folder.forEach(body) }
    }

    /// The folder directly in this one on the way to `path`; nil when that lies directly in it.
    private func step(to path: String) -> String? {
        let rest = path.utf8.dropFirst(self.path.utf8.count + 1)
        return rest.firstIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }

    private mutating func position(of path: String) -> Int {
        let position = folders.firstIndex { $0.path >= path } ?? folders.endIndex
        if position == folders.endIndex || folders[position].path != path {
            folders.insert(ListedFolder(path: path), at: position)
        }
        return position
    }
}

extension ContentSource.Listing {
    /// All files, folder by folder.
    package var files: [ContentFile] {
        var files: [ContentFile] = []
        root.forEach { files += $0.files }
        return files
    }

    /// The paths of all folders.
    package var folders: [String] {
        var paths: [String] = []
        root.forEach { paths.append($0.path) }
        return paths
    }
}

extension ContentFile {
    /// Without the folder.
    package var name: Substring { namePart(of: path) }
}

private func namePart(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
}
