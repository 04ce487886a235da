import VitrineContent

/// A small site without a fault, with something of everything.
let goodSite = MemorySource(
    #"""
    -- Content/site.yml --
    title: VISES
    tagline: {fr: L’impact en valeur, nl: Impact in beeld}
    description: {fr: Le site du projet., nl: De site van het project.}
    base_url: https://example.org/vises
    authority: {name: example.org, since: 2016-01-01}
    languages: [fr, nl]
    time_zone: Europe/Brussels
    sections:
      project: {fr: projet, nl: project}
      method: {fr: demarche, nl: stappenplan}
      poles: {fr: poles, nl: groepen}
      partners: {fr: partenaires, nl: partners}
      enterprises: {fr: entreprises, nl: bedrijven}
      map: {fr: carte, nl: kaart}
      results: {fr: resultats, nl: resultaten}
      territories: {fr: territoires, nl: gebieden}
      agenda: agenda
      newsletters: {fr: lettres, nl: nieuwsbrieven}
      publications: {fr: publications, nl: publicaties}
      trainings: {fr: formations, nl: opleidingen}
      news: {fr: actualites, nl: nieuws}
      glossary: {fr: glossaire, nl: woordenlijst}
    navigation:
      - section: project
        items:
          - entry: pages/why
      - url: https://example.org/
        label: {fr: Programme, nl: Programma}
    footer: []
    funding:
      period: 2014-2020
      statement: {fr: Avec le soutien du Fonds, nl: Met steun van het Fonds}
      union: {fr: Union européenne, nl: Europese Unie}
    contact:
      organisation: Concertes
      email: info@example.org
      address: {town: Louvain-la-Neuve, country: BE}
    downloads: [csv, jsonld]
    licence: {id: CC-BY-4.0, name: Creative Commons, url: "https://creativecommons.org/licenses/by/4.0/"}
    -- Content/fields.yml --
    enterprises:
      visits: {type: bool, label: {fr: Visites, nl: Bezoek}}
      brand: {type: text, label: {fr: Marque, nl: Merk}}
    -- Content/vocabulary/steps.yml --
    - id: state-of-play
      number: 1
      label: {fr: État des lieux, nl: Stand van zaken}
      summary: {fr: On choisit la question., nl: Men kiest de vraag.}
      sub_steps: [{id: portrait, label: Portrait}]
    - id: data-collection
      number: 2
      label: {fr: Récolte, nl: Verzameling}
      summary: {fr: On récolte., nl: Men verzamelt.}
    -- Content/vocabulary/themes.yml --
    - {id: employment, label: {fr: Emploi, nl: Werk}}
    - {id: skills, label: {fr: Compétences, nl: Vaardigheden}}
    -- Content/vocabulary/sectors.yml --
    - {id: textile, label: {fr: Textile, nl: Textiel}}
    -- Content/vocabulary/stakeholders.yml --
    - {id: workers, label: {fr: Personnel, nl: Medewerkers}}
    -- Content/vocabulary/domains.yml --
    - {id: finance, label: {fr: Finances, nl: Financiën}}
    -- Content/vocabulary/publication-kinds.yml --
    - {id: cahier, label: {fr: Cahier, nl: Thematisch schrift}}
    -- Content/vocabulary/sides.yml --
    - {id: WA, label: {fr: Wallonie, nl: Wallonië}}
    -- Content/vocabulary/goals.yml --
    - {id: 8, label: {fr: Travail décent, nl: Waardig werk}}
    -- Content/vocabulary/indicators.yml --
    - id: training-hours
      label: {fr: Heures de formation, nl: Opleidingsuren}
      kind: quantitative
      unit: {fr: heures, nl: uur}
    - {id: positive-exits, label: {fr: Sorties positives, nl: Positieve uitstroom}, kind: quantitative, unit: percent, decimals: 1}
    - {id: pride, label: {fr: Fierté, nl: Trots}, kind: qualitative}
    -- Content/vocabulary/territories.yml --
    - {id: BE3, scheme: nuts, label: {fr: Wallonie, nl: Wallonië}, side: WA}
    - {id: BE32, scheme: nuts, label: {fr: Hainaut, nl: Henegouwen}, side: WA, parent: BE3}
    -- Content/vocabulary/measures.yml --
    - {id: population, label: {fr: Population, nl: Bevolking}, group: territory}
    -- Content/vocabulary/glossary.yml --
    - {id: impact, term: Impact, definition: {fr: Ce qui change., nl: Wat verandert.}}
    -- Content/territories/statistics.csv --
    territory;measure;year;value;source.fr;source.nl;source_url
    BE32;population;2018;1 344 241;Statbel;Statbel;https://example.org/
    -- Content/project/project.yml --
    original: fr
    acronym: VISES
    title: {fr: Valoriser l’impact, nl: Impact valoriseren}
    code: "2.3.112"
    programme: Interreg V
    fund: {fr: Fonds, nl: Fonds}
    start: 2016-01-01
    end: 2019-12-31
    objective: {fr: Valoriser., nl: Valoriseren.}
    lead: concertes
    updated: 2016-05-17
    budget: {total: 300.50, erdf: 150.25, date: 2016-05-17, source: Registre}
    figures:
      - {id: testers, label: {fr: testeuses, nl: testbedrijven}, value: 68, date: 2019-05, source: COORACE}
    logo: logo.svg
    -- Content/project/logo.svg --
    <svg xmlns="http://www.w3.org/2000/svg"/>
    -- Content/project/partners.csv --
    id;name;side;role;total;erdf
    concertes;Concertes;WA;lead;200,50;100,25
    uriopss;URIOPSS;FR;operator;100,00;50,00
    apes;APES;FR;associated;;
    -- Content/project/phases.yml --
    - {id: test, label: {fr: Expérimenter, nl: Testen}, start: 2017-01-01, end: 2018-12-31, summary: {fr: On teste., nl: Men test.}}
    -- Content/project/fr.md --
    ---
    title: Le projet
    ---
    Le projet [et sa carte](section:map).
    -- Content/project/nl.md --
    ---
    title: Het project
    ---
    Het project.
    -- Content/poles/insertion/pole.yml --
    original: fr
    order: 1
    partners: [concertes]
    -- Content/poles/insertion/fr.md --
    ---
    title: Insertion
    ---
    Un pôle.
    -- Content/poles/insertion/nl.md --
    ---
    title: Inschakeling
    ---
    Een groep.
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
