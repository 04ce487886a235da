import Diagnostics

/// A planned commit, all or nothing across the death of the process and of the machine.
///
/// What is forced to the disk, and when: the new files' data, the new manifest and then the journal, before the
/// first rename. Few files are synced one by one; for more, one `syncfs` costs less than their sum. The renames
/// themselves are left to the file system, which keeps their order (ext4, XFS and Btrfs do), so that the journal
/// never goes before the last of them has come.
struct Transaction {
    let output: Folder
    let control: ControlFolder
    let interruption: Interruption

    private typealias Entry = ControlFolder.Entry
    private static let mostSyncedSingly = 24

    /// On an error nothing visible changed, unless it is a death or a failure to take back what was begun.
    ///
    /// - Parameter files: those in the tree that the steps move, alone or in a folder.
    func run(_ steps: [Step], moving files: [String], manifest: [UInt8]) throws(SystemError) {
        let runner = try StepRunner(
            steps, output: output, control: control, interruption: interruption, isRecovery: false)
        try write(manifest, to: Entry.newManifest)
        try syncStaged(steps, files, of: runner)
        try write(Journal.file(steps), to: Entry.journal)
        do throws(SystemError) {
            try runner.take(steps)
            try conclude()
        } catch {
            if error != .death { try takeBack(steps, with: runner) }
            throw error
        }
    }

    /// Finishes or takes back what a dead publication left half done, and says which.
    func recover() throws(SystemError) -> Diagnostic? {
        let isTakingBack = try control.folder.exists(Entry.undo)
        let name = isTakingBack ? Entry.undo : Entry.journal
        guard try control.folder.exists(name) else { return nil }
        guard let steps = Journal.steps(in: try control.folder.read(name)) else {
            try control.folder.removeFile(name)
            return note(PublishDiagnostics.damagedJournal, control.folder.shown(name))
        }
        let runner = try StepRunner(
            steps, output: output, control: control, interruption: interruption, isRecovery: true)
        if !isTakingBack {
            do throws(SystemError) {
                try runner.take(steps)
                try conclude()
                return note(PublishDiagnostics.finished, output.shown)
            } catch  where error == .death {
                throw error
            } catch {}
        }
        try takeBack(steps, with: runner)
        return note(PublishDiagnostics.undone, output.shown)
    }

    private func syncStaged(_ steps: [Step], _ files: [String], of runner: StepRunner) throws(SystemError) {
        let staging = runner.staging
        try interruption.pass(staging.shown)
        let slots = steps.compactMap(\.stagedSlot)
        if slots.count + files.count > Self.mostSyncedSingly {
            try staging.syncFileSystem()
            return
        }
        for slot in slots { try staging.syncData(of: String(slot)) }
        try staging.syncNames()
        guard let tree = runner.tree else { return }
        for file in files { try tree.syncData(of: file) }
        for folder in Set(files.flatMap(\.enclosingFolders)) { try tree.syncData(of: folder) }
        try tree.syncNames()
    }

    private func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
        try interruption.pass(control.folder.shown(name))
        try control.folder.replace(name, with: bytes)
        try control.folder.syncNames()
    }

    /// All steps are taken: the new manifest takes effect, then the journal goes.
    private func conclude() throws(SystemError) {
        try interruption.pass(control.folder.shown(Entry.manifest))
        if try control.folder.exists(Entry.newManifest) {
            try control.folder.rename(Entry.newManifest, to: Entry.manifest, in: control.folder)
        }
        try interruption.pass(control.folder.shown(Entry.journal))
        try control.folder.removeFile(Entry.journal)
    }

    /// From the renaming of the journal on there is only this way, also for whoever comes after a crash.
    private func takeBack(_ steps: [Step], with runner: StepRunner) throws(SystemError) {
        if try control.folder.exists(Entry.journal) {
            try control.folder.rename(Entry.journal, to: Entry.undo, in: control.folder)
            try control.folder.syncNames()
        }
        try runner.takeBack(steps)
        try control.folder.removeFile(Entry.newManifest)
        try control.folder.removeFile(Entry.undo)
    }

    private func note(_ kind: DiagnosticKind, _ path: String) -> Diagnostic {
        Diagnostic(kind, at: SourceLocation(path), ["path": .text(path)])
    }
}
