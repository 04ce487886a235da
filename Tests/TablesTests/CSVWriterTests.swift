import Bytes
import Foundation
import Testing

@testable import Tables

@Suite struct `Writing CSV` {
    @Test func `quotes only what needs it, ends lines with CR LF and writes points`() {
        var writer = CSVWriter()
        writer.row(["id", "label.fr", "v"])
        writer.text("a, b")
        writer.text("dit \"oui\"")
        writer.number(Decimal(string: "-1234.50") ?? 0)
        writer.endRow()
        writer.text("=1+1\n")
        writer.empty()
        writer.number(12)
        writer.endRow()
        writer.row(["", "", ""])
        #expect(
            writer.buffer.string
                == "id,label.fr,v\r\n\"a, b\",\"dit \"\"oui\"\"\",-1234.5\r\n\"=1+1\n\",,12\r\n\"\",,\r\n"
        )
    }

    @Test func `keeps large and small amounts in plain digits`() {
        var writer = CSVWriter(delimiter: UInt8(ascii: ";"))
        writer.number(Decimal(sign: .plus, exponent: 30, significand: 12))
        writer.number(Decimal(sign: .minus, exponent: -30, significand: 12))
        writer.bool(true)
        writer.endRow()
        #expect(
            writer.buffer.string == "12" + String(repeating: "0", count: 30) + ";-0."
                + String(repeating: "0", count: 28) + "12;true\r\n")
    }

    @Test func `disarms formulas only when asked`() {
        var writer = CSVWriter(guardsFormulas: true)
        writer.row(["=A1", "+32 1", "-x", "@a", "\tx", "a=b"])
        writer.number(-5)
        writer.endRow()
        #expect(writer.buffer.string == "'=A1,'+32 1,'-x,'@a,\"'\tx\",a=b\r\n-5\r\n")
    }

    @Test func `appends to what is there`() {
        var writer = CSVWriter(appendingTo: ByteBuffer("\u{FEFF}"))
        writer.row(["a"])
        #expect(writer.buffer.string == "\u{FEFF}a\r\n")
    }

    @Test(arguments: 0..<200)
    func `is read back as it was`(seed: Int) {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let columns = random.next(6) + 1
        let pieces = [
            "a", "é", " ", "\"", ",", ";", "\t", "\r\n", "\n", "\r", "x y", "=", "🌍", "''", "\u{202F}", "sep=",
        ]
        func cell(_ random: inout Random) -> String {
            (0..<random.next(5)).map { _ in pieces[random.next(pieces.count)] }.joined()
        }
        let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09][random.next(3)]
        var writer = CSVWriter(delimiter: delimiter)
        writer.row((0..<columns).map { "column \($0)" })
        let rows = (0..<random.next(20)).map { _ in (0..<columns).map { _ in cell(&random) } }
        for row in rows { writer.row(row) }
        let (table, diagnostics) = CSVReader.read(bytes: writer.buffer.bytes, path: "a.csv")
        #expect(diagnostics == [])
        #expect(table?.rows.map { $0.cells.map { Array($0.text.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
}

/// Xorshift: the same run each time.
struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }
}
