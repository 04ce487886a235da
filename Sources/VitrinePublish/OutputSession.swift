import Diagnostics
import Glibc

/// An output folder under our lock.
final class OutputSession: Sendable {
    let output: Folder
    let control: ControlFolder
    private let target: OutputFolder
    private let lock: FolderLock

    init(
        _ target: OutputFolder, patience: Duration, whenWaiting: (LockHolder?) -> Void
    ) throws(PublishFailure) {
        self.target = target
        do throws(SystemError) {
            output = try target.open()
            control = try ControlFolder(in: output)
        } catch {
            target.removeMade()
            throw PublishFailure(error)
        }
        do throws(SystemError) {
            if let lock = try FolderLock(in: control.folder, patience: patience, whenWaiting: whenWaiting) {
                self.lock = lock
                return
            }
        } catch {
            throw PublishFailure(error)
        }
        throw Self.locked(target.shown, by: FolderLock.holder(in: control.folder))
    }

    private static func locked(_ path: String, by holder: LockHolder?) -> PublishFailure {
        PublishFailure(
            Diagnostic(
                PublishDiagnostics.locked, at: SourceLocation(path),
                [
                    "path": .text(path), "process": .text(holder.map { String($0.process) } ?? "?"),
                    "host": .text(holder?.host ?? "?"), "time": .text(holder?.time ?? "?"),
                ]))
    }

    /// Ends what a dead publication left, then reads what the last one published.
    func prepare(_ interruption: Interruption) throws(PublishFailure) -> (Manifest, notes: [Diagnostic]) {
        var notes: [Diagnostic] = []
        let transaction = Transaction(output: output, control: control, interruption: interruption)
        do throws(SystemError) {
            if let note = try transaction.recover() { notes.append(note) }
        } catch {
            let unfinished = Diagnostic(
                PublishDiagnostics.unfinished, at: SourceLocation(target.shown), ["path": .text(target.shown)])
            throw PublishFailure([error.diagnostic, unfinished])
        }
        do throws(SystemError) {
            try control.clear()
            guard try control.folder.exists(ControlFolder.Entry.manifest) else { return (.empty, notes) }
            if let manifest = Manifest(file: try control.folder.read(ControlFolder.Entry.manifest)) {
                return (manifest, notes)
            }
        } catch {
            throw PublishFailure(error)
        }
        let path = control.folder.shown(ControlFolder.Entry.manifest)
        notes.append(
            Diagnostic(PublishDiagnostics.damagedManifest, at: SourceLocation(path), ["path": .text(path)]))
        return (.empty, notes)
    }

    /// Lets others publish.
    func close() { lock.release() }

    /// Leaves the folder as it was found: one that was made for this publication goes.
    func discard() {
        defer { close() }
        do throws(SystemError) {
            // What could not be taken back, the next publication still can, from what lies there.
            guard try !control.isUnfinished else { return }
            try control.clear()
            guard !target.missing.isEmpty, try !control.folder.exists(ControlFolder.Entry.manifest) else { return }
            try control.folder.removeFile(ControlFolder.Entry.lock)
            try output.removeEmptyFolder(ControlFolder.name)
            target.removeMade()
        } catch {
            // The next publication clears what could not be cleared now.
        }
    }
}
