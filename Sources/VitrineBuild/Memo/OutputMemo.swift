import Bytes

/// The outputs of a build in the order of their paths. Kept in few arrays: a large site has tens of thousands.
struct OutputMemo: Sendable {
    private struct Line {
        var digest: Digest
        var part: Int
        /// Where its reads end in the list of all; they begin where those before end.
        var readsEnd: Int
    }

    private var lines: [Line] = []
    /// By position among the texts.
    private var reads: [Int] = []
    /// What was read, each text once.
    private(set) var texts: [Digest] = []
    /// By position among the outputs.
    private(set) var copies: [Int: CopiedFile] = [:]

    var count: Int { lines.count }

    init(_ outputs: [MadeOutput]) {
        var positions: [Digest: Int] = [:]
        lines.reserveCapacity(outputs.count)
        for output in outputs { append(output, &positions) }
    }

    /// The same outputs, but for some that were made again.
    ///
    /// - Parameter changes: by position.
    init(_ old: OutputMemo, changes: [Int: MadeOutput]) {
        var positions: [Digest: Int] = [:]
        var moved = [Int?](repeating: nil, count: old.texts.count)
        lines.reserveCapacity(old.count)
        reads.reserveCapacity(old.reads.count)
        texts.reserveCapacity(old.texts.count)
        for (index, line) in old.lines.enumerated() {
            if let output = changes[index] {
                append(output, &positions)
                continue
            }
            if let copy = old.copies[index] { copies[lines.count] = copy }
            for read in old.readPositions(index) {
                reads.append(moved[read] ?? texts.count)
                guard moved[read] == nil else { continue }
                moved[read] = texts.count
                texts.append(old.texts[read])
            }
            lines.append(Line(digest: line.digest, part: line.part, readsEnd: reads.count))
        }
    }

    private mutating func append(_ output: MadeOutput, _ positions: inout [Digest: Int]) {
        if let source = output.source { copies[lines.count] = source }
        for key in output.reads {
            reads.append(positions[key] ?? texts.count)
            guard positions[key] == nil else { continue }
            positions[key] = texts.count
            texts.append(key)
        }
        lines.append(Line(digest: output.digest, part: output.part, readsEnd: reads.count))
    }

    subscript(index: Int) -> MadeOutput {
        MadeOutput(
            digest: lines[index].digest, part: lines[index].part, reads: readPositions(index).map { texts[$0] },
            source: copies[index])
    }

    func part(of index: Int) -> Int { lines[index].part }

    /// - Parameter standing: of each text, whether it is what it was.
    func readsStand(_ index: Int, _ standing: [Bool]) -> Bool { readPositions(index).allSatisfy { standing[$0] } }

    private func readPositions(_ index: Int) -> ArraySlice<Int> {
        reads[(index == 0 ? 0 : lines[index - 1].readsEnd)..<lines[index].readsEnd]
    }
}

extension OutputMemo: Storable {
    func store(in record: inout RecordWriter) {
        record.write(texts)
        record.write(count: reads.count)
        for read in reads { record.write(count: read) }
        record.write(count: lines.count)
        for line in lines {
            record.write(line.digest)
            record.write(count: line.part)
            record.write(count: line.readsEnd)
        }
        record.write(count: copies.count)
        for (index, copy) in copies.sorted(by: { $0.key < $1.key }) {
            record.write(count: index)
            record.write(copy)
        }
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        texts = try record.read()
        let readCount = try record.readCount()
        reads.reserveCapacity(readCount)
        for _ in 0..<readCount { reads.append(try record.readIndex(below: texts.count)) }
        let count = try record.readCount()
        lines.reserveCapacity(count)
        for _ in 0..<count {
            let line = try Line(
                digest: record.read(), part: record.readIndex(below: .max),
                readsEnd: record.readIndex(below: reads.count + 1))
            guard line.readsEnd >= lines.last?.readsEnd ?? 0 else { throw DamagedRecord() }
            lines.append(line)
        }
        for _ in 0..<(try record.readCount()) {
            let index = try record.readIndex(below: lines.count)
            copies[index] = try record.read(CopiedFile.self)
        }
    }
}

extension RecordReader {
    fileprivate mutating func readIndex(below limit: Int) throws(DamagedRecord) -> Int {
        let index = try readUnsigned()
        guard index < UInt64(limit) else { throw DamagedRecord() }
        return Int(index)
    }
}
