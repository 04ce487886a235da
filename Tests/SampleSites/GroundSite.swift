package import VitrineContent

/// What small sites stand on: settings, vocabularies, a project, a pole. No enterprise, and no indicator to measure
/// one by.
package let groundSite = MemorySource(
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
    navigation: []
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
    - {id: WA, country: BE, label: {fr: Wallonie, nl: Wallonië}}
    - {id: FR, country: FR, label: {fr: France, nl: Frankrijk}}
    - {id: VL, country: BE, label: {fr: Flandre, nl: Vlaanderen}}
    -- Content/vocabulary/goals.yml --
    - {id: 8, label: {fr: Travail décent, nl: Waardig werk}}
    -- Content/vocabulary/territories.yml --
    - {id: BE3, scheme: nuts, label: {fr: Wallonie, nl: Wallonië}, side: WA}
    - {id: BE32, scheme: nuts, label: {fr: Hainaut, nl: Henegouwen}, side: WA, parent: BE3}
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

    """#
)
