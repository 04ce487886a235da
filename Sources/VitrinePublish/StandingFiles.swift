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
            for index in chunk * size..<min(count, (chunk + 1) * size) where !others.contains(index) {
                guard !isTouched.load(ordering: .relaxed) else { return }
                if !isUntouched(index) { return isTouched.store(true, ordering: .relaxed) }
            }
        }
        return !isTouched.load(ordering: .relaxed)
    }

    private func isUntouched(_ index: Int) -> Bool {
        guard let entry = manifest.entry(at: index) else { return false }
        return manifest.withPath(at: index) { path in
            var status = stat()
            return fstatat(output.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0
                && entry.recognises(FileStatus(status))
        }
    }
}
