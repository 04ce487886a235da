/// Blocks and inlines name headings and links of their document by index: those of a record must be there.
extension [MarkdownBlock] {
    func isWithin(_ document: MarkdownDocument) -> Bool {
        allSatisfy { block in
            switch block {
            case .paragraph(let inlines): inlines.isWithin(document)
            case .heading(let index, let inlines):
                document.headings.indices.contains(index) && inlines.isWithin(document)
            case .quote(let blocks): blocks.isWithin(document)
            case .list(let list): list.items.allSatisfy { $0.blocks.isWithin(document) }
            case .table(let table):
                table.header.allSatisfy { $0.isWithin(document) }
                    && table.rows.allSatisfy { $0.allSatisfy { $0.isWithin(document) } }
            case .code, .thematicBreak: true
            }
        }
    }
}

extension [MarkdownInline] {
    fileprivate func isWithin(_ document: MarkdownDocument) -> Bool {
        allSatisfy { inline in
            switch inline {
            case .emphasis(let inside), .strong(let inside), .strikethrough(let inside): inside.isWithin(document)
            case .link(let index, let inside): document.links.indices.contains(index) && inside.isWithin(document)
            case .image(let index): document.links.indices.contains(index)
            case .text, .code, .softBreak, .lineBreak, .footnote: true
            }
        }
    }
}
