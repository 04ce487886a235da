import SampleSites
import Testing
import VitrineContent

@Suite("A site with fifteen faults in twelve files")
struct FifteenFaultsTests {
    private let site =
        goodSite
        .replacing("time_zone: Europe/Brussels", with: "time_zone: Brussels", in: "site.yml")
        .replacing("map: {fr: carte", with: "map: {fr: projet", in: "site.yml")
        .replacing("{id: employment,", with: "{id: employment, colour: red,", in: "vocabulary/themes.yml")
        .replacing("100,00;50,00", with: "100,00;49,99", in: "project/partners.csv")
        .replacing("partners: [concertes]", with: "partners: [concerte]", in: "poles/insertion/pole.yml")
        .replacing(
            "lat: 50.6056, lon: 3.3880", with: "lat: 3.3880, lon: 50.6056", in: "enterprises/atelier/enterprise.yml"
        )
        .replacing("drop_off: 12.5", with: "drop_off: 12,5", in: "enterprises/atelier/enterprise.yml")
        .replacing("deadweight: 20", with: "deadweight: 101", in: "enterprises/atelier/enterprise.yml")
        .replacing("64,3", with: "64,3x", in: "enterprises/atelier/results.csv")
        .replacing("[quote, publish]", with: "[quotes, publish]", in: "enterprises/atelier/testimonies.yml")
        .replacing("(poles/insertion)", with: "(poles/insertio)", in: "enterprises/atelier/fr.md")
        .replacing("16:00", with: "06:00", in: "agenda/rencontre/event.yml")
        .replacing("updated: 2017-02-01", with: "updated: 2017-02-31", in: "news/debut/news.yml")
        .replacing("title: Waarom", with: "titel: Waarom", in: "pages/why/nl.md")
        .removing("blocks/pour/fr.md")

    @Test("tells them all in one run, in the order of the files")
    func tellsAll() {
        #expect(
            shown(load(site).diagnostics, in: site) == #"""
                agenda/rencontre/event.yml:3:6: error: the end, 2017-06-01 06:00, comes before the start, 2017-06-01 09:30 [reversed-dates]
                  hint: swap the two, or correct one
                blocks/pour/block.yml:1:11: error: the words in the original language are missing: there is no “fr.md” [missing-original]
                  hint: write “fr.md”, or correct “original”
                enterprises/atelier/enterprise.yml:11:12: error: latitude 3.388 and longitude 50.6056 look swapped [swapped-coordinates]
                  hint: Tournai lies at lat 50.6056, lon 3.3880
                enterprises/atelier/enterprise.yml:29:28: error: 101 % is outside 0 to 100 [percentage-out-of-range]
                  hint: write the number that stands before the % sign, such as 12.5
                enterprises/atelier/enterprise.yml:29:43: error: “12,5” has a decimal comma, and numbers here have a decimal point [decimal-comma]
                  hint: write 12.5
                enterprises/atelier/fr.md:7:51: error: there is no entry “poles/insertio” [unknown-entry]
                  hint: did you mean “poles/insertion”?
                enterprises/atelier/results.csv:4:21: error: C4 (“value”): “64,3x” is not a number [cell-not-a-number]
                  hint: write digits only, as 1234,5
                enterprises/atelier/testimonies.yml:7:22: error: “quotes” is not possible for “scopes” [unknown-choice]
                  hint: did you mean “quote”?
                news/debut/news.yml:3:10: error: there is no 2017-02-31 in the calendar [no-such-date]
                  hint: correct the day or the month
                pages/why/nl.md:2:1: error: “titel” is not a key of fr.md, nl.md … [unknown-key]
                  hint: did you mean “title”?
                poles/insertion/pole.yml:3:12: error: “concerte” is not in project/partners.csv [unknown-term]
                  hint: did you mean “concertes”?
                project/project.yml:12:31: error: the budget says 150.25 for “erdf”, and the rows of project/partners.csv add up to 150.24: 0.01 between them [total-not-sum]
                  hint: correct the row or the total that is wrong
                site.yml:7:12: error: there is no time zone named “Brussels” [unknown-time-zone]
                  hint: write an IANA name, such as Europe/Brussels
                site.yml:14:13: error: the address “projet” in “fr” already belongs to another page [duplicate-route]
                  hint: choose another slug for one of the two
                  note: site.yml:9:17
                vocabulary/themes.yml:1:20: error: “colour” is not a key of vocabulary/themes.yml [unknown-key]
                  hint: the keys are id, label, description
                """#
        )
    }
}
