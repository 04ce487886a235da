package import Locales

/// Everything that a site is made of: the loader's result and the planner's input. Immutable.
package struct Site: Sendable {
    package let settings: SiteSettings
    package let vocabulary: Vocabulary
    package let fields: [CustomField]
    /// Nil where `Content/project` is not there.
    package let project: Project?
    package let statistics: [Statistic]
    package let map: MapGround
    package let poles: [Pole]
    package internal(set) var enterprises: EntryList<Enterprise>
    package let events: [Event]
    package let newsletters: [Newsletter]
    package let publications: [Publication]
    package let trainings: [Training]
    package let news: [News]
    package let pages: [Page]
    package let blocks: [Block]
    /// Whom exports are made for: never on the site itself.
    package let funders: [Funder]
    package let catalogue: Catalogue
    /// Of the collections that the site declares.
    package let declared: [DeclaredCollection]

    package init(
        settings: SiteSettings, vocabulary: Vocabulary, fields: [CustomField] = [], project: Project? = nil,
        statistics: [Statistic] = [], map: MapGround = MapGround(), poles: [Pole], enterprises: EntryList<Enterprise>,
        events: [Event], newsletters: [Newsletter], publications: [Publication], trainings: [Training], news: [News],
        pages: [Page], blocks: [Block], funders: [Funder] = [], catalogue: Catalogue = .builtIn,
        declared: [DeclaredCollection] = []
    ) {
        self.settings = settings
        self.vocabulary = vocabulary
        self.fields = fields
        self.project = project
        self.statistics = statistics
        self.map = map
        self.poles = poles
        self.enterprises = enterprises
        self.events = events
        self.newsletters = newsletters
        self.publications = publications
        self.trainings = trainings
        self.news = news
        self.pages = pages
        self.blocks = blocks
        self.funders = funders
        self.catalogue = catalogue
        self.declared = declared
    }

    /// The same site, when nearly all of it will be asked for.
    package func allMade() -> Site {
        var site = self
        site.enterprises = enterprises.allMade()
        return site
    }
}

extension Site {
    package var partners: [Partner] { project?.partners ?? [] }
    package var supporters: [Supporter] { project?.supporters ?? [] }

    /// What it is about in a word: the project's acronym, else the site's title in its first language.
    package var shortName: String {
        project?.acronym ?? settings.title.shown(in: settings.languages.first ?? Language(""))?.value ?? ""
    }

    /// The day of what is known in general: of the project's record, else that from which identifiers are minted.
    /// Dates what has no date of its own.
    package var recorded: CalendarDate { project?.updated ?? settings.authority.since }
}
