import Bytes

/// One thing that a commit does to the output folder. `slot` is the number of a file in `.vitrine/staging` or
/// `.vitrine/old`.
enum Step: Equatable, Sendable {
    case makeFolder(String)
    /// A file, or a folder with all that is in it, from the tree to its place, where nothing was.
    case move(String)
    /// A file where none was.
    case create(String, Digest, slot: Int)
    case replace(String, Digest, old: Digest, slot: Int)
    case remove(String, old: Digest, slot: Int)
    /// Skipped when something is still inside.
    case removeFolder(String)

    var path: String {
        switch self {
        case .makeFolder(let path), .removeFolder(let path), .move(let path): path
        case .create(let path, _, _), .remove(let path, _, _): path
        case .replace(let path, _, _, _): path
        }
    }

    var stagedSlot: Int? {
        switch self {
        case .create(_, _, let slot), .replace(_, _, _, let slot): slot
        case .makeFolder, .move, .remove, .removeFolder: nil
        }
    }
}

/// The steps of a commit, written in full and forced to the disk before the first of them is taken, so that a
/// commit that dies is finished, or taken back, by whoever comes next.
enum Journal {
    static func file(_ steps: [Step]) -> [UInt8] {
        var body = ByteBuffer(reserving: steps.count * 80)
        for step in steps {
            switch step {
            case .makeFolder(let path):
                body.append("make\t")
                body.append(path)
            case .move(let path):
                body.append("move\t")
                body.append(path)
            case .create(let path, let digest, let slot):
                body.append("create\t")
                body.append(path)
                body.append(digest, slot)
            case .replace(let path, let digest, let old, let slot):
                body.append("replace\t")
                body.append(path)
                body.append(UInt8(ascii: "\t"))
                body.append(digest)
                body.append(old, slot)
            case .remove(let path, let old, let slot):
                body.append("remove\t")
                body.append(path)
                body.append(old, slot)
            case .removeFolder(let path):
                body.append("clear\t")
                body.append(path)
            }
            body.append(UInt8(ascii: "\n"))
        }
        return SealedText.seal(body.bytes, title: title, number: steps.count)
    }

    /// Nil when the bytes are not exactly a journal that was written.
    static func steps(in file: [UInt8]) -> [Step]? {
        guard let sealed = SealedText(file, title: title) else { return nil }
        var steps: [Step] = []
        for line in file[sealed.start...].split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
            guard let step = step(words) else { return nil }
            steps.append(step)
        }
        return steps.count == sealed.number ? steps : nil
    }

    private static let title = "vitrine-journal 1"

    /// A path that was forged to lead elsewhere is as good as damage.
    private static func step(_ words: [String]) -> Step? {
        guard words.count >= 2, let path = OutputPath(words[1])?.string else { return nil }
        switch (words[0], words.count) {
        case ("make", 2): return .makeFolder(path)
        case ("move", 2): return .move(path)
        case ("clear", 2): return .removeFolder(path)
        case ("create", 4):
            guard let digest = Digest(words[2]), let slot = Int(words[3]) else { return nil }
            return .create(path, digest, slot: slot)
        case ("replace", 5):
            guard let digest = Digest(words[2]), let old = Digest(words[3]), let slot = Int(words[4]) else {
                return nil
            }
            return .replace(path, digest, old: old, slot: slot)
        case ("remove", 4):
            guard let old = Digest(words[2]), let slot = Int(words[3]) else { return nil }
            return .remove(path, old: old, slot: slot)
        default: return nil
        }
    }
}

extension ByteBuffer {
    fileprivate mutating func append(_ digest: Digest, _ slot: Int) {
        append(UInt8(ascii: "\t"))
        append(digest)
        append(UInt8(ascii: "\t"))
        append(decimal: slot)
    }
}
