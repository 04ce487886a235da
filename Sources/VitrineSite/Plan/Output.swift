package import Bytes
package import Diagnostics

/// A file of the finished site.
package struct Output: Sendable {
    package enum Body: Sendable {
        /// A page: rendered when asked, by any thread, into a buffer that the caller may reuse.
        case render(@Sendable (inout ByteBuffer) throws(RenderFailure) -> Void)
        /// What may be large: written piece by piece, without ever being held whole.
        case pour(@Sendable (inout Pour) -> Void)
        case bytes([UInt8])
        /// A file of the content, by its path from the site's root.
        case copy(String)
    }

    /// Relative to the output folder, as the file system knows it (not percent-encoded).
    package let path: String
    package let body: Body
    /// Which part of the plan makes it: see ``PlanParts``.
    package internal(set) var part = 0
    /// It tells of many entries, and takes as long as hundreds of others: begun last, it would keep one core waiting.
    package let isLong: Bool

    package init(_ path: String, _ body: Body, isLong: Bool = false) {
        self.path = path
        self.body = body
        if case .pour = body { self.isLong = true } else { self.isLong = isLong }
    }
}

/// Why a page could not be rendered.
package struct RenderFailure: Error, Sendable {
    package let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
