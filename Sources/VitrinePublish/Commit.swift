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

    /// - Parameter seen: which entries of the manifest are among the files.
    func run(_ files: [StagedFile], seen: [Bool], problems: [Diagnostic]) throws(SystemError) -> Outcome {
        if problems.isEmpty && isSame(files, seen) {
            return .done(PublishSummary(unchanged: files.count), manifest: manifest.digest)
        }

        let files = files.sorted { $0.path < $1.path }
        // The paths of the last publication agree with each other.
        let isSamePaths = files.count == manifest.count && seen.allSatisfy(\.self)
        let conflicts = isSamePaths ? [] : PathConflicts(files.lazy.map(\.path), shown: session.output.shown).found
        let plan = try CommitPlan(
            files, gone: seen.indices.filter { !seen[$0] }, manifest: manifest, output: session.output,
            staging: staging)
        let problems = problems + conflicts + plan.problems
        guard problems.isEmpty else {
            return .refused(Self.shortened(problems.sortedByPlace()) + plan.warnings)
        }

        let newManifest = Manifest.file(
            foundFolders: plan.foundFolders.sorted(), entries: files.lazy.map { ($0.path, $0.entry) })
        if plan.steps.isEmpty {
            try session.control.folder.replace(ControlFolder.Entry.manifest, with: newManifest)
        } else {
            let transaction = Transaction(
                output: session.output, control: session.control, interruption: interruption)
            try transaction.run(plan.steps, manifest: newManifest)
        }
        // The site is published. What cannot be cleared now, the next publication clears.
        try? session.control.clear()
        return .done(summary(of: files, plan), manifest: Digest(of: newManifest))
    }

    private func isSame(_ files: [StagedFile], _ seen: [Bool]) -> Bool {
        guard files.count == manifest.count, seen.allSatisfy({ $0 }) else { return false }
        return files.allSatisfy { if case .unchanged = $0.action { true } else { false } }
    }

    private func summary(of files: [StagedFile], _ plan: CommitPlan) -> PublishSummary {
        var summary = PublishSummary(removed: plan.removed, warnings: plan.warnings)
        for file in files {
            switch file.action {
            case .unchanged, .adopted: summary.unchanged += 1
            case .create, .replace:
                summary.written += 1
                summary.bytes += file.entry.size
            }
        }
        return summary
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
