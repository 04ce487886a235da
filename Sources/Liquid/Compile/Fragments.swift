/// Runs of instructions that depend on nothing: the first page of a set writes them, all others copy what it wrote.
extension UnitCompiler {
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
