import Bytes

/// New files on their way into the output folder, by number. Nothing is made before the first of them, so that
/// a publication that changes nothing writes nothing.
final class StagingArea: Sendable {
    private let control: ControlFolder
    private let state = Guarded(State())

    private struct State {
        var count = 0
        var opened: Opened?
    }

    private struct Opened {
        let folder: Folder
        /// Set when the process's file mode mask would hide published files from a web server.
        let permissions: UInt32?
    }

    init(in control: ControlFolder) {
        self.control = control
    }

    typealias Slot = (slot: Int, status: FileStatus)

    /// Safe to call from any thread.
    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Slot {
        let (slot, opened) = try nextSlot()
        let status = try opened.folder.write(bytes, to: String(slot), permissions: opened.permissions)
        return (slot, status)
    }

    /// A new file for bytes that come in pieces.
    func begin() throws(SystemError) -> (slot: Int, file: OpenFile) {
        let (slot, opened) = try nextSlot()
        return (slot, try opened.folder.create(String(slot), permissions: opened.permissions))
    }

    private func nextSlot() throws(SystemError) -> (Int, Opened) {
        try state.withLock { state throws(SystemError) in
            state.count += 1
            if let opened = state.opened { return (state.count, opened) }
            let opened = try open()
            state.opened = opened
            return (state.count, opened)
        }
    }

    /// A number for a published file that will be set aside.
    func reserveSlot() -> Int {
        state.withLock { state in
            state.count += 1
            return state.count
        }
    }

    private func open() throws(SystemError) -> Opened {
        let folder = try control.openFolder(ControlFolder.Entry.staging)
        let given = FileStatus(descriptor: folder.descriptor)?.permissions ?? 0
        return Opened(folder: folder, permissions: given & 0o755 == 0o755 ? nil : 0o644)
    }
}

/// A staged file that is being written.
final class StagedStream {
    /// Nil in a tree.
    let slot: Int?
    private let file: OpenFile
    private let digests = DigestStream()

    init(_ file: OpenFile, slot: Int?) {
        self.slot = slot
        self.file = file
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        digests.add(bytes)
        try file.append(bytes)
    }

    func end() throws(SystemError) -> (Digest, FileStatus) { (digests.digest, try file.end()) }
}
