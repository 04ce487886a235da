import Diagnostics
import Foundation
import Locales
import VitrineContent

@testable import Tables
@testable import VitrineImport

/// 1 December 2019, noon in Brussels.
let december2019 = Instant(seconds: 1_575_198_000)

let resultsPath = "Content/enterprises/atelier/results.csv"

func importer(_ enterprise: String = "atelier", _ site: MemorySource = smallSite) -> ResultsImport {
    ResultsImport(source: site.source, enterprise: enterprise, now: december2019)
}

/// Imports a text file; what becomes of `results.csv` and everything that is said.
func imported(_ text: String, into site: MemorySource = smallSite) -> Outcome {
    Outcome(importer("atelier", site).plan(bytes: Array(text.utf8), path: "a.csv", sheet: nil))
}

/// Imports one sheet of a workbook, `Feuille1`.
func imported(_ rows: [[SheetValue?]], merges: [String] = [], formulas: Set<String> = []) -> Outcome {
    Outcome(importer().plan([sheet("Feuille1", rows, merges, formulas)], path: "a.xlsx", sheet: nil))
}

func sheet(
    _ name: String, _ rows: [[SheetValue?]], _ merges: [String] = [], _ formulas: Set<String> = []
) -> Sheet {
    let read = rows.enumerated().compactMap { index, cells -> SheetRow? in
        let cells = cells.enumerated().compactMap { column, value in
            value.map {
                SheetCell(
                    column: column, value: $0, isFormula: formulas.contains("\(columnLetter(column))\(index + 1)"))
            }
        }
        return cells.isEmpty ? nil : SheetRow(number: index + 1, cells: cells)
    }
    return Sheet(
        path: "a.xlsx", name: name, isHidden: false, rows: read, merges: merges.compactMap { MergedCells($0) })
}

struct Outcome {
    let plan: ImportPlan?
    let diagnostics: [Diagnostic]

    init(_ result: (ImportPlan?, [Diagnostic])) {
        plan = result.0
        diagnostics = result.1
    }

    /// The file after the import.
    var file: String { plan.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "" }

    /// The lines that were not there before.
    var newLines: [String] {
        let before = Set(String(decoding: plan?.original ?? [], as: UTF8.self).split(separator: "\n"))
        return file.split(separator: "\n").filter { !before.contains($0) }.map(String.init)
    }

    /// Each with its place in a text file, and its remedy.
    var said: [String] { diagnostics.map { said($0, .english) } }

    func said(_ diagnostic: Diagnostic, _ language: MessageLanguage) -> String {
        let place = diagnostic.location.map { $0.path + ($0.range.map { ":\($0.lowerBound)" } ?? "") } ?? "nowhere"
        return "\(place): \(diagnostic.message(in: language)) [\(diagnostic.kind.id)] \(diagnostic.hint(in: language))"
    }

    var lines: [String] {
        plan?.lines.map { line in
            let changes = line.changes.map { "\($0.column) \($0.old ?? "–") → \($0.new)" }.joined(separator: ", ")
            return "\(line.kind) \(line.indicator) \(line.period) [\(line.audience)] \(changes)"
        } ?? []
    }
}

func number(_ text: String, _ form: SheetValue.NumberForm = .plain) -> SheetValue {
    .number(Decimal(string: text) ?? 0, form)
}

extension SheetValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}

/// The usual headers, in French.
let headers: [SheetValue?] = ["Indicateur", "Période", "Valeur", "Qualité", "Source"]
