/// Reads dates as people and machines write them: ISO 8601, RFC 2822, "March 14, 2016", "14 mar 2016 10:30 PM".
enum DateParser {
    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
        "nov": 11, "dec": 12,
    ]
    private static let days: Set<String> = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    private static let zones = [
        "utc": 0, "gmt": 0, "z": 0, "est": -18_000, "edt": -14_400, "cst": -21_600, "cdt": -18_000, "mst": -25_200,
        "mdt": -21_600, "pst": -28_800, "pdt": -25_200, "cet": 3600, "cest": 7200, "bst": 3600,
    ]

    private struct Found {
        var year: Int?
        var month: Int?
        var day: Int?
        var time: DateValue.Time?
        var offset: Int?
        var isAfternoon: Bool?
    }

    /// Nil for what names no day.
    static func parse(_ text: String) -> DateValue? {
        guard text.utf8.count <= 100 else { return nil }
        let bytes = Array(text.utf8.map(\.lowercased))
        var found = Found()
        var index = 0
        while index < bytes.count {
            let start = index
            if bytes[index].isDigit {
                index = number(bytes, index, &found)
            } else if bytes[index].isLetter {
                while index < bytes.count, bytes[index].isLetter { index += 1 }
                guard word(String(decoding: bytes[start..<index], as: UTF8.self), &found) else { return nil }
            } else if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), found.time != nil {
                index = offset(bytes, index, &found)
            } else if bytes[index] == UInt8(ascii: "-"), found.day == nil, found.year == nil {
                return nil
            } else {
                index += 1
            }
            if index == start { return nil }
        }
        return date(found)
    }

    private static func date(_ found: Found) -> DateValue? {
        guard let month = found.month, let year = found.year else { return nil }
        var time = found.time
        if let isAfternoon = found.isAfternoon, let hour = time?.hour {
            time?.hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        let date = DateValue(year: year, month: month, day: found.day ?? 1, time: time, offset: found.offset)
        return date.isValid ? date : nil
    }

    private static func word(_ word: String, _ found: inout Found) -> Bool {
        let head = String(word.prefix(3))
        if let month = months[head] {
            found.month = month
        } else if word == "am" || word == "pm" {
            found.isAfternoon = word == "pm"
        } else if let zone = zones[word] {
            found.offset = zone
        } else {
            return days.contains(head) || ["t", "st", "nd", "rd", "th", "of", "at"].contains(word)
        }
        return true
    }

    private static func digits(_ bytes: [UInt8], _ index: inout Int) -> (value: Int, count: Int) {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index].isDigit, index - start < 12 {
            value = value * 10 + Int(bytes[index] - 48)
            index += 1
        }
        return (value, index - start)
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ found: inout Found) -> Int {
        var index = start
        let (first, count) = digits(bytes, &index)
        let separator = index < bytes.count ? bytes[index] : 0
        let isFollowed = index + 1 < bytes.count && bytes[index + 1].isDigit
        if separator == UInt8(ascii: ":"), isFollowed, found.time == nil { return clock(bytes, index, first, &found) }
        if separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: "."),
            isFollowed,
            found.month == nil
        {
            return triple(bytes, index, separator, first, count, &found)
        }
        if count == 8, found.month == nil {
            (found.year, found.month, found.day) = (first / 10_000, first / 100 % 100, first % 100)
        } else if count <= 2, found.day == nil {
            found.day = first
        } else if found.year == nil {
            found.year = count == 2 ? first + (first < 69 ? 2000 : 1900) : first
        } else if count == 6, found.time == nil {
            found.time = DateValue.Time(hour: first / 10_000, minute: first / 100 % 100, second: first % 100)
        }
        return index
    }

    /// `2016-03-14`, `2016/3/14`, `14.03.2016`; a year of two digits comes last.
    private static func triple(
        _ bytes: [UInt8], _ start: Int, _ separator: UInt8, _ first: Int, _ count: Int, _ found: inout Found
    ) -> Int {
        var index = start + 1
        let (second, _) = digits(bytes, &index)
        var third: (value: Int, count: Int)?
        if index + 1 < bytes.count, bytes[index] == separator, bytes[index + 1].isDigit {
            index += 1
            third = digits(bytes, &index)
        }
        if count > 2 {
            (found.year, found.month, found.day) = (first, second, third?.value)
        } else if let third {
            (found.day, found.month) = (first, second)
            found.year = third.count == 2 ? third.value + (third.value < 69 ? 2000 : 1900) : third.value
        } else {
            (found.month, found.day) = (first, second)
        }
        return index
    }

    private static func clock(_ bytes: [UInt8], _ start: Int, _ hour: Int, _ found: inout Found) -> Int {
        var index = start + 1
        let minute = digits(bytes, &index).value
        var second = 0
        var nanosecond = 0
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"), bytes[index + 1].isDigit {
            index += 1
            second = digits(bytes, &index).value
            if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isDigit {
                index += 1
                let (value, count) = digits(bytes, &index)
                var scaled = value
                for _ in count..<max(9, count) { scaled *= 10 }
                nanosecond = count <= 9 ? scaled : 0
            }
        }
        found.time = DateValue.Time(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
        return index
    }

    private static func offset(_ bytes: [UInt8], _ start: Int, _ found: inout Found) -> Int {
        var index = start + 1
        let (first, count) = digits(bytes, &index)
        guard count > 0 else { return index }
        var (hours, minutes) = count > 2 ? (first / 100, first % 100) : (first, 0)
        if count <= 2, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ":"), bytes[index + 1].isDigit {
            index += 1
            minutes = digits(bytes, &index).value
        }
        (hours, minutes) = (min(hours, 23), min(minutes, 59))
        let seconds = hours * 3600 + minutes * 60
        found.offset = bytes[start] == UInt8(ascii: "-") ? -seconds : seconds
        return index
    }
}
