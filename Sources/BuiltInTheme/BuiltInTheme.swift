/// The theme that the program carries: what the repository's `Templates/` held when it was built. The plugin
/// EmbedTheme writes `files`.
package enum BuiltInTheme {}

/// Its text lies in the program as it is read: there is nothing to decode when the program starts.
package struct BuiltInFile: Sendable {
    /// Relative to `Templates/`: `pages/home.html.liquid`.
    package let path: StaticString
    /// UTF-8.
    package let text: StaticString

    package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}
