import CXLSXWriter

/// The formats of a workbook, one for each style that is used.
struct FormatTable {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    init(book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
    }

    /// Nil for the plain style.
    mutating func format(for style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if style == .plain { return nil }
        if let known = formats[style] { return known }
        guard let format = xlsx.workbook_add_format(book) else { return nil }
        if let numberFormat = style.numberFormat { xlsx.format_set_num_format(format, numberFormat) }
        if style.isBold { xlsx.format_set_bold(format) }
        if style.isItalic { xlsx.format_set_italic(format) }
        if style.wraps { xlsx.format_set_text_wrap(format) }
        if style.isAtTop { xlsx.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
        if let size = style.size { xlsx.format_set_font_size(format, size) }
        if let ink = style.ink { xlsx.format_set_font_color(format, ink) }
        if let fill = style.fill {
            xlsx.format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            xlsx.format_set_bg_color(format, fill)
            // Some programs take the foreground, which the library leaves automatic.
            xlsx.format_set_fg_color(format, fill)
        }
        if style.hasLineBelow { xlsx.format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        formats[style] = format
        return format
    }
}
