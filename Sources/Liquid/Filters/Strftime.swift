import Bytes
import Diagnostics

/// Dates by a format of strftime, in English as the reference writes them; `local_date` is for readers.
enum Strftime {
    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Flags and width between `%` and the letter.
    private struct Directive {
        var padding: UInt8?
        var isUpper = false
        var swapsCase = false
        var colons = 0
        var width = 0
    }

    static func format(_ date: DateValue, _ format: String) -> String {
        var output: [UInt8] = []
        let bytes = Array(format.utf8)
        write(date, bytes, into: &output, depth: 0)
        return String(decoding: output, as: UTF8.self)
    }

    private static func write(_ date: DateValue, _ bytes: [UInt8], into output: inout [UInt8], depth: Int) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "%") else {
                output.append(bytes[index])
                index += 1
                continue
            }
            let start = index
            index += 1
            var directive = Directive()
            loop: while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "-"): directive.padding = 0
                case UInt8(ascii: "_"): directive.padding = 0x20
                case UInt8(ascii: "0") where directive.width == 0: directive.padding = 0x30
                case UInt8(ascii: "^"): directive.isUpper = true
                case UInt8(ascii: "#"): directive.swapsCase = true
                case UInt8(ascii: ":"): directive.colons += 1
                case _ where bytes[index].isDigit:
                    directive.width = min(1000, directive.width * 10 + Int(bytes[index] - 48))
                default: break loop
                }
                index += 1
            }
            guard index < bytes.count, let text = text(date, bytes[index], directive, depth) else {
                index = min(index + 1, bytes.count)
                output += bytes[start..<index]
                continue
            }
            index += 1
            output += Array(text.utf8)
        }
    }

    private static func text(_ date: DateValue, _ letter: UInt8, _ directive: Directive, _ depth: Int) -> String? {
        let time = date.time ?? DateValue.Time(hour: 0, minute: 0)
        let hour12 = time.hour % 12 == 0 ? 12 : time.hour % 12
        switch letter {
        case UInt8(ascii: "Y"): return number(date.year, date.year < 0 ? 5 : 4, "0", directive)
        case UInt8(ascii: "C"): return number(date.year / 100, 2, "0", directive)
        case UInt8(ascii: "y"): return number((date.year % 100 + 100) % 100, 2, "0", directive)
        case UInt8(ascii: "m"): return number(date.month, 2, "0", directive)
        case UInt8(ascii: "d"): return number(date.day, 2, "0", directive)
        case UInt8(ascii: "e"): return number(date.day, 2, " ", directive)
        case UInt8(ascii: "j"): return number(date.dayOfYear, 3, "0", directive)
        case UInt8(ascii: "H"): return number(time.hour, 2, "0", directive)
        case UInt8(ascii: "k"): return number(time.hour, 2, " ", directive)
        case UInt8(ascii: "I"): return number(hour12, 2, "0", directive)
        case UInt8(ascii: "l"): return number(hour12, 2, " ", directive)
        case UInt8(ascii: "M"): return number(time.minute, 2, "0", directive)
        case UInt8(ascii: "S"): return number(time.second, 2, "0", directive)
        case UInt8(ascii: "L"): return fraction(time, directive.width == 0 ? 3 : directive.width)
        case UInt8(ascii: "N"): return fraction(time, directive.width == 0 ? 9 : directive.width)
        case UInt8(ascii: "s"): return number(date.instant, 1, "0", directive)
        case UInt8(ascii: "u"): return number(date.weekday == 0 ? 7 : date.weekday, 1, "0", directive)
        case UInt8(ascii: "w"): return number(date.weekday, 1, "0", directive)
        case UInt8(ascii: "U"): return number((date.dayOfYear + 6 - date.weekday) / 7, 2, "0", directive)
        case UInt8(ascii: "W"): return number((date.dayOfYear + 6 - (date.weekday + 6) % 7) / 7, 2, "0", directive)
        case UInt8(ascii: "G"): return number(isoWeek(date).year, 4, "0", directive)
        case UInt8(ascii: "g"): return number(isoWeek(date).year % 100, 2, "0", directive)
        case UInt8(ascii: "V"): return number(isoWeek(date).week, 2, "0", directive)
        case UInt8(ascii: "A"): return word(days[date.weekday], directive)
        case UInt8(ascii: "a"): return word(String(days[date.weekday].prefix(3)), directive)
        case UInt8(ascii: "B"): return word(months[max(0, min(11, date.month - 1))], directive)
        case UInt8(ascii: "b"), UInt8(ascii: "h"):
            return word(String(months[max(0, min(11, date.month - 1))].prefix(3)), directive)
        case UInt8(ascii: "p"):
            return directive.swapsCase ? (time.hour < 12 ? "am" : "pm") : word(time.hour < 12 ? "AM" : "PM", directive)
        case UInt8(ascii: "P"): return word(time.hour < 12 ? "am" : "pm", directive)
        case UInt8(ascii: "z"): return zone(date.offset ?? 0, directive.colons)
        case UInt8(ascii: "Z"): return (date.offset ?? 0) == 0 ? "UTC" : ""
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "%"): return "%"
        default: return combined(date, letter, depth).map { word($0, directive) }
        }
    }

    /// Directives that stand for others.
    private static func combined(_ date: DateValue, _ letter: UInt8, _ depth: Int) -> String? {
        let formats: [UInt8: String] = [
            UInt8(ascii: "c"): "%a %b %e %H:%M:%S %Y", UInt8(ascii: "D"): "%m/%d/%y", UInt8(ascii: "x"): "%m/%d/%y",
            UInt8(ascii: "F"): "%Y-%m-%d", UInt8(ascii: "T"): "%H:%M:%S", UInt8(ascii: "X"): "%H:%M:%S",
            UInt8(ascii: "R"): "%H:%M", UInt8(ascii: "r"): "%I:%M:%S %p", UInt8(ascii: "v"): "%e-%^b-%Y",
        ]
        guard depth == 0, let format = formats[letter] else { return nil }
        var output: [UInt8] = []
        write(date, Array(format.utf8), into: &output, depth: 1)
        return String(decoding: output, as: UTF8.self)
    }

    private static func number(_ number: Int, _ width: Int, _ padding: Character, _ directive: Directive) -> String {
        let digits = String(number)
        if directive.padding == 0 { return digits }
        let pad = directive.padding.map { Character(UnicodeScalar($0)) } ?? padding
        let wanted = directive.width > 0 ? directive.width : width
        let missing = wanted - digits.utf8.count
        return missing > 0 ? String(repeating: pad, count: missing) + digits : digits
    }

    private static func word(_ text: String, _ directive: Directive) -> String {
        var result = directive.isUpper || directive.swapsCase ? text.uppercased() : text
        let missing = directive.width - result.utf8.count
        if missing > 0 {
            result = String(repeating: directive.padding == 0x30 ? "0" : " ", count: missing) + result
        }
        return result
    }

    private static func fraction(_ time: DateValue.Time, _ digits: Int) -> String {
        let all = String(time.nanosecond + 1_000_000_000).dropFirst()
        return digits <= 9 ? String(all.prefix(digits)) : all + String(repeating: "0", count: digits - 9)
    }

    private static func zone(_ offset: Int, _ colons: Int) -> String {
        let minutes = abs(offset) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let sign = offset < 0 ? "-" : "+"
        let separator = colons > 0 ? ":" : ""
        let seconds = colons > 1 ? ":" + two(abs(offset) % 60) : ""
        return sign + two(minutes / 60) + separator + two(minutes % 60) + seconds
    }

    /// ISO 8601: the week with the year's first Thursday is 1.
    private static func isoWeek(_ date: DateValue) -> (year: Int, week: Int) {
        let weekday = (date.weekday + 6) % 7
        let thursday = DateValue(dayNumber: date.dayNumber - weekday + 3)
        return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
    }
}

extension StandardCall {
    func date(_ input: Value) throws -> Value {
        if case .null = input { return .null }
        let format = try string(argument)
        if format.isEmpty { return input }
        guard let date = dateValue(input) else { return input }
        return .string(Strftime.format(date, format))
    }

    private func dateValue(_ input: Value) -> DateValue? {
        switch input {
        case .date(let date): return date
        case .int(let seconds): return DateValue(instant: seconds)
        case .string(let text), .text(let text, _):
            let folded = text.lowercased()
            if folded == "now" || folded == "today" { return now }
            if !text.isEmpty, text.utf8.allSatisfy(\.isDigit) { return Int(text).flatMap { DateValue(instant: $0) } }
            return DateParser.parse(text)
        default: return nil
        }
    }
}
