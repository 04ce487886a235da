import Crypto
import Diagnostics
import VitrineContent

/// A file that figures were taken from, with what tells whether another copy is the same.
struct SourceFile: Sendable {
    let path: String
    /// In bytes.
    let size: Int
    /// SHA-256, hexadecimal.
    let digest: String
    /// Evidence that it is; nil for the table of results.
    let evidence: String?
}

/// The files behind an enterprise's results: its table, and the documents that results name.
struct SourceFiles {
    private(set) var files: [SourceFile] = []
    private let table: SourceIndex?
    private let tablePath: String

    init(_ enterprise: Enterprise, hasResults: Bool, read: (String) -> [UInt8]?) {
        tablePath = enterprise.head.folder + "/results.csv"
        let bytes = hasResults ? read(tablePath) : nil
        table = bytes.map { SourceIndex($0) }
        add(tablePath, bytes, evidence: nil)
        for evidence in enterprise.evidence {
            guard let name = evidence.file, let file = enterprise.head.files.first(where: { $0.name == name }) else {
                continue
            }
            add(file.path, read(file.path), evidence: evidence.id)
        }
    }

    private mutating func add(_ path: String, _ bytes: [UInt8]?, evidence: String?) {
        guard let bytes else { return }
        files.append(
            SourceFile(path: path, size: bytes.count, digest: Self.digest(of: bytes), evidence: evidence))
    }

    /// 64 lower-case hexadecimal digits.
    private static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func line(of result: ImpactResult) -> Int? {
        guard let table, result.location.path == tablePath, let start = result.location.range?.lowerBound,
            start <= table.bytes.count
        else { return nil }
        return table.position(of: start).line
    }
}
