import ArgumentParser
import Foundation
import Liquid

enum ModeOption: String, ExpressibleByArgument, CaseIterable {
    case strict, lax
}

enum EscapeOption: String, ExpressibleByArgument, CaseIterable {
    case html, none
}

/// What `now` means: `SOURCE_DATE_EPOCH`, else the clock.
func currentDate() -> DateValue? {
    let given = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    return DateValue(instant: given ?? Int(Date().timeIntervalSince1970))
}

/// The bytes of a file; nil when it cannot be read.
func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
}
