/// What a file is by its first bytes, whatever its name.
package enum FileSignature: Sendable, Equatable {
    /// A ZIP file: a workbook, or something else that is one inside.
    case zip
    /// Microsoft's older container: `.xls`, or a workbook with a password.
    case compound
    /// Something else that has a name.
    case other(String)
    /// Nothing known: text, perhaps.
    case unknown

    package init(of bytes: [UInt8]) {
        let known: [(String, [UInt8])] = [
            ("JPEG", [0xFF, 0xD8, 0xFF]), ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("GIF", Array("GIF8".utf8)),
            ("PDF", Array("%PDF".utf8)), ("TIFF", [0x49, 0x49, 0x2A, 0x00]), ("TIFF", [0x4D, 0x4D, 0x00, 0x2A]),
            ("RTF", Array("{\\rtf".utf8)), ("RAR", Array("Rar!".utf8)), ("GZIP", [0x1F, 0x8B]),
            ("HTML", Array("<html".utf8)), ("HTML", Array("<!DOCTYPE html".utf8)), ("HTML", Array("<HTML".utf8)),
            ("XML", Array("<?xml".utf8)),
        ]
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .compound
        } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
            self = .other("HEIC")
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 12, bytes[8..<12].elementsEqual("WEBP".utf8) {
            self = .other("WebP")
        } else if let found = known.first(where: { bytes.starts(with: $0.1) }) {
            self = .other(found.0)
        } else {
            self = .unknown
        }
    }

    /// Whether a compound file holds an encrypted workbook rather than an old one.
    static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        // Names in the container's directory are UTF-16.
        let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        var start = 0
        while let found = bytes[start...].firstIndex(of: name[0]) {
            if bytes[found...].starts(with: name) { return true }
            start = found + 1
        }
        return false
    }
}
