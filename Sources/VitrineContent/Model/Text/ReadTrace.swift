package import Bytes
import CommonMark
package import Diagnostics
import Glibc

/// A text that was read while something was made.
package struct TextRead: Sendable, Hashable, Comparable {
    /// The Markdown file.
    package let path: String
    /// Of the text as parsed.
    package let digest: Digest

    package init(path: String, digest: Digest) {
        self.path = path
        self.digest = digest
    }

    /// Of both: two reads with the same are the same.
    package var key: Digest {
        var record = RecordWriter(reserving: 128)
        record.write(digest)
        record.write(path)
        return Digest(of: record.bytes)
    }

    package static func < (a: Self, b: Self) -> Bool { (a.path, a.digest) < (b.path, b.digest) }
}

/// Which texts are read on this thread, and the one that was read last: a page asks for its text several times over.
package enum ReadTrace {
    /// What became of a piece of work.
    package struct Recording<Value> {
        package let value: Value
        /// Each once, by path.
        package let reads: [TextRead]
        /// What a text asks for and a page cannot show: it would be left out, and nobody would know.
        package let problems: [Diagnostic]
    }

    /// Runs `body`, which stays on this thread, and tells which texts it read. What it records itself counts for
    /// those around it too.
    package static func record<Value, Failure: Error>(
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Recording<Value> {
        let thread = ThreadReads.current
        thread.open.append(ThreadReads.Open())
        let value: Value
        do {
            value = try body()
        } catch {
            thread.close()
            throw error
        }
        let (reads, problems) = thread.close()
        return Recording(value: value, reads: reads, problems: problems)
    }

    /// Says that something in a text cannot be shown as it is meant.
    package static func report(_ problem: Diagnostic) {
        let thread = ThreadReads.current
        guard let last = thread.open.indices.last else { return }
        thread.open[last].problems.append(problem)
    }

    /// A file was read of which no digest is kept: what is made of it is made anew each time.
    package static func noteUntraced(_ path: String) {
        ThreadReads.current.note(TextRead(path: path, digest: Digest(of: [])))
    }

    static func document(_ key: TextRead, _ read: () -> MarkdownDocument) -> MarkdownDocument {
        let thread = ThreadReads.current
        thread.note(key)
        if let (last, document) = thread.last, last == key { return document }
        let document = read()
        thread.last = (key, document)
        return document
    }
}

private final class ThreadReads {
    /// Of the recordings that are going on, the innermost last.
    var open: [Open] = []
    var last: (TextRead, MarkdownDocument)?

    struct Open {
        /// Some more than once: few are read, and hashing their paths costs more than sorting them.
        var reads: [TextRead] = []
        var problems: [Diagnostic] = []
    }

    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        let status = pthread_key_create(&key) { object in
            if let object { Unmanaged<ThreadReads>.fromOpaque(object).release() }
        }
        return status == 0 ? key : nil
    }()

    static var current: ThreadReads {
        // Without a key (a process has at least 128) nothing can be kept for a thread, and nothing is.
        guard let key else { return ThreadReads() }
        if let object = pthread_getspecific(key) {
            return Unmanaged<ThreadReads>.fromOpaque(object).takeUnretainedValue()
        }
        let made = ThreadReads()
        pthread_setspecific(key, Unmanaged.passRetained(made).toOpaque())
        return made
    }

    func note(_ read: TextRead) {
        guard !open.isEmpty else { return }
        if open[open.count - 1].reads.last != read { open[open.count - 1].reads.append(read) }
    }

    @discardableResult
    func close() -> ([TextRead], [Diagnostic]) {
        guard let closed = open.popLast() else { return ([], []) }
        var reads: [TextRead] = []
        for read in closed.reads.sorted() where reads.last != read { reads.append(read) }
        if !open.isEmpty {
            open[open.count - 1].reads += reads
            open[open.count - 1].problems += closed.problems
        }
        return (reads, closed.problems)
    }
}
