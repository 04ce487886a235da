import Bytes
import Diagnostics

/// Finds out what an output means for what lies in its place, and writes it aside where it is new.
struct Comparison {
    let output: Folder
    let manifest: Manifest
    let staging: StagingArea

    enum Outcome {
        case file(StagedFile, known: Int?)
        /// Something that is not ours lies there.
        case inTheWay(Diagnostic, known: Int?)
    }

    /// - Parameter stage: writes the bytes aside, or says where they stand already.
    func settle(
        _ path: OutputPath, _ digest: Digest, _ stage: () throws(SystemError) -> StagingArea.Slot
    ) throws(SystemError) -> Outcome {
        let known = manifest.index(of: path.string)
        let entry = known.flatMap { manifest.entry(at: $0) }
        guard let status = try output.status(of: path.string), status.kind != .folder else {
            return try create(path, digest, stage, known)
        }
        guard status.kind == .file else {
            return .inTheWay(PublishedTree.foreignLink(path.string, in: output), known: known)
        }
        if let entry, entry.recognises(status) {
            if entry.digest == digest {
                return .file(StagedFile(path: path, entry: entry, action: .unchanged), known: known)
            }
            return try replace(path, digest, stage, old: entry.digest, known)
        }
        // Touched, copied or restored since, or never ours: its bytes decide.
        let present = try output.digest(of: path.string)
        if present == digest {
            let file = StagedFile(path: path, entry: Manifest.Entry(digest, status), action: .adopted)
            return .file(file, known: known)
        }
        if let entry, entry.digest == present { return try replace(path, digest, stage, old: present, known) }
        let kind = known == nil ? PublishDiagnostics.foreignFile : PublishDiagnostics.editedFile
        let shown = output.shown(path.string)
        return .inTheWay(Diagnostic(kind, at: SourceLocation(shown), ["path": .text(shown)]), known: known)
    }

    private func create(
        _ path: OutputPath, _ digest: Digest, _ stage: () throws(SystemError) -> StagingArea.Slot, _ known: Int?
    ) throws(SystemError) -> Outcome {
        let (slot, status) = try stage()
        let entry = Manifest.Entry(digest, status)
        return .file(StagedFile(path: path, entry: entry, action: .create(slot: slot)), known: known)
    }

    private func replace(
        _ path: OutputPath, _ digest: Digest, _ stage: () throws(SystemError) -> StagingArea.Slot, old: Digest,
        _ known: Int?
    ) throws(SystemError) -> Outcome {
        let (slot, status) = try stage()
        let entry = Manifest.Entry(digest, status)
        return .file(StagedFile(path: path, entry: entry, action: .replace(slot: slot, old: old)), known: known)
    }
}
