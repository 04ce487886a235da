import SampleSites
import Locales
import Testing
import VitrineContent

@Suite("What a build's audience may see")
struct AudienceTests {
    private let site =
        goodSite
        .replacing("original: fr", with: "original: fr\naudience: members", in: "trainings/question/training.yml")
        .replacing("audience: public", with: "audience: internal", in: "enterprises/atelier/enterprise.yml")
        .replacing("pseudonym: true", with: "audience: funders", in: "enterprises/atelier/testimonies.yml")

    @Test(
        "is in the model, and nothing else",
        arguments: [
            (Audience.public, 0, 3, 0, 0), (.members, 1, 4, 0, 0), (.funders, 0, 3, 1, 0), (.internal, 1, 4, 1, 1),
        ]
    )
    func isFiltered(_ audience: Audience, _ trainings: Int, _ results: Int, _ testimonies: Int, _ assessments: Int)
        throws
    {
        let (loaded, diagnostics) = load(site, audience: audience)
        #expect(diagnostics.isEmpty)
        let all = try #require(loaded)
        let enterprise = try #require(all.enterprises.first)
        #expect(all.trainings.count == trainings)
        #expect(enterprise.results.count == results)
        #expect(enterprise.testimonies.count == testimonies)
        #expect(enterprise.assessments.count == assessments)
    }
}

@Suite("Consents")
struct ConsentTests {
    @Test("one that ended takes the testimony out, from the day after")
    func endsAfterItsLastDay() throws {
        let site = goodSite.replacing(
            "expires: 2028-03-22", with: "expires: 2019-11-30", in: "enterprises/atelier/testimonies.yml")
        // Midnight in Brussels comes an hour before midnight in UTC.
        let before = try #require(Instant(rfc3339: "2019-11-30T22:59:59Z"))
        let after = try #require(Instant(rfc3339: "2019-11-30T23:00:00Z"))
        #expect(load(site, now: before).site?.enterprises.first?.testimonies.count == 1)
        #expect(load(site, now: after).site?.enterprises.first?.testimonies.count == 0)
    }

    @Test("one that was withdrawn takes the picture out of the entry and of its files")
    func takesPictureOut() throws {
        let consent = "consent: {scopes: [capture, publish], date: 2018-01-01, withdrawn: 2019-01-01, proof: Form 3}"
        let site =
            goodSite
            .replacing("people: false,", with: "\(consent),", in: "enterprises/atelier/enterprise.yml")
            .replacing("![](chart:training-hours)", with: "![Samira](photo.jpg)", in: "enterprises/atelier/fr.md")
        let (loaded, diagnostics) = load(site)
        let enterprise = try #require(loaded?.enterprises.first)
        #expect(enterprise.photo == nil)
        #expect(enterprise.head.files.isEmpty)
        #expect(
            shown(diagnostics, in: site) == """
                enterprises/atelier/enterprise.yml:36:1: warning: the consent was withdrawn on 2019-01-01; this item is left out [consent-withdrawn]
                  hint: delete the item
                enterprises/atelier/fr.md:9:11: error: the text shows a picture whose consent does not hold [picture-without-permission]
                  hint: take the picture out of the text, or ask for the consent again
                  note: enterprises/atelier/enterprise.yml:36:1
                """
        )
    }
}
