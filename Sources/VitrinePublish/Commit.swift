import Bytes
import Diagnostics

/// From all that was staged to a folder that holds it.
struct Commit {
    let session: OutputSession
    let manifest: Manifest
    let staging: StagingArea
    let interruption: Interruption

    enum Outcome {
        /// With the digest of the manifest that holds now.
        case done(PublishSummary, manifest: Digest?)
        case refused([Diagnostic])
    }

    /// - Parameters:
    ///   - seen: which entries of the manifest are among the files, or are kept.
    ///   - exempt: the entries that are not kept, where all others are.
    func run(
        _ staged: [StagedFile], seen: [Bool], exempt: Set<Int>?, problems: [Diagnostic]
    ) throws(SystemError) -> Outcome {
        var outputs = CommittedOutputs(staged, seen: seen, exempt: exempt, manifest: manifest)
        if problems.isEmpty && outputs.areUnchanged {
            return .done(outputs.summary, manifest: manifest.digest)
        }
        outputs.sort()
        let conflicts =
            outputs.arePathsSame || outputs.agreeInTree
            ? [] : PathConflicts(outputs.files.lazy.map(\.path), shown: session.output.shown).found
        let plan = try CommitPlan(
            outputs.files, gone: outputs.gone, manifest: manifest, output: session.output, staging: staging)
        let problems = problems + conflicts + plan.problems
        guard problems.isEmpty else {
            return .refused(Self.shortened(problems.sortedByPlace()) + plan.warnings)
        }

        let newManifest = outputs.newManifest(foundFolders: plan.foundFolders.sorted())
        if plan.steps.isEmpty {
            try session.control.folder.replace(ControlFolder.Entry.manifest, with: newManifest)
        } else {
            let transaction = Transaction(
                output: session.output, control: session.control, interruption: interruption)
            try transaction.run(plan.steps, moving: outputs.moving, manifest: newManifest)
        }
        // The site is published. What cannot be cleared now, the next publication clears.
        try? session.control.clear()
        var summary = outputs.summary
        summary.removed = plan.removed
        summary.warnings = plan.warnings
        return .done(summary, manifest: Digest(of: newManifest))
    }

    private static let mostInTheWay = 20

    /// A folder whose manifest is lost may have every file in the way: the first few say enough.
    private static func shortened(_ problems: [Diagnostic]) -> [Diagnostic] {
        let many: Set = [PublishDiagnostics.foreignFile, PublishDiagnostics.editedFile]
        let inTheWay = problems.filter { many.contains($0.kind) }
        guard inTheWay.count > mostInTheWay, let last = inTheWay.last?.location else { return problems }
        let rest = Diagnostic(
            PublishDiagnostics.moreInTheWay, at: last, ["count": .number(inTheWay.count - mostInTheWay)])
        return problems.filter { !many.contains($0.kind) } + inTheWay.prefix(mostInTheWay) + [rest]
    }
}
