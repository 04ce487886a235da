import CommonMark
import Diagnostics
import Foundation

/// Checks the links and headings of a Markdown text; what leads to other files is noted for later.
struct MarkdownRules {
    let document: MarkdownDocument
    let file: FileContext
    /// The entry whose text it is; nil for the project's.
    let owner: EntryReference?

    func check() {
        for link in document.links {
            if link.isImage { checkImage(link) } else { checkLink(link) }
        }
        checkHeadings()
    }

    private func checkHeadings() {
        var previous = 1
        for heading in document.headings {
            if heading.level == 1 {
                file.report(WordsDiagnostics.titleHeading, at: heading.range)
            } else if heading.level > previous + 1 {
                file.report(
                    WordsDiagnostics.skippedHeading,
                    at: heading.range,
                    ["from": .number(previous), "to": .number(heading.level), "expected": .number(previous + 1)]
                )
            }
            previous = max(heading.level, 1)
        }
    }

    private func checkImage(_ link: MarkdownLink) {
        switch link.target {
        case .scheme("block", let id):
            demandAlone(link)
            file.findings.refer(to: .block(id), at: link.location)
        case .scheme("chart", let name):
            demandAlone(link)
            checkChart(link, name)
        case .scheme("result", _):
            report(WordsDiagnostics.unknownLink, link, ["suggestion": .text("[](\(link.destination))")])
        case .path(let path, nil):
            if link.text.trimmed.isEmpty { report(WordsDiagnostics.imageWithoutAlt, link) }
            checkFile(path, link)
        case .web:
            report(WordsDiagnostics.imageElsewhere, link)
        case .scheme(let scheme, _):
            file.report(WordsDiagnostics.unsafeLink, at: link.range, ["scheme": .text(scheme)])
        case .path, .anchor, .contact:
            report(WordsDiagnostics.unknownLink, link)
        }
    }

    private func checkLink(_ link: MarkdownLink) {
        switch link.target {
        case .web(let address):
            demandText(link)
            if !isWebAddress(address) {
                file.report(FormDiagnostics.notAnAddress, at: link.range, ["value": .text(address)])
            }
        case .contact(let address):
            demandText(link)
            checkContact(address, link)
        case .anchor(let anchor):
            demandText(link)
            checkAnchor(anchor, link)
        case .path(let path, _):
            checkPath(path, link)
        case .scheme("section", let id):
            file.findings.refer(to: .section(id), at: link.location)
        case .scheme("result", let name):
            checkResult(link, name)
        case .scheme("chart", _), .scheme("block", _):
            report(WordsDiagnostics.unknownLink, link, ["suggestion": .text("![](\(link.destination))")])
        case .scheme(let scheme, _):
            file.report(WordsDiagnostics.unsafeLink, at: link.range, ["scheme": .text(scheme)])
        }
    }

    private func checkContact(_ address: String, _ link: MarkdownLink) {
        if address.lowercased().hasPrefix("mailto:") {
            let mailbox = String(address.dropFirst(7).prefix { $0 != "?" })
            guard !isEmailAddress(mailbox.removingPercentEncoding ?? mailbox) else { return }
            file.report(FormDiagnostics.notAnEmail, at: link.range, ["value": .text(mailbox)])
        } else if !address.utf8.dropFirst(4).contains(where: isDigit) {
            report(WordsDiagnostics.unknownLink, link)
        }
    }

    private func checkAnchor(_ anchor: String, _ link: MarkdownLink) {
        guard !link.isOwnAnchor else { return }
        let ids = document.headings.map(\.id)
        let arguments: [String: Diagnostic.Argument] = [
            "anchor": .text(anchor), "choices": .choices(ids.map { "#\($0)" }),
        ]
        let near = Diagnostics.suggestion(for: anchor, among: ids)
        let isWhole = link.range.count == anchor.utf8.count + 1
        file.report(
            WordsDiagnostics.unknownAnchor, at: link.range, arguments.suggesting(near.map { "#\($0)" }),
            repair: near.flatMap { isWhole ? Repair(link.range, "#\($0)") : nil })
    }

    private func checkPath(_ path: String, _ link: MarkdownLink) {
        if path.hasPrefix("/") {
            report(WordsDiagnostics.absolutePath, link)
        } else if let entry = EntryReference(path, in: file.catalogue) {
            if entry.collection == .blocks {
                file.report(ReferenceDiagnostics.toBlock, at: link.range, ["id": .text(entry.id)])
            } else {
                file.findings.refer(to: .entry(entry), at: link.location)
            }
        } else {
            checkFile(path, link)
            demandText(link)
        }
    }

    /// A file beside the text.
    private func checkFile(_ path: String, _ link: MarkdownLink) {
        let names = [path, path.removingPercentEncoding ?? path]
        if let name = names.first(where: { name in file.files.contains { $0.name == name } }) {
            file.findings.refer(to: .file(name), at: link.location)
        } else if isPlainPath(path), path.contains("."), !path.hasSuffix(".md") {
            let folder = file.path.dropLast(lastPart(of: file.path).count + 1)
            let arguments: [String: Diagnostic.Argument] = ["file": .text(path), "folder": .text(String(folder))]
            file.report(
                ReferenceDiagnostics.missingLinkedFile,
                at: link.range,
                arguments.suggesting(path, among: file.files.map(\.name)),
                mending: path
            )
        } else {
            report(WordsDiagnostics.unknownLink, link, suggestion(for: path))
        }
    }

    /// `enterprise/atelier` was meant to be `enterprises/atelier`.
    private func suggestion(for path: String) -> [String: Diagnostic.Argument] {
        let parts = path.split(separator: "/")
        let collections = file.catalogue.linkable
        guard parts.count == 2, let near = Diagnostics.suggestion(for: String(parts[0]), among: collections) else {
            return [:]
        }
        return ["suggestion": .text("\(near)/\(parts[1])")]
    }

    private func demandAlone(_ link: MarkdownLink) {
        if !link.isAlone { report(WordsDiagnostics.notAlone, link) }
    }

    private func demandText(_ link: MarkdownLink) {
        if link.text.trimmed.isEmpty { report(WordsDiagnostics.emptyLink, link) }
    }

    private func report(
        _ kind: DiagnosticKind,
        _ link: MarkdownLink,
        _ more: [String: Diagnostic.Argument] = [:]
    ) {
        file.report(kind, at: link.range, more.merging(["destination": .text(link.destination)]) { $1 })
    }
}
