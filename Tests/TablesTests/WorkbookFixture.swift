/// A workbook made part by part, so that each can be as strange as a test wants it. Nothing is compressed.
struct WorkbookFixture {
    var parts: [(name: String, bytes: [UInt8])] = []

    /// One sheet, `Feuille1`, with these rows; styles 1 to 6 are date, month, year, percent, time, two decimals.
    init(rows: String, after: String = "", workbook: String = "", strings: [String] = []) {
        self["_rels/.rels"] = Self.relations([("r1", "officeDocument", "xl/workbook.xml")])
        self["xl/_rels/workbook.xml.rels"] = Self.relations([
            ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "styles", "styles.xml"),
            ("r3", "sharedStrings", "/xl/sharedStrings.xml"),
        ])
        self["xl/workbook.xml"] = """
            <workbook xmlns:r="x">\(workbook)<sheets><sheet name="Feuille1" sheetId="1" r:id="r1"/></sheets></workbook>
            """
        self["xl/styles.xml"] = """
            <styleSheet><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-40C]mmm\\-yy;@"/>
            <numFmt numFmtId="171" formatCode="yyyy"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="9"/>
            <xf numFmtId="20"/><xf numFmtId="2"/></cellXfs></styleSheet>
            """
        let items = strings.map { "<si>\($0)</si>" }.joined()
        self["xl/sharedStrings.xml"] = "<sst>\(items)</sst>"
        self["xl/worksheets/sheet1.xml"] = Self.sheet(rows, after)
    }

    static func sheet(_ rows: String, _ after: String = "") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    private static func relations(_ list: [(String, String, String)]) -> String {
        let items = list.map { "<Relationship Id=\"\($0)\" Type=\"http://x/\($1)\" Target=\"\($2)\"/>" }
        return "<Relationships>\(items.joined())</Relationships>"
    }

    subscript(name: String) -> String? {
        get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set {
            parts.removeAll { $0.name == name }
            if let newValue { parts.append((name, Array(newValue.utf8))) }
        }
    }

    func with(_ name: String, _ text: String?) -> WorkbookFixture {
        var copy = self
        copy[name] = text
        return copy
    }

    /// As a ZIP file (APPNOTE 4.3), every part stored.
    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let name = Array(part.name.utf8)
            let head =
                Self.two(20) + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(0x21)
                + Self.four(Self.crc(part.bytes))
                + Self.four(part.bytes.count) + Self.four(part.bytes.count) + Self.two(name.count) + Self.two(0)
            directory += Self.four(0x0201_4B50) + Self.two(20) + head
            directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(file.count) + name
            file += Self.four(0x0403_4B50) + head + name + part.bytes
        }
        let end =
            Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(parts.count) + Self.two(parts.count)
            + Self.four(directory.count) + Self.four(file.count) + Self.two(0)
        return file + directory + end
    }

    private static func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

    private static func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

    private static func crc(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(~value)
    }
}
