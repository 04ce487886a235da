import Dispatch
import Glibc
import Synchronization

/// Looks whether the files of the last publication stand there as it left them.
struct StandingFiles {
    let output: Folder
    let manifest: Manifest

    /// - Parameter others: places in the manifest that are not looked at.
    func areUntouched(but others: Set<Int> = []) -> Bool {
        let isTouched = Atomic<Bool>(false)
        let (count, size) = (manifest.count, 512)
        DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { chunk in
            guard !isTouched.load(ordering: .relaxed) else { return }
            let places = chunk * size..<min(count, (chunk + 1) * size)
            if !areUntouched(places, but: others) { isTouched.store(true, ordering: .relaxed) }
        }
        return !isTouched.load(ordering: .relaxed)
    }

    /// From the folder that they all lie in: the system does not go the way there for each.
    private func areUntouched(_ places: Range<Int>, but others: Set<Int>) -> Bool {
        guard let last = places.last else { return true }
        let common = manifest.path(at: places.lowerBound).commonFolder(with: manifest.path(at: last))
        let folder = openat(output.descriptor, common.isEmpty ? "." : common, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(folder) }
        let skipped = common.isEmpty ? 0 : common.utf8.count + 1
        return places.allSatisfy { place in
            others.contains(place) || manifest.withPath(at: place) { isUntouched($0 + skipped, in: folder, place) }
        }
    }

    private func isUntouched(_ path: UnsafePointer<CChar>, in folder: Int32, _ place: Int) -> Bool {
        var status = stat()
        return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0
            && manifest.entry(at: place)?.recognises(FileStatus(status)) == true
    }
}

extension String {
    /// The innermost folder that both paths lie in; empty at the top. Of sorted paths, all between lie in it too.
    fileprivate func commonFolder(with other: String) -> String {
        var common = ""
        for (mine, theirs) in zip(enclosingFolders, other.enclosingFolders) where mine == theirs { common = mine }
        return common
    }
}
