import VitrineContent

/// A whole site in a string: two languages, three enterprises of which one is fictional, one of each other thing.
enum SmallSite {
    static let source = MemorySource(facts + vocabulary + project + enterprises + diffusion)

    private static let facts = """
        -- Content/site.yml --
        title: Vitrine
        tagline: {fr: "L’impact social", nl: "Maatschappelijke impact"}
        description: {fr: "Ce qui change.", nl: "Wat er verandert."}
        base_url: https://example.org/vises/
        authority: {name: example.org, since: 2016-01-01}
        languages: [fr, nl]
        time_zone: Europe/Brussels
        sections:
          project: {fr: projet, nl: project}
          method: {fr: demarche, nl: stappenplan}
          poles: {fr: poles, nl: groepen}
          partners: {fr: partenaires, nl: partners}
          enterprises: {fr: entreprises-testeuses, nl: testbedrijven}
          map: {fr: carte, nl: kaart}
          results: {fr: resultats, nl: resultaten}
          territories: {fr: territoires, nl: gebieden}
          agenda: {fr: agenda, nl: agenda}
          newsletters: {fr: lettres-d-information, nl: nieuwsbrieven}
          publications: {fr: publications, nl: publicaties}
          trainings: {fr: formations, nl: opleidingen}
          news: {fr: actualites, nl: nieuws}
          glossary: {fr: glossaire, nl: woordenlijst}
        navigation:
          - section: enterprises
            items:
              - section: map
          - entry: pages/legal
          - url: https://example.com/
            label: {fr: Ailleurs, nl: Elders}
        footer:
          - entry: pages/legal
        funding:
          period: 2014-2020
          statement: {fr: "Avec le soutien du FEDER", nl: "Met steun van het EFRO"}
          union: {fr: "Union européenne", nl: "Europese Unie"}
        contact:
          organisation: Concertes
          email: info@example.org
          address: {postal_code: "1348", town: Louvain-la-Neuve, country: BE}
        translations: {missing: mark}
        map: svg
        downloads: [csv]
        page_size: 2
        licence: {id: CC-BY-4.0, name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}

        """

    private static let vocabulary = """
        -- Content/vocabulary/steps.yml --
        - id: state-of-play
          number: 1
          label: {fr: État des lieux, nl: Stand van zaken}
          summary: {fr: On commence., nl: We beginnen.}
          sub_steps:
            - {id: portrait, label: {fr: Portrait, nl: Portret}}
        - id: data-collection
          number: 2
          label: {fr: Récolte, nl: Verzameling}
          summary: {fr: On récolte., nl: We verzamelen.}
        -- Content/vocabulary/themes.yml --
        - {id: work, label: {fr: Emploi, nl: Werk}}
        -- Content/vocabulary/sectors.yml --
        - {id: textile, label: {fr: Textile, nl: Textiel}}
        -- Content/vocabulary/stakeholders.yml --
        - {id: workers, label: {fr: Travailleurs, nl: Werknemers}}
        -- Content/vocabulary/domains.yml --
        - {id: finance, label: {fr: Finances, nl: Financiën}}
        -- Content/vocabulary/publication-kinds.yml --
        - {id: cahier, label: {fr: Cahier, nl: Thematisch schrift}}
        -- Content/vocabulary/sides.yml --
        - {id: WA, country: BE, label: {fr: Wallonie, nl: Wallonië}}
        - {id: FR, country: FR, label: {fr: France, nl: Frankrijk}}
        - {id: VL, country: BE, label: {fr: Flandre, nl: Vlaanderen}}
        -- Content/vocabulary/goals.yml --
        - {id: "8", label: {fr: Travail décent, nl: Waardig werk}}
        -- Content/vocabulary/indicators.yml --
        - id: training-hours
          label: {fr: Heures de formation, nl: Opleidingsuren}
          kind: quantitative
          unit: {fr: heures, nl: uren}
          decimals: 1
          direction: up
          aggregation: sum
          theme: work
        - id: trained
          label: {fr: Personnes formées, nl: Opgeleide personen}
          kind: quantitative
          aggregation: sum
          people: true
        - id: pride
          label: {fr: Fierté, nl: Trots}
          kind: qualitative
        -- Content/vocabulary/territories.yml --
        - {id: BE32, scheme: nuts, label: {fr: Hainaut, nl: Henegouwen}, side: WA}
        -- Content/vocabulary/measures.yml --
        - {id: population, label: {fr: Population, nl: Bevolking}, decimals: 0, group: territory}
        -- Content/vocabulary/glossary.yml --
        - {id: impact, term: {fr: impact social, nl: maatschappelijke impact}, definition: {fr: Ce qui change., nl: Wat verandert.}}
        -- Content/territories/statistics.csv --
        territory;measure;year;value;source.fr;source.nl;source_url
        BE32;population;2018;1344241;Statbel;Statbel;https://statbel.fgov.be/

        """

    private static let project = """
        -- Content/project/project.yml --
        acronym: VISES
        title: {fr: Valoriser l’impact, nl: Impact valoriseren}
        code: "2.3.112"
        programme: Interreg V
        fund: {fr: FEDER, nl: EFRO}
        start: 2016-01-01
        end: 2019-12-31
        objective: {fr: Objectif, nl: Doelstelling}
        lead: concertes
        updated: 2016-05-17
        budget: {total: 300.50, erdf: 150.25, date: 2016-05-17, source: {fr: Fiche, nl: Fiche}}
        original: fr
        figures:
          - {id: testers, label: {fr: entreprises, nl: bedrijven}, value: 68, date: 2019-05, source: {fr: Avise, nl: Avise}}
        -- Content/project/partners.csv --
        id;name;abbreviation;language;side;role;total;erdf;url;logo;logo_alt.fr;logo_alt.nl
        concertes;ConcertES;;fr;WA;lead;100,25;50,12;https://concertes.be/;;;
        kortrijk;Howest;;nl;VL;operator;200,25;100,13;;;;
        avise;Avise;;fr;FR;associated;;;;;;
        -- Content/project/supporters.csv --
        id;name.fr;name.nl;url;logo;logo_alt.fr;logo_alt.nl
        -- Content/project/phases.yml --
        - {id: build, label: {fr: Élaborer, nl: Ontwikkelen}, start: 2016-01-01, end: 2016-12-31, summary: {fr: Un., nl: Een.}}
        - {id: test, label: {fr: Expérimenter, nl: Testen}, start: 2017-01-01, end: 2018-12-31, summary: {fr: Deux., nl: Twee.}}
        -- Content/project/fr.md --
        ---
        title: Le projet
        ---
        Un [tableau](section:results).
        -- Content/project/nl.md --
        ---
        title: Het project
        ---
        Een [tabel](section:results).

        """

    private static let enterprises = """
        -- Content/poles/insertion/pole.yml --
        order: 1
        partners: [concertes]
        original: fr
        -- Content/poles/insertion/fr.md --
        ---
        title: Insertion
        summary: Des parcours.
        ---
        Texte.
        -- Content/poles/insertion/nl.md --
        ---
        title: Inschakeling
        ---
        Tekst.
        -- Content/enterprises/lin/enterprise.yml --
        name: Atelier du lin
        original: fr
        pole: insertion
        sector: textile
        side: WA
        territory: BE32
        address: {postal_code: "7500", town: {fr: Tournai, nl: Doornik}, country: BE}
        location: {lat: 50.6056, lon: 3.3880, precision: town}
        partner: concertes
        accompaniment: {start: 2017-02-01, end: 2018-01-31}
        stage: data-collection
        themes: [work]
        question: {text: {fr: "Que change la formation ?", nl: "Wat verandert de opleiding?"}}
        evidence:
          - {id: survey, kind: survey, date: 2018-12-01, citation: {fr: Enquête, nl: Bevraging}, sample_size: 30}
        -- Content/enterprises/lin/results.csv --
        indicator;period;value;text.fr;text.nl;quality;source;audience
        training-hours;2017;400,5;;;measured;survey;public
        training-hours;2018;1250,5;;;measured;survey;public
        trained;2018;12;;;measured;survey;public
        pride;2018;;Je suis fier.;Ik ben trots.;;survey;public
        -- Content/enterprises/lin/consent-form.pdf --
        secret
        -- Content/enterprises/lin/plan.pdf --
        plan
        -- Content/enterprises/lin/fr.md --
        ---
        title: Atelier du lin
        slug: atelier-du-lin
        summary: "Du lin : du champ au fil."
        ---
        ## Ce qui change

        [](result:training-hours@2018) en 2018, et le [plan](plan.pdf). Voir [](enterprises/demo).
        -- Content/enterprises/lin/nl.md --
        ---
        title: Atelier du lin
        slug: vlasatelier
        ---
        ## Wat verandert

        [](result:training-hours@2018) in 2018.
        -- Content/enterprises/solo/enterprise.yml --
        name: Solo
        original: fr
        pole: insertion
        side: FR
        address: {town: Lille, country: FR}
        stage: state-of-play
        evidence:
          - {id: survey, kind: survey, date: 2018-12-01, citation: {fr: Enquête, nl: Bevraging}}
        -- Content/enterprises/solo/results.csv --
        indicator;period;value;text.fr;text.nl;quality;source;audience
        trained;2018;3;;;measured;survey;public
        -- Content/enterprises/solo/fr.md --
        ---
        title: Solo
        summary: "Seule : en français."
        ---
        Pas de traduction.
        -- Content/enterprises/demo/enterprise.yml --
        name: Exemple
        original: fr
        demo: true
        pole: insertion
        side: VL
        address: {town: {fr: Courtrai, nl: Kortrijk}, country: BE}
        location: {lat: 50.828, lon: 3.265, precision: town}
        stage: state-of-play
        -- Content/enterprises/demo/fr.md --
        ---
        title: Exemple
        ---
        Fictif.
        -- Content/enterprises/demo/nl.md --
        ---
        title: Voorbeeld
        ---
        Verzonnen.

        """

    private static let diffusion = """
        -- Content/agenda/meeting/event.yml --
        original: fr
        start: 2017-06-01 09:30
        end: 2017-06-01 17:00
        place: {name: Maison, town: {fr: Mons, nl: Bergen}, country: BE}
        published: 2017-04-01
        -- Content/agenda/meeting/fr.md --
        ---
        title: Première rencontre
        ---
        -- Content/agenda/meeting/nl.md --
        ---
        title: Eerste ontmoetingsdag
        ---
        -- Content/news/launch/news.yml --
        original: fr
        date: 2017-03-01
        former_slugs: {fr: [ancien], nl: [oud]}
        -- Content/news/launch/fr.md --
        ---
        title: Lancement
        summary: C’est parti.
        ---
        Un [lien](agenda/meeting).
        -- Content/newsletters/one/newsletter.yml --
        original: fr
        number: 1
        date: 2017-07-01
        items: [news/launch, enterprises/demo]
        -- Content/newsletters/one/fr.md --
        ---
        title: Lettre 1
        ---
        -- Content/newsletters/one/nl.md --
        ---
        title: Brief 1
        ---
        -- Content/publications/cahier/publication.yml --
        original: fr
        kind: cahier
        date: 2017-09
        documents:
          - {language: fr, file: cahier.pdf, format: pdf, size: 1234567}
        -- Content/publications/cahier/cahier.pdf --
        pdf
        -- Content/publications/cahier/fr.md --
        ---
        title: Cahier
        ---
        -- Content/publications/cahier/nl.md --
        ---
        title: Schrift
        ---
        -- Content/trainings/course/training.yml --
        original: fr
        learners: {fr: Tous, nl: Iedereen}
        sessions: [{start: 2018-03-01, end: 2018-03-02, town: Mons}]
        -- Content/trainings/course/fr.md --
        ---
        title: Cours
        ---
        -- Content/trainings/course/nl.md --
        ---
        title: Cursus
        ---
        -- Content/pages/legal/page.yml --
        original: fr
        -- Content/pages/legal/fr.md --
        ---
        title: Mentions légales
        ---
        ![](block:note)
        -- Content/pages/legal/nl.md --
        ---
        title: Juridische informatie
        ---
        Tekst.
        -- Content/blocks/note/block.yml --
        original: fr
        -- Content/blocks/note/fr.md --
        ---
        title: Note
        ---
        Une note.

        """
}
