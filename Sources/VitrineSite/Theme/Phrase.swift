import VitrineContent

/// A string that the program itself says, through a key that every `Templates/strings/<language>.yml` must have.
enum Phrase: String, CaseIterable, Sendable {
    case qualityMeasured = "quality.measured"
    case qualityDeclared = "quality.declared"
    case qualityEstimated = "quality.estimated"

    case evidenceSurvey = "evidence.survey"
    case evidenceInterview = "evidence.interview"
    case evidenceFocusGroup = "evidence.focus_group"
    case evidenceLifeStory = "evidence.life_story"
    case evidenceDocument = "evidence.document"
    case evidenceStatistic = "evidence.statistic"

    case roleLead = "role.lead"
    case roleCoordinator = "role.coordinator"
    case roleOperator = "role.operator"
    case roleAssociated = "role.associated"

    case statusConfirmed = "event_status.confirmed"
    case statusTentative = "event_status.tentative"
    case statusCancelled = "event_status.cancelled"
    case statusPostponed = "event_status.postponed"
    case modeOnsite = "event_mode.onsite"
    case modeOnline = "event_mode.online"
    case modeHybrid = "event_mode.hybrid"

    case progressPlanned = "progress.planned"
    case progressCurrent = "progress.current"
    case progressDone = "progress.done"

    case firstHalf = "period.half_1"
    case secondHalf = "period.half_2"
    case firstQuarter = "period.quarter_1"
    case secondQuarter = "period.quarter_2"
    case thirdQuarter = "period.quarter_3"
    case fourthQuarter = "period.quarter_4"

    case byPole = "breakdown.pole"
    case bySide = "breakdown.side"
    case byTheme = "breakdown.theme"
    case allEnterprises = "breakdown.all"
    case aggregationSum = "aggregation.sum"
    case aggregationMean = "aggregation.mean"
    case aggregationWeighted = "aggregation.weighted"
    case aggregationNone = "aggregation.none"
    case tooFewPersons = "suppressed.few"
    case wouldReveal = "suppressed.reveal"

    case chartBaseline = "chart.baseline"
    case chartValue = "chart.value"
    case chartTarget = "chart.target"
    case chartTargetLine = "chart.target_line"
    case chartOfIndicator = "chart.indicator"
    case chartOfProgress = "chart.progress"
    case chartOfAssessment = "chart.assessment"
    case mapName = "chart.map"

    case sectionProject = "sections.project"
    case sectionMethod = "sections.method"
    case sectionPoles = "sections.poles"
    case sectionPartners = "sections.partners"
    case sectionPartnersOnly = "sections.partners_only"
    case sectionEnterprises = "sections.enterprises"
    case sectionMap = "sections.map"
    case sectionResults = "sections.results"
    case sectionTerritories = "sections.territories"
    case sectionAgenda = "sections.agenda"
    case sectionNewsletters = "sections.newsletters"
    case sectionPublications = "sections.publications"
    case sectionTrainings = "sections.trainings"
    case sectionNews = "sections.news"
    case sectionGlossary = "sections.glossary"
    case pageOfList = "pagination.title"

    case markdownTable = "markdown.table"
    case markdownFootnotes = "markdown.footnotes"
    case markdownBack = "markdown.back"
    case taskDone = "markdown.done"
    case taskOpen = "markdown.open"

    case yes = "fact.yes"
    case no = "fact.no"
    case kilobytes = "file.kilobytes"
    case megabytes = "file.megabytes"
    case downloadCSV = "download.csv"
    case downloadJSONLD = "download.jsonld"
    case downloadHTML = "download.html"
    case downloadPDF = "download.pdf"
    case downloadXLSX = "download.xlsx"
    case dataTesters = "data.testers"
    case dataPartners = "data.partners"
    case dataEnterprises = "data.enterprises"
    case dataResults = "data.results"
    case dataIndicators = "data.indicators"
    case dataEvents = "data.events"
    case dataPublications = "data.publications"
    case dataTerritories = "data.territories"

    case demoNotice = "demo.notice"
    case feedFallback = "feed.fallback"

    case dossierDemo = "dossier.demo_head"
    case dossierPublicTitle = "dossier.public_title"
    case dossierCount = "dossier.count_unit"
    case dossierReference = "dossier.reference"
    case dossierResult = "dossier.result"
    case dossierResults = "dossier.results"
    case dossierSources = "dossier.sources"
    case dossierCharts = "dossier.charts"
    case dossierFirstDay = "dossier.first_day"
    case dossierLastDay = "dossier.last_day"
    case dossierUnit = "dossier.unit"
    case dossierStatement = "dossier.statement"
    case dossierDenominator = "dossier.denominator"
    case dossierRemark = "dossier.remark"
    case dossierMethod = "dossier.method_of"
    case dossierTheme = "dossier.theme"
    case dossierKind = "dossier.kind"
    case dossierDate = "dossier.date_of"
    case dossierCitation = "dossier.citation"
    case dossierGroup = "aggregate.group"
    case dossierFrom = "dossier.from"
    case resultPeriod = "result.period"
    case resultValue = "result.value"
    case resultBaseline = "result.baseline"
    case resultTarget = "result.target"
    case resultSample = "result.sample"
    case resultQuality = "result.quality"
    case resultSource = "result.source"
    case kindQuantitative = "indicator.quantitative"
    case kindQualitative = "indicator.qualitative"
    case kindManagement = "indicator.management"

    case chooserTitle = "chooser.title"
    case chooserEnter = "chooser.enter"
    case notFoundTitle = "not_found.title"
    case notFoundText = "not_found.text"
    case notFoundHome = "not_found.home"
    case redirectTitle = "redirect.title"
    case redirectText = "redirect.text"

    /// The placeholders that the program fills.
    var parameters: [String] {
        switch self {
        case .firstHalf, .secondHalf, .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter: ["year"]
        case .chartOfIndicator: ["indicator"]
        case .chartOfAssessment: ["date"]
        case .pageOfList: ["title", "number"]
        case .chartTargetLine: ["value", "period"]
        case .kilobytes, .megabytes: ["number"]
        case .feedFallback: ["language"]
        default: []
        }
    }

    /// What it is for, for `Templates/README.md` and for whoever must write a missing one.
    var purpose: String {
        switch self {
        case .chartOfIndicator: "accessible name of an indicator's chart"
        case .chartOfProgress: "accessible name of the chart of steps"
        case .chartOfAssessment: "accessible name of an assessment's chart"
        case .mapName: "accessible name of the map"
        case .chartTargetLine: "label of the line of a chart that stands for the value aimed at"
        case .pageOfList: "title of the second and further parts of a list"
        case .markdownTable: "accessible name of a table that scrolls"
        case .markdownFootnotes: "heading of the footnotes of a text"
        case .markdownBack: "accessible name of a footnote's link back; its number follows"
        case .taskDone, .taskOpen: "accessible name of a ticked or open box in a list of tasks"
        case .kilobytes, .megabytes: "size of a file"
        case .tooFewPersons: "why an aggregate is left out: it describes fewer than five persons"
        case .wouldReveal: "why an aggregate is left out: with the total it would reveal another"
        case .dossierPublicTitle: "title of a document that everyone may download"
        case .dossierDemo: "running head of a fictional document for a funder"
        case .dossierCount: "unit, in data, of what is merely counted"
        case .demoNotice: "the fiction notice in feeds and data"
        case .feedFallback: "in feeds: the item is not translated; the language's name in this language"
        case .redirectTitle, .redirectText: "page left at a former address"
        case .firstHalf, .secondHalf, .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter: "a period"
        default: "label"
        }
    }
}
