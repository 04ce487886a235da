/// What enterprises observe; the ids and decimals are those of `vocabulary/indicators.yml`.
struct IndicatorKind {
    let id: String
    let decimals: Int
    /// In units of the last decimal.
    let range: ClosedRange<Int>
    /// As it stands after a figure; nil for a percentage.
    let unit: Said?

    static let figures = [
        IndicatorKind(
            id: "people-in-pathway", decimals: 0, range: 8...140, unit: Said("personnes", "personen")),
        IndicatorKind(id: "training-hours", decimals: 0, range: 240...9800, unit: Said("heures", "uren")),
        IndicatorKind(id: "meals", decimals: 0, range: 900...64000, unit: Said("repas", "maaltijden")),
        IndicatorKind(id: "repairs", decimals: 0, range: 60...4200, unit: Said("objets", "voorwerpen")),
        IndicatorKind(id: "reused-tonnes", decimals: 1, range: 21...9800, unit: Said("tonnes", "ton")),
        IndicatorKind(id: "volunteers", decimals: 0, range: 6...120, unit: Said("personnes", "personen")),
        IndicatorKind(id: "confidence", decimals: 1, range: 310...940, unit: nil),
        IndicatorKind(id: "satisfaction", decimals: 1, range: 510...990, unit: nil),
        IndicatorKind(id: "waiting-days", decimals: 1, range: 12...480, unit: Said("jours", "dagen")),
    ]
    static let findings = ["pride", "social-ties"]
}
