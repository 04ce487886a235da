import Bytes
import Glibc

/// Takes the steps of a commit, or takes them back.
///
/// Every step can tell from the disk whether it was taken, so that a journal can be worked through any number of
/// times, forwards or backwards: a file's `slot` in `staging/` is gone once it stands in place, as is what is moved
/// from the tree, and its `slot` in `old/` is there from just before that moment on.
struct StepRunner {
    let output: Folder
    /// Where there is something to move from it.
    let tree: Folder?
    let staging: Folder
    let old: Folder
    let control: ControlFolder
    let interruption: Interruption
    /// Whether time has passed since the plan was made, in which somebody may have changed a file.
    let isRecovery: Bool
    private let setsPermissions: Bool

    init(
        _ steps: [Step], output: Folder, control: ControlFolder, interruption: Interruption, isRecovery: Bool
    ) throws(SystemError) {
        self.output = output
        self.control = control
        self.interruption = interruption
        self.isRecovery = isRecovery
        let isMoving = steps.contains { if case .move = $0 { true } else { false } }
        tree = isMoving ? try control.openFolder(ControlFolder.Entry.tree) : nil
        staging = try control.openFolder(ControlFolder.Entry.staging)
        old = try control.openFolder(ControlFolder.Entry.old)
        let given = FileStatus(descriptor: old.descriptor)?.permissions ?? 0
        setsPermissions = given & 0o755 != 0o755
    }

    func take(_ steps: [Step]) throws(SystemError) {
        for step in steps {
            try interruption.pass(output.shown(step.path))
            try take(step)
        }
    }

    func takeBack(_ steps: [Step]) throws(SystemError) {
        for step in steps.reversed() {
            try interruption.pass(output.shown(step.path))
            try takeBack(step)
        }
    }

    // MARK: Forwards

    private func take(_ step: Step) throws(SystemError) {
        switch step {
        case .makeFolder(let path):
            try makeFolder(path)
        case .move(let path):
            try move(path)
        case .create(let path, _, let slot):
            if isRecovery, try !staging.exists(String(slot)) { return }
            try staging.renameToFree(String(slot), to: path, in: output)
        case .replace(let path, _, let before, let slot):
            if isRecovery, try !staging.exists(String(slot)) { return }
            if isRecovery, try !holds(path, before) { throw output.failure(path, EEXIST) }
            try output.keep(path, as: String(slot), in: old)
            try staging.rename(String(slot), to: path, in: output)
        case .remove(let path, let before, let slot):
            if isRecovery, try !holds(path, before) { return }
            try output.renameToFree(path, to: String(slot), in: old)
        case .removeFolder(let path):
            try output.removeEmptyFolder(path)
        }
    }

    func makeFolder(_ path: String) throws(SystemError) {
        if try output.makeFolder(path) {
            if setsPermissions { try output.setPermissions(0o755, of: path) }
        } else if try output.status(of: path)?.kind != .folder {
            throw output.failure(path, EEXIST)
        }
    }

    // MARK: Backwards

    private func takeBack(_ step: Step) throws(SystemError) {
        switch step {
        case .makeFolder(let path):
            try output.removeEmptyFolder(path)
        case .move(let path):
            try takeBackMove(path)
        case .create(let path, let digest, let slot):
            if try !staging.exists(String(slot)), try holds(path, digest) { try output.removeFile(path) }
        case .replace(let path, let digest, _, let slot):
            guard try !staging.exists(String(slot)), try old.exists(String(slot)) else { return }
            // What another hand put there since stays.
            if try output.exists(path), try !holds(path, digest) { return }
            try old.rename(String(slot), to: path, in: output)
        case .remove(let path, _, let slot):
            if try old.exists(String(slot)), try !output.exists(path) {
                try old.renameToFree(String(slot), to: path, in: output)
            }
        case .removeFolder(let path):
            try makeFolder(path)
        }
    }

    /// Whether a file has these bytes, and is thus what the commit left or found there.
    func holds(_ path: String, _ digest: Digest) throws(SystemError) -> Bool {
        guard let status = try output.status(of: path), status.kind == .file else { return false }
        return try output.digest(of: path) == digest
    }
}
