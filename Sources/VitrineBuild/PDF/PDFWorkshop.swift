import Bytes
import Diagnostics
import Files
import Foundation
import Locales
import Synchronization
import VitrineSite

/// Makes the PDFs of a site, each once: what was made of the same page by the same program is kept in the project's
/// `.vitrine/pdf`, which may be deleted.
///
/// Always WeasyPrint, whose files are the same bytes each run: what is published must not depend on what else a
/// machine has.
final class PDFWorkshop: Sendable {
    private let engine: PDFEngine
    private let folder: String
    private let used = Mutex<Set<String>>([])
    private let fingerprint = Mutex<Result<String, EngineFailure>?>(nil)

    /// Nil where the engine is missing.
    init?(root: String, path: String) {
        guard let engine = PDFEngine.find(.weasyprint, root: root, path: path) else { return nil }
        self.engine = engine
        folder = root + "/.vitrine/pdf"
    }

    func make(_ html: [UInt8], _ name: String) throws(RenderFailure) -> [UInt8] {
        do throws(EngineFailure) {
            let key = try key(html, name)
            _ = used.withLock { $0.insert(key) }
            if let kept = try? WholeFile.read(folder + "/" + key), !kept.isEmpty { return kept }
            // A date would change the file each day.
            let pdf = try engine.make(html, name: name, now: Instant(seconds: 946_684_800))
            keep(pdf, key)
            return pdf
        } catch {
            throw RenderFailure([error.diagnostic])
        }
    }

    private func key(_ html: [UInt8], _ name: String) throws(EngineFailure) -> String {
        // Asked once: an engine that does not answer would make each page wait.
        let program = fingerprint.withLock { known in
            let answer = known ?? Result { () throws(EngineFailure) in try engine.fingerprint(name: name) }
            known = answer
            return answer
        }
        return Digest(of: Array(try program.get().utf8) + html).description + ".pdf"
    }

    /// Without what no page of this build asked for; a build that did not have to make all its pages does not know.
    ///
    /// - Parameter pages: how many PDFs the site has at most.
    func tidy(pages: Int) {
        let used = used.withLock { $0 }
        guard !used.isEmpty, used.count >= pages,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else { return }
        for name in names where !used.contains(name) {
            try? FileManager.default.removeItem(atPath: folder + "/" + name)
        }
    }

    /// A cache that cannot be written costs time, no more.
    private func keep(_ pdf: [UInt8], _ key: String) {
        do throws(FileFailure) {
            try WholeFile.makeFolder(folder)
            try WholeFile.write(pdf, to: folder + "/" + key, .remakable)
        } catch {}
    }
}
