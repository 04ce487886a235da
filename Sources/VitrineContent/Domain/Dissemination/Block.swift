/// A reusable piece of text, shown in Markdown with `![](block:id)`.
package struct Block: Entry {
    package var head: EntryHead

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.blocks
}

extension Block: ContentType {
    package static let facts = Facts<Block>("blocks/ID/block.yml", common: EntryKeys.common, [])
}
