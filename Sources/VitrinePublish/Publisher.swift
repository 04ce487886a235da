package import Bytes
package import Diagnostics

/// One run's outputs on their way into a folder, all of them or none.
///
/// Open one, stage every output of the run from any number of threads, then ``commit()``. Nothing that a reader of
/// the folder can see changes before the commit, and what was published before and is not staged again is gone
/// after it. What Vitrine did not write stays as it is; where it is in the way, the commit fails before it begins.
package final class Publisher: Sendable {
    /// What an earlier run left to be said: that it was interrupted, then finished or taken back; that the list of
    /// published files is damaged.
    package let notes: [Diagnostic]

    private let session: OutputSession
    private let manifest: Manifest
    private let staging: StagingArea
    /// Where nothing lay in the folder when it was opened.
    private let tree: StagedTree?
    private let interruption: Interruption
    private let state: Guarded<State>

    private struct State {
        var files: [StagedFile] = []
        /// Which entries of the manifest were staged again.
        var seen: [Bool]
        /// The entries that are not taken as they stand, where all others are.
        var exempt: Set<Int>?
        var problems: [Diagnostic] = []
        /// The disk refused: what comes after would only repeat it.
        var isBroken = false
        var isOver = false
        var published: Digest?
    }

    /// Opens a folder to publish into, makes it if need be, waits for its lock, and before anything else finishes
    /// or takes back what an interrupted publication left there.
    ///
    /// - Parameters:
    ///   - output: may be a link to a folder, or a mount; it is never renamed.
    ///   - project: the site's root, which the output may lie in but not be or hold.
    ///   - sources: folders that the output may neither be, hold nor lie in.
    ///   - patience: how long to wait for another publication; zero fails at once.
    ///   - whenWaiting: called once, as soon as there is one to wait for.
    package init(
        output path: String, project: String? = nil, sources: [String] = [], patience: Duration = .seconds(60),
        interruption: Interruption = .never, whenWaiting: (LockHolder?) -> Void = { _ in }
    ) throws(PublishFailure) {
        let target = try OutputFolder(path, project: project, sources: sources)
        session = try OutputSession(target, patience: patience, whenWaiting: whenWaiting)
        self.interruption = interruption
        staging = StagingArea(in: session.control)
        (manifest, notes) = try session.prepare(interruption)
        let isBare = session.output.holdsNothing(but: ControlFolder.name)
        tree = isBare ? StagedTree(in: session.control) : nil
        state = Guarded(State(seen: [Bool](repeating: false, count: manifest.count)))
    }

    deinit { abort() }

    /// The files of the last publication, sorted.
    package var publishedPaths: [String] {
        (0..<manifest.count).map { manifest.path(at: $0) }
    }

    /// Whether it is already known that the commit will fail.
    package var hasProblems: Bool { state.withLock { !$0.problems.isEmpty } }

    // MARK: - Staging

    /// Takes an output. A file that stands there with these bytes is not touched; any other is written aside. Safe
    /// to call from any thread. What is wrong is kept for ``commit()``.
    ///
    /// - Returns: the digest of the bytes; nil when they could not be taken.
    @discardableResult
    package func stage(_ path: OutputPath, _ bytes: UnsafeRawBufferPointer) -> Digest? {
        guard !state.withLock({ $0.isBroken }) else { return nil }
        let digest = Digest(of: bytes)
        do throws(SystemError) {
            if let file = try tree?.create(path) {
                try file.append(bytes)
                takeMoving(path, Manifest.Entry(digest, try file.end()))
            } else {
                take(try comparison.settle(path, digest) { () throws(SystemError) in try staging.write(bytes) })
            }
            return digest
        } catch {
            fail(error)
            return nil
        }
    }

    /// Takes an output that is written in pieces. One that fits into the first is treated as any other; a larger
    /// one goes aside as it comes, and is only then compared with what stands there.
    @discardableResult
    package func stage(_ path: OutputPath, pouring write: (inout Pour) -> Void) -> Digest? {
        guard !state.withLock({ $0.isBroken }) else { return nil }
        var stream: StagedStream?
        var failure: SystemError?
        func drain(_ buffer: inout ByteBuffer) {
            defer { buffer.removeAll() }
            guard failure == nil else { return }
            failure = buffer.withUnsafeBytes { bytes in
                do throws(SystemError) {
                    let open = if let stream { stream } else { try begin(path) }
                    stream = open
                    try open.append(bytes)
                    return nil
                } catch {
                    return error
                }
            }
        }
        let small: [UInt8]? = withoutActuallyEscaping(drain) { drain in
            var pour = Pour(drain: drain)
            write(&pour)
            if stream == nil, failure == nil { return pour.buffer.bytes }
            drain(&pour.buffer)
            return nil
        }
        if let small { return stage(path, small) }
        do throws(SystemError) {
            if let failure { throw failure }
            guard let stream else { return nil }
            let (digest, status) = try stream.end()
            if let slot = stream.slot {
                take(try comparison.settle(path, digest) { (slot, status) })
            } else {
                takeMoving(path, Manifest.Entry(digest, status))
            }
            return digest
        } catch {
            fail(error)
            return nil
        }
    }

    private var comparison: Comparison {
        Comparison(output: session.output, manifest: manifest, staging: staging)
    }

    private func begin(_ path: OutputPath) throws(SystemError) -> StagedStream {
        if let file = try tree?.create(path) { return StagedStream(file, slot: nil) }
        let (slot, file) = try staging.begin()
        return StagedStream(file, slot: slot)
    }

    /// Takes a file that lies in the tree.
    private func takeMoving(_ path: OutputPath, _ entry: Manifest.Entry) {
        take(.file(StagedFile(path: path, entry: entry, action: .move), known: manifest.index(of: path.string)))
    }

    private func take(_ outcome: Comparison.Outcome) {
        state.withLock { state in
            switch outcome {
            case .file(let file, let known):
                state.files.append(file)
                if let known { state.seen[known] = true }
            case .inTheWay(let problem, let known):
                state.problems.append(problem)
                if let known { state.seen[known] = true }
            }
        }
    }

    @discardableResult
    package func stage(_ path: OutputPath, _ bytes: [UInt8]) -> Digest? {
        bytes.withUnsafeBytes { stage(path, $0) }
    }

    /// Takes a copy of a file, such as a photo.
    @discardableResult
    package func stage(_ path: OutputPath, copyOf source: String) -> Digest? {
        do throws(SystemError) {
            return stage(path, try readFile(source))
        } catch {
            fail(error)
            return nil
        }
    }

    /// Takes the file that stands there in place of an output whose bytes are known to be the same.
    ///
    /// - Returns: false when that is not so (another digest, touched or gone since): then it has to be staged.
    package func keep(_ path: OutputPath, _ digest: Digest) -> Bool {
        guard let known = manifest.index(of: path.string), let entry = manifest.entry(at: known),
            entry.digest == digest, let status = try? session.output.status(of: path.string), entry.recognises(status)
        else { return false }
        state.withLock { state in
            state.files.append(StagedFile(path: path, entry: entry, action: .unchanged))
            state.seen[known] = true
        }
        return true
    }

    /// What was published, by one digest, once that is over: the same only where every path, digest and time is.
    package var published: Digest? { state.withLock { $0.published } }

    /// Ends the publication when every file of the last one stands there untouched, and nothing else is to be done;
    /// otherwise does nothing and returns nil.
    ///
    /// - Parameter published: what ``published`` was after a publication of the very same outputs.
    package func closeUnchanged(since published: Digest) -> PublishSummary? {
        guard manifest.digest == published, standing.areUntouched() else { return nil }
        _ = end()
        session.close()
        return PublishSummary(unchanged: manifest.count)
    }

    /// The paths at some places among those of the last publication, sorted by bytes.
    ///
    /// - Parameter published: what ``published`` was after it.
    /// - Returns: nil when another has come after, so that the places mean nothing.
    package func paths(at places: [Int], since published: Digest) -> [String]? {
        guard manifest.digest == published, places.allSatisfy((0..<manifest.count).contains) else { return nil }
        return places.map { manifest.path(at: $0) }
    }

    /// Whether all files of the last publication stand there as it left them, but perhaps those at some places.
    package func areUntouched(but places: [Int]) -> Bool { standing.areUntouched(but: Set(places)) }

    /// Takes all files of the last publication as they stand, which ``areUntouched(but:)`` must have said of them, but
    /// those at some places, which are to be staged.
    package func keepAll(but places: [Int]) {
        let places = Set(places)
        state.withLock { state in
            state.exempt = places
            state.seen = (0..<manifest.count).map { !places.contains($0) }
        }
    }

    private var standing: StandingFiles { StandingFiles(output: session.output, manifest: manifest) }

    private func fail(_ error: SystemError) {
        state.withLock { state in
            if !state.isBroken { state.problems.append(error.diagnostic) }
            state.isBroken = true
        }
    }

    // MARK: - The end

    /// Makes the folder hold exactly what was staged, beside what was never Vitrine's. When it throws, nothing
    /// visible has changed. To be called once, when all staging is over.
    package func commit() throws(PublishFailure) -> PublishSummary {
        let state = end()
        let commit = Commit(session: session, manifest: manifest, staging: staging, interruption: interruption)
        let outcome: Commit.Outcome
        do throws(SystemError) {
            outcome =
                state.isBroken
                ? .refused(state.problems)
                : try commit.run(
                    state.files, seen: state.seen, exempt: state.exempt, problems: state.problems)
        } catch {
            if error == .death { session.close() } else { session.discard() }
            throw PublishFailure(error)
        }
        switch outcome {
        case .done(let summary, let manifest):
            self.state.withLock { $0.published = manifest }
            session.close()
            return summary
        case .refused(let problems):
            session.discard()
            throw PublishFailure(problems)
        }
    }

    /// Leaves everything as it was. Does nothing after a commit.
    package func abort() {
        if !end().isOver { session.discard() }
    }

    private func end() -> State {
        state.withLock { state in
            let before = state
            state = State(seen: [], isOver: true)
            return before
        }
    }
}
