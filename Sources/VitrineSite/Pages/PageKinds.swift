import Liquid

/// Every kind of page, and every view that their templates may meet.
enum PageKinds {
    struct Kind: Sendable {
        let template: String
        let view: ViewType
    }

    static let all: [Kind] = [
        kind(HomePage.self), kind(ProjectPage.self), kind(MethodPage.self), kind(PolesPage.self), kind(PolePage.self),
        kind(PartnersPage.self), kind(EnterprisesPage.self), kind(EnterprisePage.self), kind(MapPage.self),
        kind(ResultsPage.self), kind(TerritoriesPage.self), kind(TerritoryPage.self), kind(AgendaPage.self),
        kind(EventPage.self), kind(NewslettersPage.self), kind(NewsletterPage.self), kind(PublicationsPage.self),
        kind(PublicationPage.self), kind(TrainingsPage.self), kind(TrainingPage.self), kind(NewsPage.self),
        kind(NewsItemPage.self), kind(GlossaryPage.self), kind(TextPage.self), kind(NotFoundPage.self),
        kind(ChooserPage.self),
    ]

    /// In the order in which they are documented: pages, then their parts.
    static let views: [ViewType] = (all + general + dossiers).map(\.view) + parts

    /// Of collections that the site declares, where it has no templates of its own for them.
    static let general: [Kind] = [
        Kind(template: DeclaredViews.generalList, view: DeclaredListPage.general.type),
        Kind(template: DeclaredViews.generalEntry, view: DeclaredEntryPage.general.type),
    ]

    /// Documents for funders. A theme without their templates builds a site all the same.
    static let dossiers: [Kind] = [
        Kind(template: DossierPage.template, view: DossierPage.view.type),
        Kind(template: AggregateDossierPage.template, view: AggregateDossierPage.view.type),
    ]

    /// Each kind's pages of one edition.
    static let sheets: [@Sendable (Desk) -> [Sheet?]] = [
        HomePage.sheets, ProjectPage.sheets, MethodPage.sheets, PolesPage.sheets, PolePage.sheets, PartnersPage.sheets,
        EnterprisesPage.sheets, EnterprisePage.sheets, MapPage.sheets, ResultsPage.sheets, TerritoriesPage.sheets,
        TerritoryPage.sheets, AgendaPage.sheets, EventPage.sheets, NewslettersPage.sheets, NewsletterPage.sheets,
        PublicationsPage.sheets, PublicationPage.sheets, TrainingsPage.sheets, TrainingPage.sheets, NewsPage.sheets,
        NewsItemPage.sheets, GlossaryPage.sheets, TextPage.sheets, DeclaredPages.sheets,
    ]

    /// The pages that all editions share.
    static func common(_ desks: [Desk]) -> [Sheet] {
        guard let first = desks.first else { return [] }
        let editions = desks.map(\.edition)
        return [ChooserPage.sheet(first, editions), NotFoundPage.sheet(first, editions)].compactMap(\.self)
    }

    private static func kind<Kind: SitePage>(_ type: Kind.Type) -> PageKinds.Kind {
        PageKinds.Kind(template: type.template, view: type.view.type)
    }

    private static let parts: [ViewType] = [
        SiteView.view.type, PageView.view.type, NavigationLink.view.type, PlainLink.view.type, TocItem.view.type,
        Pagination.view.type, Pagination.PageLink.view.type, Alternate.view.type, SectionURLs.view.type,
        FundingView.view.type, ContactView.view.type, AddressView.view.type, SupporterView.view.type,
        LicenceView.view.type, Logo.view.type, Photo.view.type, ProjectView.view.type, BudgetView.view.type,
        DatedFigureView.view.type, PhaseView.view.type, PartnerView.view.type, SideBudgetView.view.type,
        StepView.view.type, PoleView.view.type, EnterpriseView.view.type, QuestionView.view.type,
        StakeholderView.view.type, InvolvementView.view.type, OutcomeView.view.type, IndicatorResultsView.view.type,
        ResultView.view.type, EvidenceView.view.type, ContributionView.view.type, StepProgressView.view.type,
        SubStepProgressView.view.type, AssessmentView.view.type, AssessmentItemView.view.type,
        TestimonyView.view.type, Download.view.type, AggregateView.view.type, BreakdownView.view.type,
        AggregateRowView.view.type, AggregateCellView.view.type, AggregateLineView.view.type,
        ThemeResults.view.type, StatementView.view.type, DataFile.view.type, TerritoryView.view.type,
        StatisticView.view.type, MapView.view.type, EventView.view.type,
        EventPlaceView.view.type, NewsletterView.view.type, NewsletterItemView.view.type, PublicationView.view.type,
        DocumentView.view.type, TrainingView.view.type, TrainingSessionView.view.type, NewsItemView.view.type,
        TextView.view.type, GlossaryEntryView.view.type, TranslatedTerm.view.type, TermView.view.type,
        GoalView.view.type, LanguageChoice.view.type, GrantView.view.type, DossierIndicatorView.view.type,
        DossierResultView.view.type, DossierSourceView.view.type, SourceFileView.view.type,
        AggregateIndicatorView.view.type, AggregateFigureView.view.type, ContributorView.view.type,
        AggregateStatementView.view.type, AggregateTestimonyView.view.type, DeclaredEntryView.view.type,
        FactView.view.type,
    ]
}
