import VitrineModel

/// How many; what is fictional is counted apart, always.
struct Count: Sendable, Equatable {
    var real = 0
    var demo = 0

    init() {}

    init(_ items: some Sequence<EnterpriseItem>) {
        for item in items { add(item) }
    }

    mutating func add(_ item: EnterpriseItem) {
        if item.enterprise.head.isDemo { demo += 1 } else { real += 1 }
    }
}
