import Bytes
import Diagnostics
import Foundation
import Locales
import YAML

/// Asks a single value for a type, and reports what it is instead.
struct ScalarReader {
    let file: FileContext
    let key: String

    /// The text without spaces around it.
    func scalar(_ node: YAMLNode) -> Scalar? {
        guard let text = node.scalarText else {
            file.report(ValueDiagnostics.expectedValue, at: node.range, ["key": .text(key)])
            return nil
        }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else {
            file.report(ValueDiagnostics.emptyValue, at: node.range, ["key": .text(key)])
            return nil
        }
        return Scalar(text: trimmed, range: node.range)
    }

    /// - Parameter right: what surely is meant.
    func report(
        _ kind: DiagnosticKind, _ scalar: Scalar, _ more: [String: Diagnostic.Argument] = [:],
        meaning right: String? = nil
    ) {
        var arguments = more
        arguments["value"] = .text(scalar.text)
        file.report(
            kind, at: scalar.range, arguments,
            repair: Repair(scalar.text, at: scalar.range, by: right ?? arguments.suggested, in: file.path))
    }

    func flag(_ scalar: Scalar) -> Bool? {
        switch scalar.text {
        case "true": return true
        case "false": return false
        default: break
        }
        switch scalar.text.lowercased() {
        case "yes", "oui", "ja", "vrai", "waar", "on", "1", "true":
            report(ValueDiagnostics.wordForFlag, scalar, ["proposal": "true"], meaning: "true")
        case "no", "non", "nee", "neen", "faux", "onwaar", "off", "0", "false":
            report(ValueDiagnostics.wordForFlag, scalar, ["proposal": "false"], meaning: "false")
        default:
            report(ValueDiagnostics.notAFlag, scalar)
        }
        return nil
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ scalar: Scalar) -> Choice?
    where Choice.RawValue == String {
        // The names of all are only made for a message.
        if let choice = Choice(rawValue: scalar.text) { return choice }
        return choice(scalar, of: Array(Choice.allCases))
    }

    func choice<Choice: RawRepresentable>(_ scalar: Scalar, of cases: [Choice]) -> Choice?
    where Choice.RawValue == String {
        if let choice = cases.first(where: { $0.rawValue == scalar.text }) { return choice }
        let choices = cases.map(\.rawValue)
        let arguments: [String: Diagnostic.Argument] = ["key": .text(key), "choices": .choices(choices)]
        report(ValueDiagnostics.unknownChoice, scalar, arguments.suggesting(scalar.text, among: choices))
        return nil
    }

    func url(_ scalar: Scalar) -> String? {
        if isWebAddress(scalar.text) { return scalar.text }
        report(FormDiagnostics.notAnAddress, scalar)
        return nil
    }

    func email(_ scalar: Scalar) -> String? {
        if isEmailAddress(scalar.text) { return scalar.text }
        report(FormDiagnostics.notAnEmail, scalar)
        return nil
    }

    func id(_ scalar: Scalar) -> String? {
        if Slug.isValid(scalar.text) { return scalar.text }
        report(FormDiagnostics.notAnID, scalar, ["proposal": .text(Slug.make(scalar.text) ?? "my-id")])
        return nil
    }

    func slug(_ scalar: Scalar) -> String? {
        if Slug.isValid(scalar.text) { return scalar.text }
        report(FormDiagnostics.notASlug, scalar, ["proposal": .text(Slug.make(scalar.text) ?? "my-page")])
        return nil
    }

    func code(_ scalar: Scalar) -> String? {
        let bytes = scalar.text.utf8
        if bytes.count <= 12, bytes.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }) {
            return scalar.text
        }
        report(FormDiagnostics.notACode, scalar)
        return nil
    }

    /// An id that may also be an abbreviation in capitals.
    func shortID(_ scalar: Scalar) -> String? {
        let bytes = scalar.text.utf8
        let isAbbreviation = bytes.count <= 12 && bytes.allSatisfy { (0x41...0x5A).contains($0) || isDigit($0) }
        return isAbbreviation ? scalar.text : id(scalar)
    }

    func country(_ scalar: Scalar) -> String? {
        if scalar.text.utf8.count == 2, scalar.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
            return scalar.text
        }
        let meant = CountryCode.meant(by: scalar.text, in: file.languages)
        report(FormDiagnostics.notACountry, scalar, [:].suggesting(meant))
        return nil
    }

    func language(_ scalar: Scalar) -> Language? {
        if file.isOneOfLanguages(scalar.text) { return Language(scalar.text) }
        file.report(
            ValueDiagnostics.unknownLanguage,
            at: scalar.range,
            ["language": .text(scalar.text), "choices": .choices(file.languageTags)]
        )
        return nil
    }

    func languageTag(_ scalar: Scalar) -> Language? {
        if let tag = LanguageTag(scalar.text), tag.description == scalar.text { return Language(scalar.text) }
        report(FormDiagnostics.notALanguage, scalar)
        return nil
    }

    func refer(_ scalar: Scalar, _ target: Reference.Target) -> String {
        file.findings.refer(to: target, at: file.location(scalar.range))
        return scalar.text
    }

    func reference(_ scalar: Scalar) -> EntryReference? {
        guard let reference = EntryReference(scalar.text, in: file.catalogue) else {
            report(FormDiagnostics.notAReference, scalar, ["choices": .choices(file.catalogue.linkable)])
            return nil
        }
        file.findings.refer(to: .entry(reference), at: file.location(scalar.range))
        return reference
    }

    /// The name of a file beside the entry, which exists.
    func linkedFile(_ scalar: Scalar) -> String? {
        if file.files.contains(where: { $0.name == scalar.text }) { return scalar.text }
        guard isPlainPath(scalar.text) else {
            report(FormDiagnostics.badFilePath, scalar)
            return nil
        }
        let folder = file.path.prefix { $0 != "\0" }.dropLast(lastPart(of: file.path).count + 1)
        let arguments: [String: Diagnostic.Argument] = ["file": .text(scalar.text), "folder": .text(String(folder))]
        file.report(
            ReferenceDiagnostics.missingLinkedFile,
            at: scalar.range,
            arguments.suggesting(scalar.text, among: file.files.map(\.name)),
            mending: scalar.text
        )
        return nil
    }
}

extension String {
    /// Without spaces and line breaks around it, no-break ones too.
    var trimmed: String {
        hasVisibleEnds ? self : trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

extension String {
    /// Whether the last bytes are those of `ending`; `hasSuffix` compares characters, one by one.
    func hasEnding(_ ending: String) -> Bool {
        var (text, ending) = (self, ending)
        return text.withUTF8 { bytes in
            ending.withUTF8 { end in
                var (index, place) = (end.count, bytes.count)
                guard index <= place else { return false }
                while index > 0 {
                    (index, place) = (index - 1, place - 1)
                    if bytes[place] != end[index] { return false }
                }
                return true
            }
        }
    }
}

/// Whether a path stays in its folder and names one file.
func isPlainPath(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(UInt8(ascii: "\\")) && !path.utf8.contains(UInt8(ascii: ":"))
        && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0 != "." && $0 != ".."
        }
}
