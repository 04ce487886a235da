import Diagnostics
import YAML

/// An entry being read: its facts, what all entries have, and its other files.
package final class EntryInProgress {
    let facts: MappingReader
    let head: EntryHead
    let context: EntryContext
    private let folder: ContentFolder
    private let reader: BoundedReader
    private let heads: TableHeads

    init(
        facts: MappingReader, head: EntryHead, context: EntryContext, folder: ContentFolder, reader: BoundedReader,
        heads: TableHeads
    ) {
        self.facts = facts
        self.head = head
        self.context = context
        self.folder = folder
        self.reader = reader
        self.heads = heads
    }

    var findings: Findings { facts.file.findings }

    func table(_ name: String, _ keys: KeyList) -> TableReader? {
        guard let file = folder.file(name), let bytes = reader.read(file, findings) else { return nil }
        return TableReader(bytes, keys, in: context(of: file), heads)
    }

    /// The items of a YAML file that is a list.
    func mappings(_ name: String, _ keys: KeyList) -> [MappingReader] {
        guard let file = folder.file(name), let node = reader.yaml(file, findings) else { return [] }
        return listed(node, keys, in: context(of: file))
    }

    private func context(of file: ContentFile) -> FileContext {
        let context = context.file(file.path, findings, original: head.original, files: head.files)
        context.own = facts.file.own
        return context
    }
}

/// The mappings of a file that is a list of them.
func listed(_ node: YAMLNode, _ keys: KeyList, in file: FileContext) -> [MappingReader] {
    guard let items = node.sequence else {
        file.report(ValueDiagnostics.expectedList, at: node.range, ["key": .text(lastPart(of: file.path))])
        return []
    }
    return items.compactMap { MappingReader($0, keys, in: file, under: nil) }
}
