package import Bytes
import CommonMark
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

    package static func < (a: Self, b: Self) -> Bool { (a.path, a.digest) < (b.path, b.digest) }
}

/// Which texts are read on this thread, and the one that was read last: a page asks for its text several times over.
package enum ReadTrace {
    /// Runs `body`, which stays on this thread, and tells which texts it read: each once, by path. What it records
    /// itself counts for those around it too.
    package static func record<Value, Failure: Error>(
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> (value: Value, reads: [TextRead]) {
        let thread = ThreadReads.current
        thread.open.append([])
        let value: Value
        do {
            value = try body()
        } catch {
            thread.close()
            throw error
        }
        return (value, thread.close())
    }

    static func document(_ path: String, _ digest: Digest, _ read: () -> MarkdownDocument) -> MarkdownDocument {
        let thread = ThreadReads.current
        let key = TextRead(path: path, digest: digest)
        thread.note(key)
        if let (last, document) = thread.last, last == key { return document }
        let document = read()
        thread.last = (key, document)
        return document
    }
}

private final class ThreadReads {
    /// Of the recordings that are going on, the innermost last.
    var open: [Set<TextRead>] = []
    var last: (TextRead, MarkdownDocument)?

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
        open[open.count - 1].insert(read)
    }

    @discardableResult
    func close() -> [TextRead] {
        guard let reads = open.popLast() else { return [] }
        if !open.isEmpty { open[open.count - 1].formUnion(reads) }
        return reads.sorted()
    }
}
