import VitrineContent

/// How many; what is fictional is counted apart, always.
struct Count: Sendable, Equatable {
    var real: Int
    var demo: Int

    init(real: Int = 0, demo: Int = 0) {
        self.real = real
        self.demo = demo
    }

    init(_ items: some Sequence<EnterpriseItem>) {
        self.init()
        for item in items { add(item) }
    }

    mutating func add(_ item: EnterpriseItem) {
        if item.enterprise.head.isDemo { demo += 1 } else { real += 1 }
    }
}
