import Bytes
import Diagnostics
import Synchronization
import VitrineContent
import VitrinePublish
import VitrineSite
import Workers

/// Makes the outputs of a plan, on all cores, and hands them to whoever publishes. What is known to be what it was is
/// not made again.
struct Rendering: Sendable {
    let root: String
    let jobs: Int
    /// Whose files stand there already.
    let publisher: Publisher?

    /// - Parameter known: what is known of the outputs, which are all of a plan.
    /// - Returns: one for each output; nil where one could not be made, or nobody publishes it.
    func run(
        _ outputs: [Output], _ known: KnownOutputs? = nil, _ listing: ContentSource.Listing
    ) -> (made: [MadeOutput?], diagnostics: [Diagnostic]) {
        let faults = Mutex<[Diagnostic]>([])
        let order = outputs.indices.filter { outputs[$0].isLong } + outputs.indices.filter { !outputs[$0].isLong }
        let inOrder = Workers.map(
            below: order.count, jobs: jobs, state: { ByteBuffer(reserving: 1 << 16) }
        ) { position, buffer -> MadeOutput? in
            let index = order[position]
            let output = outputs[index]
            do throws(RenderFailure) {
                guard let path = OutputPath(output.path) else {
                    throw RenderFailure([
                        Diagnostic(PublishDiagnostics.invalidPath, at: nil, ["path": .text(output.path)])
                    ])
                }
                if let publisher, let made = known?.made(index), publisher.keep(path, made.digest) { return made }
                let making = try ReadTrace.record { () throws(RenderFailure) in
                    try stage(output, path, &buffer)
                }
                guard making.problems.isEmpty else { throw RenderFailure(making.problems) }
                return making.value.map { digest in
                    MadeOutput(
                        digest: digest, part: output.part, reads: making.reads.map(\.key),
                        source: output.source.map { CopiedFile(path: $0, stamp: listing.root.file($0)?.stamp) })
                }
            } catch {
                faults.withLock { $0 += error.diagnostics }
                return nil
            }
        }
        var made = inOrder
        for (index, output) in zip(order, inOrder) { made[index] = output }
        return (made, faults.withLock { $0 })
    }

    private func stage(_ output: Output, _ path: OutputPath, _ buffer: inout ByteBuffer) throws(RenderFailure)
        -> Digest?
    {
        switch output.body {
        case .render(let render):
            buffer.removeAll()
            try render(&buffer)
            return buffer.withUnsafeBytes { publisher?.stage(path, $0) }
        case .pour(let write):
            if let publisher { return publisher.stage(path, pouring: write) }
            var pour = Pour { $0.removeAll() }
            write(&pour)
            return nil
        case .bytes(let bytes): return publisher?.stage(path, bytes)
        case .copy(let source): return publisher?.stage(path, copyOf: root + "/" + source)
        }
    }
}

extension Output {
    /// The file that it is a copy of.
    fileprivate var source: String? {
        if case .copy(let source) = body { source } else { nil }
    }
}
