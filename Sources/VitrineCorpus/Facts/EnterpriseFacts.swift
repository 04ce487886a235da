/// What is known of one enterprise, in whichever format it is then written.
struct EnterpriseFacts {
    struct Row {
        let period: Int
        let value: Int
        let baseline: Int
        let target: Int
        let quality: String
        let source: Int
        let sample: Int
    }

    struct Group {
        let indicator: IndicatorKind
        let rows: [Row]
    }

    struct Finding {
        let indicator: String
        let statement: Said
    }

    struct Source {
        let id: String
        let kind: String
        let date: String
        let citation: Said
    }

    struct Testimony {
        let quote: Said
        let speaker: String
        let role: Said
        let date: String
    }

    /// From 0.
    let index: Int
    let name: String
    let id: String
    let summary: Said
    let pole: String
    let sector: String
    let town: Town
    let latitude: Int
    let longitude: Int
    let founded: Int
    let workforce: Int
    let stage: String
    let themes: [String]
    let question: Said
    let stakeholders: [(kind: String, number: Int)]
    let groups: [Group]
    let finding: Finding
    let sources: [Source]
    let testimonies: [Testimony]

    init(_ index: Int) {
        var random = Random(1, index)
        self.index = index
        name = Self.name(index)
        id = Self.id(index)
        summary = random.one(of: ShortTexts.summaries)
        pole = random.one(of: Vocabulary.poles)
        sector = random.one(of: Vocabulary.sectors)
        town = random.one(of: Town.all)
        latitude = town.latitude + random.number(-40...40)
        longitude = town.longitude + random.number(-40...40)
        founded = random.number(1978...2015)
        workforce = random.number(2...180)
        stage = random.one(of: Vocabulary.steps)
        themes = random.some(random.number(1...3), of: Vocabulary.themes)
        question = random.one(of: ShortTexts.questions)
        stakeholders = random.some(random.number(1...2), of: Vocabulary.stakeholders).map {
            ($0, random.number(5...400))
        }
        let citations = random.some(random.number(2...3), of: ShortTexts.citations)
        sources = citations.indices.map { number in
            Source(
                id: "source-\(number + 1)", kind: Vocabulary.evidence[number % Vocabulary.evidence.count],
                date: "2018-\(number + 3 < 10 ? "0" : "")\(number + 3)-15", citation: citations[number])
        }
        let sourceCount = sources.count
        let places = random.some(random.number(3...4), of: Array(IndicatorKind.figures.indices)).sorted()
        groups = places.map { place in
            let indicator = IndicatorKind.figures[place]
            var value = random.number(indicator.range)
            let baseline = max(indicator.range.lowerBound, value * random.number(80...99) / 100)
            let target = min(indicator.range.upperBound, value * random.number(100...115) / 100)
            let rows = (random.number(2016...2017)...2018).map { year in
                value = min(indicator.range.upperBound, max(1, value * random.number(92...111) / 100))
                return Row(
                    period: year, value: value, baseline: baseline, target: target,
                    quality: random.one(of: Vocabulary.qualities), source: random.number(0...sourceCount - 1),
                    sample: random.number(12...90))
            }
            return Group(indicator: indicator, rows: rows)
        }
        finding = Finding(
            indicator: random.one(of: IndicatorKind.findings), statement: random.one(of: ShortTexts.statements))
        testimonies = (0..<max(0, random.number(-2...1))).map { _ in
            Testimony(
                quote: random.one(of: ShortTexts.quotes), speaker: random.one(of: Names.people),
                role: random.one(of: ShortTexts.roles), date: "2018-0\(random.number(1...9))-12")
        }
    }

    static func name(_ index: Int) -> String {
        var random = Random(2, index)
        return "\(random.one(of: Names.kinds)) \(random.one(of: Names.places)) \(padded(index + 1, 6))"
    }

    static func id(_ index: Int) -> String {
        String(name(index).lowercased().map { $0 == " " ? "-" : $0 })
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Ids of the fixed content's lists.
enum Vocabulary {
    static let poles = ["insertion", "services", "other"]
    static let sectors = ["textile", "reuse", "food", "care", "building", "mobility"]
    static let steps = ["state-of-play", "data-collection", "analysis"]
    static let themes = ["employment", "skills", "social-ties", "essential-needs", "environment", "participation"]
    static let stakeholders = ["trainees", "workers", "users", "volunteers", "neighbours"]
    static let evidence = ["survey", "document", "interview"]
    static let qualities = ["measured", "declared", "estimated"]
}
