import SampleSites
import VitrineContent

/// A small site without a fault, with something of everything.
let goodSite =
    groundSite
    .replacing(
        "navigation: []",
        with: """
            navigation:
              - section: project
                items:
                  - entry: pages/why
              - url: https://example.org/
                label: {fr: Programme, nl: Programma}
            """,
        in: "site.yml"
    )
    .replacing("source: COORACE}", with: "source: COORACE}\nlogo: logo.svg", in: "project/project.yml")
    .adding(
        #"""
        -- Content/fields.yml --
        enterprises:
          visits: {type: bool, label: {fr: Visites, nl: Bezoek}}
          brand: {type: text, label: {fr: Marque, nl: Merk}}
        -- Content/vocabulary/indicators.yml --
        - id: training-hours
          label: {fr: Heures de formation, nl: Opleidingsuren}
          kind: quantitative
          unit: {fr: heures, nl: uur}
        - {id: positive-exits, label: {fr: Sorties positives, nl: Positieve uitstroom}, kind: quantitative, unit: percent, decimals: 1}
        - {id: pride, label: {fr: Fierté, nl: Trots}, kind: qualitative}
        -- Content/vocabulary/measures.yml --
        - {id: population, label: {fr: Population, nl: Bevolking}, group: territory}
        -- Content/vocabulary/glossary.yml --
        - {id: impact, term: Impact, definition: {fr: Ce qui change., nl: Wat verandert.}}
        -- Content/territories/statistics.csv --
        territory;measure;year;value;source.fr;source.nl;source_url
        BE32;population;2018;1 344 241;Statbel;Statbel;https://example.org/
        -- Content/project/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg"/>
        -- Content/enterprises/atelier/enterprise.yml --
        original: fr
        demo: true
        former_slugs: {fr: [vieil-atelier]}
        custom: {visits: true, brand: {fr: Lin, nl: Linnen}}
        name: Atelier du Lin
        pole: insertion
        sector: textile
        side: WA
        territory: BE32
        address: {postal_code: "7500", town: {fr: Tournai, nl: Doornik}, country: BE}
        location: {lat: 50.6056, lon: 3.3880, precision: town}
        partner: concertes
        accompaniment: {start: 2017-02-06, end: 2018-06-29}
        stage: data-collection
        founded: 2004
        workforce: 14
        sdgs: [8, 10]
        themes: [employment]
        question: {text: {fr: Que change l’atelier ?, nl: Wat verandert het atelier?}}
        stakeholders:
          - id: trainees
            kind: workers
            number: 22
            involvement: {state-of-play: {fr: Choisissent, nl: Kiezen}}
        outcomes:
          - {id: routine, statement: {fr: Un rythme., nl: Een ritme.}, theme: employment, stakeholders: [trainees]}
        steps:
          - {step: state-of-play, sub_step: portrait, status: done, start: 2017-02-06, end: 2017-06-23}
        contribution: {deadweight: 20, drop_off: 12.5}
        evidence:
          - {id: registre, kind: document, date: 2018-12-31, citation: {fr: Registre, nl: Register}}
        assessments:
          - date: 2018-02-01
            audience: public
            items: [{domain: finance, level: 3}]
        photo: {file: photo.jpg, people: false, alt: {fr: Un métier., nl: Een weefgetouw.}}
        -- Content/enterprises/atelier/photo.jpg --
        JPEG
        -- Content/enterprises/atelier/results.csv --
        indicator;period;value;text.fr;text.nl;baseline;target;denominator;sample_size;quality;source;outcome;audience
        training-hours;2017;4 310;;;3 980;;;;measured;registre;routine;
        training-hours;2018;4 812;;;3 980;4 800;22;20;measured;registre;routine;
        positive-exits;2018;64,3;;;;;14;;declared;registre;;members
        pride;2018-S1;;Une nappe.;Een tafellaken.;;;;;;registre;;
        -- Content/enterprises/atelier/testimonies.yml --
        - id: samira
          quote: {fr: J’ose., nl: Ik durf.}
          original: fr
          speaker: Samira
          pseudonym: true
          stakeholder: trainees
          consent: {scopes: [quote, publish], date: 2018-03-22, expires: 2028-03-22, proof: Formulaire 3}
        -- Content/enterprises/atelier/fr.md --
        ---
        title: Atelier du Lin
        summary: Un atelier.
        ---
        ## Ce que nous avons vu

        En 2018, [](result:training-hours@2018) au [pôle](poles/insertion).

        ![](chart:training-hours)
        -- Content/enterprises/atelier/nl.md --
        ---
        title: Atelier du Lin
        state: reviewed
        ---
        Een atelier.
        -- Content/agenda/rencontre/event.yml --
        original: fr
        start: "2017-06-01 09:30"
        end: "2017-06-01 16:00"
        place: {town: {fr: Lille, nl: Rijsel}, country: FR, lat: 50.6366, lon: 3.0635}
        published: 2017-05-02
        -- Content/agenda/rencontre/fr.md --
        ---
        title: Première rencontre
        ---
        -- Content/agenda/rencontre/nl.md --
        ---
        title: Eerste ontmoetingsdag
        ---
        -- Content/newsletters/une/newsletter.yml --
        original: fr
        number: 1
        date: 2017-06-15
        items: [enterprises/atelier, agenda/rencontre]
        -- Content/newsletters/une/fr.md --
        ---
        title: Lettre 1
        ---
        -- Content/newsletters/une/nl.md --
        ---
        title: Nieuwsbrief 1
        ---
        -- Content/publications/cahier/publication.yml --
        original: fr
        kind: cahier
        date: 2017-09
        pages: 36
        documents:
          - {language: fr, file: cahier.pdf, format: pdf}
          - {language: nl, url: "https://example.org/schrift.pdf", format: pdf}
        -- Content/publications/cahier/cahier.pdf --
        %PDF
        -- Content/publications/cahier/fr.md --
        ---
        title: Un cahier
        ---
        -- Content/publications/cahier/nl.md --
        ---
        title: Een schrift
        ---
        -- Content/trainings/question/training.yml --
        original: fr
        learners: {fr: Accompagnateurs, nl: Begeleiders}
        hours: 14
        organiser: concertes
        sessions:
          - {start: 2019-03-12, end: 2019-03-13, town: Namur}
        -- Content/trainings/question/fr.md --
        ---
        title: Choisir sa question
        ---
        -- Content/trainings/question/nl.md --
        ---
        title: Een vraag kiezen
        ---
        -- Content/news/debut/news.yml --
        original: fr
        date: 2017-01-10
        updated: 2017-02-01
        -- Content/news/debut/fr.md --
        ---
        title: Début
        ---
        Un [cahier](publications/cahier).
        -- Content/news/debut/nl.md --
        ---
        title: Begin
        ---
        -- Content/pages/why/page.yml --
        original: fr
        -- Content/pages/why/fr.md --
        ---
        title: Pourquoi
        ---
        ![](block:pour)

        [Écrire](mailto:info@example.org), [lire](https://example.org/), [](enterprises/atelier).
        -- Content/pages/why/nl.md --
        ---
        title: Waarom
        ---
        -- Content/blocks/pour/block.yml --
        original: fr
        -- Content/blocks/pour/fr.md --
        ---
        title: Pour
        ---
        Pour tous.
        -- Content/blocks/pour/nl.md --
        ---
        title: Voor
        ---
        """#
    )
