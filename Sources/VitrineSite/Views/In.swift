import Liquid
import VitrineContent

/// Something as one edition of the site shows it: what nearly every view is a view of.
struct In<Thing: Sendable>: Sendable {
    let thing: Thing
    let edition: Edition

    init(_ thing: Thing, _ edition: Edition) {
        self.thing = thing
        self.edition = edition
    }

    func with<Other: Sendable>(_ other: Other) -> In<Other> { In<Other>(other, edition) }
}

extension View {
    /// A list of what one edition shows.
    func list<Thing: Sendable>(_ things: some Sequence<Thing>, _ edition: Edition) -> Value
    where Subject == In<Thing> {
        list(things.map { In($0, edition) })
    }

    func one<Thing: Sendable>(_ thing: Thing?, _ edition: Edition) -> Value where Subject == In<Thing> {
        thing.map { self(In($0, edition)) } ?? .null
    }
}
