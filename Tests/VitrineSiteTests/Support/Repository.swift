import Foundation
import VitrineContent

@testable import VitrineSite

/// The repository that the tests lie in.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The site that the repository ships.
    static var source: ContentSource { DiskSource.source(root: root.path) }

    /// Every file of `Templates/`, in order.
    static let theme: [ThemeFile] = {
        let folder = root.appending(path: "Templates").resolvingSymlinksInPath()
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().compactMap { path in
            let url = folder.appending(path: path)
            guard let data = try? Data(contentsOf: url) else { return nil }
            return ThemeFile(path: path, bytes: Array(data))
        }
    }()
}
