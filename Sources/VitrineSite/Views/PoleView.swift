import Liquid
import VitrineContent

enum PoleView {
    static let view: View<In<Pole>> = View(
        "pole", "A group of enterprises of one sector, with its partners.",
        fields: EntryFields.of(Pole.self) + [
            Field("partners", .array(.object("partner")), "Who accompanies its enterprises.") {
                PartnerView.view.list($0.edition.index.partners($0.thing.partners), $0.edition)
            },
            Field("enterprises", .array(.object("enterprise")), "Its members, by name; fictional ones included.") {
                EnterpriseView.view.list($0.edition.index.enterprises(inPole: $0.thing.id), $0.edition)
            },
            Field("count", .number, "Enterprises in it; fictional ones are not counted.") {
                .int($0.edition.index.count(inPole: $0.thing.id).real)
            },
            Field("demo_count", .number, "Fictional enterprises in it.") {
                .int($0.edition.index.count(inPole: $0.thing.id).demo)
            },
        ])
}
