import VitrineModel

extension [Period] {
    /// Years, halves or quarters alone: they follow each other on an axis.
    var areOfOneLength: Bool { Set(map(\.form.length)).count <= 1 }
}

extension Period.Form {
    /// In months; 0 for days.
    fileprivate var length: Int {
        switch self {
        case .year: 12
        case .half: 6
        case .quarter: 3
        case .month: 1
        case .days: 0
        }
    }
}
