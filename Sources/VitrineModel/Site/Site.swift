/// Everything that a site is made of: the loader's result and the planner's input. Immutable.
package struct Site: Sendable {
    package let settings: SiteSettings
    package let vocabulary: Vocabulary
    package let fields: [CustomField]
    package let project: Project
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

    package init(
        settings: SiteSettings, vocabulary: Vocabulary, fields: [CustomField] = [], project: Project,
        statistics: [Statistic] = [], map: MapGround = MapGround(), poles: [Pole], enterprises: EntryList<Enterprise>,
        events: [Event], newsletters: [Newsletter], publications: [Publication], trainings: [Training], news: [News],
        pages: [Page], blocks: [Block], funders: [Funder] = []
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
    }

    /// The same site, when nearly all of it will be asked for.
    package func allMade() -> Site {
        var site = self
        site.enterprises = enterprises.allMade()
        return site
    }
}
