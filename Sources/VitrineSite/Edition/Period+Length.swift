import Locales
import VitrineContent

extension [Period] {
    /// Years alone, or halves, quarters or as many days each: they follow each other on an axis.
    var areOfOneLength: Bool { Set(map(\.length)).count <= 1 }
}

extension Period {
    fileprivate enum Length: Hashable {
        case months(Int)
        case days(Int)
    }

    fileprivate var length: Length {
        switch form {
        case .year: .months(12)
        case .half: .months(6)
        case .quarter: .months(3)
        case .month: .months(1)
        case .days: .days(span.end.dayNumber - span.start.dayNumber)
        }
    }
}
