package import Bytes
package import Diagnostics

/// Knows what destinations mean on a page: its address, its language, its data.
package protocol MarkdownLinks {
    /// Asked for every link and image but anchors to the document's own headings.
    func resolve(_ link: MarkdownLink) -> MarkdownResolution
}

package enum MarkdownResolution: Sendable {
    /// An address, not escaped yet, and what else the `<a>` or `<img>` should say of itself.
    case address(String, attributes: [(name: String, value: String)] = [])
    /// Text in its place, without markup.
    case text(String)
    /// HTML in its place, within a line.
    case inline(ByteBuffer)
    /// HTML in place of its paragraph.
    case block(ByteBuffer)
    /// It resolves to nothing; when rendered, its text stands alone.
    case refused([Diagnostic])
}

extension MarkdownDocument {
    /// What is wrong with the links of the document on a page.
    package func check(_ links: some MarkdownLinks) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for link in self.links where !link.isOwnAnchor {
            switch links.resolve(link) {
            case .refused(let faults):
                diagnostics += faults
            case .block where !link.isAlone:
                diagnostics.append(
                    Diagnostic(
                        MarkdownDiagnostics.blockNotAlone,
                        at: link.location,
                        ["destination": .text(link.destination)]
                    )
                )
            case .address, .text, .inline, .block: break
            }
        }
        return diagnostics
    }
}
