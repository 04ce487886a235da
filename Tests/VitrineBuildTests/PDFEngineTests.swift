import Diagnostics
import Foundation
import Locales
import Testing

@testable import VitrineBuild

@Suite(.serialized) struct `A PDF engine` {
    private let folder = FileManager.default.temporaryDirectory.path + "/vitrine-engine-" + UUID().uuidString

    /// A program in the engine's place that runs a script of the shell.
    private func engine(_ script: String, limit: Duration = .seconds(60)) throws -> PDFEngine {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(filePath: folder + "/weasyprint"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/weasyprint")
        var engine = try #require(PDFEngine.find(.weasyprint, root: folder, path: folder))
        engine.limit = limit
        return engine
    }

    private func told(_ engine: PDFEngine) -> Diagnostic? {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do throws(EngineFailure) {
            _ = try engine.make(Array("<p>".utf8), name: "dossier.fr", now: .init(seconds: 0))
            return nil
        } catch {
            return error.diagnostic
        }
    }

    private func isRunning(_ process: String) -> Bool {
        // What is dead but not yet collected by its parent does not run.
        guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return !state.contains(") Z") && !state.contains(") X")
    }

    /// A signal that was sent has not yet arrived: on a busy machine the receiver must first be given the processor.
    private func ends(_ process: String, within limit: Duration = .seconds(20)) -> Bool {
        let start = ContinuousClock.now
        while isRunning(process) {
            guard ContinuousClock.now - start < limit else { return false }
            usleep(5_000)
        }
        return true
    }

    @Test func `makes of a page what it writes beside it`() throws {
        let engine = try engine(
            "case $1 in --info) echo Engine 1; exit;; esac; cat document.html > document.pdf; pwd >> document.pdf")
        let pdf = try engine.make(Array("<p>".utf8), name: "dossier.fr", now: .init(seconds: 0))
        #expect(String(decoding: pdf, as: UTF8.self).hasPrefix("<p>/"))
        #expect(try engine.fingerprint(name: "x") == "Engine 1\n")
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `that hangs is stopped, its children too, and the reader is told how long it had`() throws {
        let engine = try engine(
            "sleep 300 & echo $! > '\(folder)/child'; sleep 300", limit: .seconds(1))
        let started = ContinuousClock.now
        let child = folder + "/child"
        let failure = #expect(throws: EngineFailure.self) {
            try engine.make(Array("<p>".utf8), name: "dossier.fr", now: .init(seconds: 0))
        }
        #expect(ContinuousClock.now - started < .seconds(30))
        let diagnostic = try #require(failure?.diagnostic)
        #expect(diagnostic.kind.id == "pdf-engine-timed-out")
        #expect(
            diagnostic.message(in: .english)
                == "WeasyPrint had made no PDF of dossier.fr after 1 seconds, and was stopped")
        #expect(
            diagnostic.hint(in: .english)
                == "try again; if it happens again, look for what is unusually large on the page")
        #expect(diagnostic.message(in: .french).contains("après 1 secondes et a été arrêté"))
        #expect(diagnostic.message(in: .dutch).contains("na 1 seconden nog geen pdf"))
        let process = try String(contentsOfFile: child, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(ends(process))
        #expect(throws: EngineFailure.self) { try engine.fingerprint(name: "dossier.fr") }
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `that floods its error stream is read to the end, and its last line is the reason`() throws {
        let fault = told(
            try engine("head -c 20000000 /dev/zero | tr '\\0' x >&2; echo >&2; echo 'no fonts' >&2; exit 3"))
        #expect(fault?.message(in: .english) == "WeasyPrint made no PDF of dossier.fr: no fonts")
    }

    @Test func `that writes without end is stopped all the same`() throws {
        let fault = told(try engine("while :; do echo xxxxxxxxxxxxxxxxxxxxxxx >&2; done", limit: .seconds(1)))
        #expect(fault?.message(in: .english).contains("after 1 seconds") == true)
    }

    @Test func `that writes nothing has failed, whatever it says of itself`() throws {
        #expect(told(try engine("exit 0"))?.message(in: .english) == "WeasyPrint made no PDF of dossier.fr: 0")
        #expect(told(try engine("exit 7"))?.message(in: .english) == "WeasyPrint made no PDF of dossier.fr: 7")
        #expect(told(try engine("kill -9 $$"))?.message(in: .english) == "WeasyPrint made no PDF of dossier.fr: 137")
    }

    @Test func `that leaves a child behind with its streams is not waited for`() throws {
        let started = ContinuousClock.now
        #expect(told(try engine("sleep 300 & echo pdf > document.pdf")) == nil)
        #expect(ContinuousClock.now - started < .seconds(30))
    }

    @Test func `that cannot be started says why`() throws {
        let engine = try engine("exit 0")
        try FileManager.default.removeItem(atPath: folder + "/weasyprint")
        #expect(
            told(engine)?.message(in: .english) == "WeasyPrint made no PDF of dossier.fr: No such file or directory")
    }
}
