import Foundation
import VitrineSite

/// What the probe must know of the templates' text.
enum TemplateText {
    /// For the last name of a path, the words that templates compare it with; a list has them all.
    static func comparedWords(_ files: [ThemeFile]) -> [String: [String]] {
        var words: [String: [String]] = [:]
        func add(_ name: Substring, _ word: Substring) {
            for name in [String(name), name + "s"] where words[name]?.contains(String(word)) != true {
                words[name, default: []].append(String(word))
            }
        }
        for file in files where file.path.hasSuffix(".liquid") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for match in text.matches(of: #/(\w+) *[!=]= *"([^"]+)"/#) { add(match.1, match.2) }
            var subject: Substring = ""
            for match in text.matches(of: #/\{%-? *case (?:\w+\.)*(\w+)|\{%-? *when "([^"]+)"/#) {
                if let name = match.1 { subject = name }
                if let word = match.2 { add(subject, word) }
            }
        }
        return words
    }

    /// The templates with a mark behind every output, and where each mark stands.
    static func marked(_ files: [ThemeFile]) -> (files: [ThemeFile], places: [String]) {
        var places: [String] = []
        let marked = files.map { file in
            guard file.path.hasSuffix(".liquid") else { return file }
            var text = ""
            for (number, line) in String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false
            ).enumerated() {
                let pieces = line.split(separator: "}}", omittingEmptySubsequences: false)
                for (index, piece) in pieces.enumerated() {
                    text += piece
                    guard index + 1 < pieces.count else { continue }
                    text += "}}" + mark(places.count)
                    places.append("\(file.path):\(number + 1): \(piece.suffix(40))}}")
                }
                text += "\n"
            }
            return ThemeFile(path: file.path, text: text)
        }
        return (marked, places)
    }

    static func mark(_ number: Int) -> String { "@\(number)@" }
}
