import Bytes
import Foundation
import Locales
import Testing

@testable import Formats

/// What a format writes, as text.
func written(_ write: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer()
    write(&buffer)
    return buffer.string
}

func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
}

func instant(_ text: String) throws -> Instant {
    try #require(Instant(rfc3339: text))
}

func moment(_ day: String, _ time: String, _ zone: String = "Europe/Brussels") throws -> CivilDateTime {
    try CivilDateTime(date(day), #require(CivilTime(time)), in: #require(Zone.named(zone)))
}

func decimal(_ text: String) -> Decimal {
    Decimal(string: text) ?? .nan
}

/// Numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
