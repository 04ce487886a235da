/// A meeting. One a day at most of the first 1,400, so that their order is never a matter of chance.
struct EventFacts {
    let id: String
    let title: Said
    let summary: Said
    let town: Town
    let start: Moment
    let published: Moment
    let enterprise: Int

    init(_ index: Int, enterprises: Int) {
        var random = Random(3, index)
        id = "meeting-\(EnterpriseFacts.padded(index + 1, 5))"
        town = random.one(of: Town.all)
        title = Said("Rencontre n° \(index + 1) à \(town.name.fr)", "Ontmoeting nr. \(index + 1) in \(town.name.nl)")
        summary = random.one(of: DiffusionTexts.eventSummaries)
        start = Moment(day: index % 1400, minute: 540 + 30 * (index / 1400))
        published = Moment(day: index % 1400 - 30, minute: 0)
        enterprise = random.number(0...enterprises - 1)
    }
}

struct NewsletterFacts {
    let number: Int
    let id: String
    let title: Said
    let formerSlug: Said
    let summary: Said
    let date: Moment
    let enterprises: [Int]
    let events: [Int]

    init(_ index: Int, enterprises count: Int, events eventCount: Int) {
        var random = Random(4, index)
        number = index + 1
        id = "issue-\(EnterpriseFacts.padded(number, 4))"
        title = Said("Lettre n° \(number)", "Nieuwsbrief nr. \(number)")
        formerSlug = Said("lettre-\(number)", "brief-\(number)")
        summary = random.one(of: DiffusionTexts.issueSummaries)
        date = Moment(day: index % 1400 + 7, minute: 0)
        enterprises = Array(Set((0..<5).map { _ in random.number(0...count - 1) })).sorted()
        events = eventCount > 0 ? [random.number(0...eventCount - 1)] : []
    }
}

/// A day and a minute of it, counted from the corpus's first day.
struct Moment {
    let year: Int
    let month: Int
    let dayOfMonth: Int
    let minute: Int

    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// - Parameter day: from 1 February 2016, a month after which no 29th of February lies but that of 2016.
    init(day: Int, minute: Int) {
        var year = 2015
        var month = 0
        var rest = day + 396
        while true {
            let length = month == 1 && year == 2016 ? 29 : Self.lengths[month]
            if rest < length { break }
            rest -= length
            month += 1
            if month == 12 { (year, month) = (year + 1, 0) }
        }
        self.year = year
        self.month = month + 1
        dayOfMonth = rest + 1
        self.minute = minute
    }

    var date: String {
        "\(year)-\(EnterpriseFacts.padded(month, 2))-\(EnterpriseFacts.padded(dayOfMonth, 2))"
    }

    var time: String {
        "\(EnterpriseFacts.padded(minute / 60, 2)):\(EnterpriseFacts.padded(minute % 60, 2))"
    }
}
