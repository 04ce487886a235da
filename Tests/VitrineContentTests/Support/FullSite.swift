import SampleSites
import VitrineContent

/// The good site with what it lacks: a value for each key that an entry may have.
let fullSite =
    goodSite
    .replacing(
        "{postal_code: \"7500\"", with: "{street: Quai 1, postal_code: \"7500\"",
        in: "enterprises/atelier/enterprise.yml"
    )
    .replacing(
        "founded: 2004", with: "website: https://example.org/\nfounded: 2004", in: "enterprises/atelier/enterprise.yml"
    )
    .replacing(
        "- {id: registre,", with: "- {id: registre, file: photo.jpg, url: https://example.org/r,",
        in: "enterprises/atelier/enterprise.yml"
    )
    .replacing(
        "people: false,",
        with:
            "people: true, credit: Lise, consent: {scopes: [capture, publish], date: 2018-03-22, proof: Formulaire 4},",
        in: "enterprises/atelier/enterprise.yml"
    )
    .replacing("place: {town", with: "place: {name: Quai 1, town", in: "agenda/rencontre/event.yml")
    .replacing(
        "published:", with: "registration: https://example.org/inscription\npublished:",
        in: "agenda/rencontre/event.yml"
    )
    .replacing("updated:", with: "author: Lise\nupdated:", in: "news/debut/news.yml")
    .replacing("original: fr", with: "original: fr\ntemplate: landing", in: "pages/why/page.yml")
    .replacing("pages: 36", with: "pages: 36\nauthors: [Lise]", in: "publications/cahier/publication.yml")
    .replacing(
        "hours: 14", with: "hours: 14\nregistration: https://example.org/inscription",
        in: "trainings/question/training.yml"
    )
    .adding(
        """
        -- Content/funders/fonds/funder.yml --
        original: fr
        name: Fonds
        languages: [fr]
        indicators: [training-hours]
        sections: [how-much]
        -- Content/funders/fonds/fr.md --
        ---
        title: Ce que le Fonds soutient
        ---
        Voici.
        -- Content/enterprises/atelier/fr.md --
        ---
        title: Atelier du Lin
        summary: Un atelier.
        ---
        ## Ce que nous avons *vu*[^1]

        En 2018, [](result:training-hours@2018) au [pôle](poles/insertion "Le pôle"), ~~non~~ **oui**  
        et `code` ![Un métier](photo.jpg).

        > 1. un
        > 2. deux

        - [x] fait
        - [ ] à faire

        | a | b |
        |:--|--:|
        | 1 | 2 |

        ```swift
        let a = 1
        ```

        ---

        ![](chart:training-hours)

        [^1]: Une note.

        """)
