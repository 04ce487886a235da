import Foundation
import Liquid

/// Strings that try to leave the place where they are written; the acceptance tests use the same. Whatever shows
/// text of people should be tested with each of them.
enum Hostile {
    static let strings: [String] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Acceptance/hostile.json")
        guard let data = try? Data(contentsOf: file), case .array(let list) = try? JSONReader.read(Array(data)) else {
            return []
        }
        return list.elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }()
}
