import Bytes
import Files
import Foundation

/// Where the memo of one kind of build lies: `.vitrine/builds/`, a file for each output folder. It may be deleted at
/// any time; damaged, or of another version of the program, it is not believed.
struct MemoFile: Sendable {
    private let folder: String
    private let name: String

    /// At most so many are kept.
    private static let mostFiles = 8

    init(project: String, output: String) {
        folder = project + "/.vitrine/builds"
        name = Digest(of: URL(fileURLWithPath: output).standardizedFileURL.path).description
    }

    func read() -> BuildMemo? {
        guard let bytes = try? WholeFile.read(folder + "/" + name), bytes.count > 16 else { return nil }
        let size = bytes.count - 16
        return bytes.withUnsafeBytes { all in
            let body = UnsafeRawBufferPointer(rebasing: all[..<size])
            var seal = RecordReader(UnsafeRawBufferPointer(rebasing: all[size...]))
            guard let digest = try? seal.read(Digest.self), digest == Digest(of: body) else { return nil }
            var record = RecordReader(body)
            return try? record.read(BuildMemo.self)
        }
    }

    /// A memo that cannot be written is done without.
    func write(_ memo: BuildMemo) {
        var record = RecordWriter(reserving: memo.outputs.count * 48)
        record.write(memo)
        record.write(Digest(of: record.bytes))
        do throws(FileFailure) {
            try WholeFile.makeFolder(folder)
            try WholeFile.write(record.bytes, to: folder + "/" + name, .remakable)
        } catch {
            return
        }
        sweep(FileManager.default)
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }

    private func sweep(_ files: FileManager) {
        guard let names = try? files.contentsOfDirectory(atPath: folder), names.count > Self.mostFiles else { return }
        let dated = names.filter { $0 != name }.map { name in
            let attributes = try? files.attributesOfItem(atPath: folder + "/" + name)
            return (name, attributes?[.modificationDate] as? Date ?? .distantPast)
        }
        for (name, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(Self.mostFiles - 1) {
            try? files.removeItem(atPath: folder + "/" + name)
        }
    }
}
