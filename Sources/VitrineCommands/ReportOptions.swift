import ArgumentParser
import Bytes
import Diagnostics
import Files
import Foundation
import VitrineBuild
import VitrineContent

/// How faults are told.
struct ReportOptions: ParsableArguments {
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, json, github, sarif
    }

    @Option(help: "How faults are written: text, json, github or sarif.")
    var diagnostics: Form = .text

    @Option(help: ArgumentHelp("The language of messages: en, fr or nl. Default: that of LANG.", valueName: "tag"))
    var language: String?

    func validate() throws {
        if let language, MessageLanguage(rawValue: language) == nil {
            throw ValidationError("--language takes en, fr or nl.")
        }
    }

    var messageLanguage: MessageLanguage {
        let environment = Environment.variables
        return MessageLanguage(
            tag: language ?? environment["LC_ALL"].nonEmpty ?? environment["LC_MESSAGES"].nonEmpty
                ?? environment["LANG"])
    }

    /// Text goes to standard error, for people; the other forms to standard output, for programs.
    ///
    /// - Parameter others: paths that faults name as they stand, not from `root`.
    func print(_ faults: [Diagnostic], root: String, others: [String] = []) {
        var buffer = ByteBuffer()
        let sources = Sources(root: root, others: others)
        switch diagnostics {
        case .text:
            guard !faults.isEmpty else { return }
            TextReport(language: messageLanguage, isColoured: Self.isColoured, source: sources.bytes)
                .append(faults, to: &buffer)
            FileHandle.standardError.write(Data(buffer.bytes))
        case .json:
            JSONReport(language: messageLanguage, source: sources.bytes).append(faults, to: &buffer)
            FileHandle.standardOutput.write(Data(buffer.bytes))
        case .github:
            GitHubReport(language: messageLanguage, source: sources.bytes).append(faults, to: &buffer)
            FileHandle.standardOutput.write(Data(buffer.bytes))
        case .sarif:
            SARIFReport(language: messageLanguage, source: sources.bytes).append(faults, to: &buffer)
            FileHandle.standardOutput.write(Data(buffer.bytes))
        }
    }

    private static var isColoured: Bool {
        isatty(STDERR_FILENO) == 1 && Environment.variables["NO_COLOR"].nonEmpty == nil
    }
}

/// Reads the files that faults point into, each once.
private final class Sources {
    private let root: String
    private let others: [String]
    private var read: [String: [UInt8]?] = [:]

    init(root: String, others: [String]) {
        self.root = root
        self.others = others
    }

    func bytes(_ path: String) -> [UInt8]? {
        if let known = read[path] { return known }
        let bytes =
            TemplatesFolder.builtInBytes(path)
            ?? (try? WholeFile.read(others.contains(path) ? path : root + "/" + path, atMost: 64 << 20))
        read[path] = .some(bytes)
        return bytes
    }
}

extension String? {
    fileprivate var nonEmpty: String? { self?.isEmpty == false ? self : nil }
}
