import VitrineContent

extension Desk {
    /// Whether the home page shows or counts something fictional.
    var homeHasDemo: Bool {
        index.count.demo > 0
            || index.upcoming.prefix(3).contains { $0.head.isDemo }
            || index.past.prefix(3).contains { $0.head.isDemo }
            || index.news.prefix(3).contains { $0.head.isDemo }
            || index.publications.prefix(3).contains { $0.head.isDemo }
            || index.newsletters.prefix(1).contains { $0.head.isDemo }
    }
}
