import SampleSites
import VitrineContent

/// A small site with an enterprise that has results, and one that has none.
let smallSite = groundSite.adding(
    #"""
    -- Content/vocabulary/indicators.yml --
    - id: training-hours
      label: {fr: Heures de formation, nl: Opleidingsuren}
      kind: quantitative
      unit: {fr: heures, nl: uur}
    - {id: positive-exits, label: {fr: Sorties positives, nl: Positieve uitstroom}, kind: quantitative, unit: percent, decimals: 1}
    - {id: subsidies, label: {fr: Subsides, nl: Subsidies}, kind: management, unit: euro, decimals: 2}
    - {id: pride, label: {fr: Fierté, nl: Trots}, kind: qualitative}
    -- Content/enterprises/atelier/enterprise.yml --
    original: fr
    name: Atelier du Lin
    pole: insertion
    side: WA
    address: {town: {fr: Tournai, nl: Doornik}, country: BE}
    stage: data-collection
    outcomes:
      - {id: routine, statement: {fr: Un rythme., nl: Een ritme.}}
    evidence:
      - {id: registre, kind: document, date: 2018-12-31, citation: {fr: Registre de formation, nl: Register}}
    -- Content/enterprises/atelier/results.csv --
    indicator;period;value;text.fr;text.nl;baseline;target;denominator;sample_size;quality;source;outcome;audience
    training-hours;2017;4 310;;;3 980;;;;measured;registre;routine;
    training-hours;2018;4 812;;;3 980;4 800;22;20;measured;registre;routine;public
    positive-exits;2018;64,3;;;;;14;;mesuré;registre;;members
    pride;2018-S1;;Une nappe.;Een tafellaken.;;;;;;registre;;
    -- Content/enterprises/atelier/fr.md --
    ---
    title: Atelier du Lin
    ---
    -- Content/enterprises/atelier/nl.md --
    ---
    title: Atelier du Lin
    ---
    -- Content/enterprises/vide/enterprise.yml --
    original: nl
    name: De Lege Doos
    pole: insertion
    side: WA
    address: {town: {fr: Tournai, nl: Doornik}, country: BE}
    stage: data-collection
    evidence:
      - {id: telling, kind: document, date: 2018-12-31, citation: {fr: Comptage, nl: Telling}}
    -- Content/enterprises/vide/fr.md --
    ---
    title: De Lege Doos
    ---
    -- Content/enterprises/vide/nl.md --
    ---
    title: De Lege Doos
    ---
    """#
)
