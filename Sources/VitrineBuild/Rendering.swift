import Bytes
import Diagnostics
import Synchronization
import VitrineContent
import VitrineModel
import VitrinePublish
import VitrineSite
import Workers

/// Makes the outputs of a plan, on all cores, and hands them to whoever publishes. What is known to be what it was is
/// not made again.
struct Rendering: Sendable {
    let plan: SitePlan
    let root: String
    let jobs: Int
    let known: KnownOutputs?
    /// Whose files stand there already.
    let publisher: Publisher?

    /// An output that was made, or kept.
    struct Made: Sendable {
        let digest: Digest
        let reads: [TextRead]
        let source: FileStamp?
    }

    /// - Returns: one for each output of the plan; nil where one could not be made, or nobody publishes it.
    func run(_ listing: ContentSource.Listing) -> (outputs: [Made?], diagnostics: [Diagnostic]) {
        let faults = Mutex<[Diagnostic]>([])
        let stamps = stamps(listing)
        let outputs = Workers.map(
            below: plan.outputs.count, jobs: jobs, state: { ByteBuffer(reserving: 1 << 16) }
        ) { index, buffer -> Made? in
            let output = plan.outputs[index]
            do throws(RenderFailure) {
                guard let path = OutputPath(output.path) else {
                    throw RenderFailure([
                        Diagnostic(PublishDiagnostics.invalidPath, at: nil, ["path": .text(output.path)])
                    ])
                }
                if let publisher, let made = known?.made(index, of: output), publisher.keep(path, made.digest) {
                    return made
                }
                let making = try ReadTrace.record { () throws(RenderFailure) in
                    try stage(output, path, &buffer)
                }
                guard making.problems.isEmpty else { throw RenderFailure(making.problems) }
                return making.value.map { Made(digest: $0, reads: making.reads, source: stamps[output.path]) }
            } catch {
                faults.withLock { $0 += error.diagnostics }
                return nil
            }
        }
        return (outputs, faults.withLock { $0 })
    }

    private func stage(_ output: Output, _ path: OutputPath, _ buffer: inout ByteBuffer) throws(RenderFailure)
        -> Digest?
    {
        switch output.body {
        case .render(let render):
            buffer.removeAll()
            try render(&buffer)
            return buffer.bytes.withUnsafeBytes { publisher?.stage(path, $0) }
        case .pour(let write):
            if let publisher { return publisher.stage(path, pouring: write) }
            var pour = Pour { $0.removeAll() }
            write(&pour)
            return nil
        case .bytes(let bytes): return publisher?.stage(path, bytes)
        case .copy(let source): return publisher?.stage(path, copyOf: root + "/" + source)
        }
    }

    /// What the system said, before anything was read, of the files that are copied; by the output's path.
    private func stamps(_ listing: ContentSource.Listing) -> [String: FileStamp] {
        var sources: [String: String] = [:]
        for output in plan.outputs {
            if case .copy(let source) = output.body { sources[source] = output.path }
        }
        guard !sources.isEmpty else { return [:] }
        var stamps: [String: FileStamp] = [:]
        for file in listing.files {
            if let path = sources[file.path] { stamps[path] = file.stamp }
        }
        return stamps
    }
}
