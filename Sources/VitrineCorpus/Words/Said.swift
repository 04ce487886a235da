enum Tongue: Int, CaseIterable {
    case fr, nl

    var tag: String { self == .fr ? "fr" : "nl" }
}

/// The same thing in both languages.
struct Said {
    let fr: String
    let nl: String

    init(_ fr: String, _ nl: String) {
        self.fr = fr
        self.nl = nl
    }

    subscript(_ tongue: Tongue) -> String { tongue == .fr ? fr : nl }
}
