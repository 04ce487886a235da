import Bytes
import Diagnostics
import Foundation
import Locales
import Synchronization
import VitrineContent
import VitrineModel
package import VitrinePublish
import VitrineSite
import Workers

/// The way of the data: load, plan, render, publish.
///
/// Each stage hands on a value and what is wrong; a stage is only entered when those before it found no error, so
/// that an error leaves the output as it was. Content and templates are independent: the faults of both come in
/// one run.
package struct SiteBuild: Sendable {
    private let request: BuildRequest
    private let whenWaiting: @Sendable (LockHolder?) -> Void

    package init(_ request: BuildRequest, whenWaiting: @escaping @Sendable (LockHolder?) -> Void = { _ in }) {
        self.request = request
        self.whenWaiting = whenWaiting
    }

    package func run() -> BuildOutcome {
        var diagnostics: [Diagnostic] = []
        do throws(PublishFailure) {
            let unfinished = try openIfInterrupted()
            diagnostics += unfinished?.notes ?? []
            guard let plan = makePlan(&diagnostics) else {
                return ending(diagnostics)
            }
            let opened = if let unfinished { unfinished } else { try open() }
            guard let publisher = opened else {
                render(plan, into: nil, &diagnostics)
                return diagnostics.hasErrors ? ending(diagnostics) : ending(diagnostics, .done(nil))
            }
            if unfinished == nil { diagnostics += publisher.notes }
            render(plan, into: publisher, &diagnostics)
            guard !diagnostics.hasErrors else {
                publisher.abort()
                return ending(diagnostics)
            }
            let summary = try publisher.commit()
            return ending(diagnostics + summary.warnings, .done(summary))
        } catch {
            return ending(diagnostics + error.diagnostics, .files)
        }
    }

    // MARK: - Stages

    private func makePlan(_ diagnostics: inout [Diagnostic]) -> SitePlan? {
        let (site, contentFaults) = SiteLoader.load(
            DiskSource.source(root: request.root),
            options: LoadOptions(
                now: request.now, audience: request.audience, includeDrafts: request.includeDrafts))
        diagnostics += contentFaults
        let (files, folderFaults) = TemplatesFolder.read(root: request.root)
        diagnostics += folderFaults
        guard !folderFaults.hasErrors else { return nil }
        let zone = site.flatMap { Zone.named($0.settings.timeZone) } ?? .utc
        let today = CivilDateTime(request.now, in: zone).date
        let (theme, themeFaults) = Theme.load(
            files, languages: site?.settings.languages ?? [Language("fr"), Language("nl")], today: today)
        diagnostics += themeFaults
        guard let site, let theme, !diagnostics.hasErrors else { return nil }
        let (plan, planFaults) = SitePlan.make(
            site, theme: theme,
            options: SiteOptions(today: today, baseURL: request.baseURL, audience: request.audience))
        diagnostics += planFaults
        return diagnostics.hasErrors ? nil : plan
    }

    /// Renders every output, each core in a buffer of its own, and stages it.
    private func render(_ plan: SitePlan, into publisher: Publisher?, _ diagnostics: inout [Diagnostic]) {
        let faults = Mutex<[Diagnostic]>([])
        Workers.forEach(
            below: plan.outputs.count, jobs: request.jobs, state: { ByteBuffer(reserving: 1 << 16) }
        ) { index, buffer in
            let output = plan.outputs[index]
            do throws(RenderFailure) {
                try stage(output, buffer: &buffer, publisher)
            } catch {
                faults.withLock { $0 += error.diagnostics }
            }
        }
        diagnostics += faults.withLock { $0 }
    }

    private func stage(
        _ output: Output, buffer: inout ByteBuffer, _ publisher: Publisher?
    ) throws(RenderFailure) {
        guard let path = OutputPath(output.path) else {
            throw RenderFailure([
                Diagnostic(PublishDiagnostics.invalidPath, at: nil, ["path": .text(output.path)])
            ])
        }
        switch output.body {
        case .render(let render):
            buffer.removeAll()
            try render(&buffer)
            buffer.bytes.withUnsafeBytes { publisher?.stage(path, $0) }
        case .pour(let write):
            if let publisher {
                publisher.stage(path, pouring: write)
            } else {
                var pour = Pour { $0.removeAll() }
                write(&pour)
            }
        case .bytes(let bytes):
            publisher?.stage(path, bytes)
        case .copy(let source):
            publisher?.stage(path, copyOf: request.root + "/" + source)
        }
    }

    // MARK: - The output folder

    private func open() throws(PublishFailure) -> Publisher? {
        guard let output = request.output else { return nil }
        return try Publisher(
            output: output, project: request.root,
            sources: ["Content", "Templates", "Sources", "Tests"].map { request.root + "/" + $0 },
            whenWaiting: whenWaiting)
    }

    /// A publication that was killed is finished or taken back before anything else, whatever becomes of this one.
    private func openIfInterrupted() throws(PublishFailure) -> Publisher? {
        guard let output = request.output, Publisher.isInterrupted(output: output) else { return nil }
        return try open()
    }

    private func ending(_ diagnostics: [Diagnostic], _ ending: BuildOutcome.Ending? = nil) -> BuildOutcome {
        let sorted = diagnostics.sortedByPlace()
        if let ending { return BuildOutcome(ending: ending, diagnostics: sorted) }
        let isAboutFiles = sorted.contains {
            $0.severity == .error
                && (BuildDiagnostics.files.contains($0.kind) || SourceDiagnostics.files.contains($0.kind))
        }
        return BuildOutcome(ending: isAboutFiles ? .files : .faults, diagnostics: sorted)
    }
}
