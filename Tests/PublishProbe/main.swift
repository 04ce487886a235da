import Diagnostics
import Foundation
import VitrinePublish

// A process of its own that publishes a made-up site, so that tests can kill it:
//     PublishProbe publish OUTPUT EDITION PAGES [THREADS]
//     PublishProbe mask OUTPUT            the same, with a mask that lets nobody else read
//     PublishProbe hold OUTPUT            takes the lock, says so, and keeps it until it is killed

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    print("usage: PublishProbe publish|mask|hold …")
    exit(64)
}

func number(_ index: Int, or fallback: Int) -> Int {
    arguments.indices.contains(index) ? Int(arguments[index]) ?? fallback : fallback
}

func publish(_ files: [(path: String, text: String)], into output: String, threads: Int) throws {
    let start = ContinuousClock.now
    let publication = try Publisher(output: output, patience: .seconds(900))
    let opened = ContinuousClock.now
    let contents = files.map { (OutputPath($0.path), Array($0.text.utf8)) }
    let prepared = ContinuousClock.now
    DispatchQueue.concurrentPerform(iterations: threads) { part in
        for index in stride(from: part, to: contents.count, by: threads) {
            let (path, bytes) = contents[index]
            if let path { publication.stage(path, bytes) }
        }
    }
    let staged = ContinuousClock.now
    let summary = try publication.commit()
    let done = ContinuousClock.now
    print(
        "open \(opened - start) stage \(staged - prepared) commit \(done - staged):",
        "\(summary.written) written, \(summary.unchanged) unchanged, \(summary.removed) removed")
}

do {
    switch arguments[1] {
    case "publish":
        let site = ProbeSite(edition: number(3, or: 0), pages: number(4, or: 100))
        try publish(site.files, into: arguments[2], threads: number(5, or: 2))
    case "mask":
        umask(0o077)
        try publish(ProbeSite(edition: 0, pages: 4).files, into: arguments[2], threads: 2)
    case "hold":
        let publication = try Publisher(output: arguments[2])
        FileHandle.standardOutput.write(Data("held\n".utf8))
        withExtendedLifetime(publication) {
            while true { sleep(60) }
        }
    default: exit(64)
    }
} catch let failure as PublishFailure {
    for diagnostic in failure.diagnostics { print(diagnostic.message(in: .english)) }
    exit(2)
}
