/// What something in a template depends on, besides the template and the language. What depends on nothing is the same
/// on all pages of a set: it is written once (``FragmentCache``).
struct Dependence: OptionSet {
    let rawValue: UInt64

    static let page = Dependence(rawValue: 1)
    /// Those that a partial is called with.
    static let arguments = Dependence(rawValue: 2)

    /// The pass of a loop that lies in so many others; the loop as a whole does not depend on it.
    static func pass(ofLoop depth: Int) -> Dependence { depth < 62 ? Dependence(rawValue: 4 << UInt64(depth)) : page }
}

extension UnitCompiler {
    /// Says that what is being compiled depends on something.
    func depend(on other: Dependence) { dependence.formUnion(other) }

    /// What `work` depends on; what is around it does not, until it is said to.
    func measured<Result>(_ work: () -> Result) -> (result: Result, dependence: Dependence) {
        let outer = dependence
        dependence = []
        defer { dependence = outer }
        let result = work()
        return (result, dependence)
    }

    /// Compiles nodes one after another; what in a row depends on nothing is a fragment.
    func compile(nodes: some Sequence<Node>) {
        var start = unit.position
        for node in nodes {
            let before = unit.position
            let own = measured { compile(node) }.dependence
            depend(on: own)
            if !own.isEmpty {
                unit.addFragment(start..<before)
                start = unit.position
            }
        }
        unit.addFragment(start..<unit.position)
    }
}

extension UnitBuilder {
    /// Text alone gains nothing from being kept.
    mutating func addFragment(_ range: Range<Int32>) {
        let isText = instructions[Int(range.lowerBound)..<Int(range.upperBound)].allSatisfy {
            if case .text = $0 { true } else { false }
        }
        guard !isText else { return }
        // It was found to be one after what follows it was compiled; those within it are part of it.
        let first = fragments.lastIndex { $0.lowerBound < range.lowerBound }.map { $0 + 1 } ?? 0
        let end = fragments[first...].firstIndex { $0.lowerBound >= range.upperBound } ?? fragments.count
        fragments.replaceSubrange(first..<end, with: CollectionOfOne(range))
    }

    /// Puts an instruction before each fragment, numbered from `first`; whatever jumps to the fragment's start jumps to
    /// that instruction.
    mutating func insertFragments(from first: Int32) {
        guard !fragments.isEmpty else { return }
        var inserted: [Instruction] = []
        var places: [Place] = []
        // Where an old position lies now, an end among them.
        var moved: [Int32] = []
        var next = 0
        for position in 0...instructions.count {
            moved.append(Int32(inserted.count))
            guard position < instructions.count else { break }
            if next < fragments.count, fragments[next].lowerBound == position {
                inserted.append(.fragment(first + Int32(next), end: fragments[next].upperBound))
                places.append(self.places[position])
                next += 1
            }
            inserted.append(instructions[position])
            places.append(self.places[position])
        }
        instructions = inserted.map { $0.moved(by: moved) }
        self.places = places
        for index in loops.indices {
            loops[index].bodyStart = moved[Int(loops[index].bodyStart)]
            loops[index].otherwise = moved[Int(loops[index].otherwise)]
            loops[index].end = moved[Int(loops[index].end)]
        }
    }
}

extension Instruction {
    fileprivate func moved(by positions: [Int32]) -> Instruction {
        switch self {
        case .jump(let target): .jump(positions[Int(target)])
        case .jumpUnless(let condition, let target): .jumpUnless(condition: condition, target: positions[Int(target)])
        case .jumpIf(let condition, let target): .jumpIf(condition: condition, target: positions[Int(target)])
        case .countdown(let slot, let target): .countdown(slot: slot, target: positions[Int(target)])
        case .fragment(let number, let end): .fragment(number, end: positions[Int(end)])
        default: self
        }
    }
}
