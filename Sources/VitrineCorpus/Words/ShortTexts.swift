/// One-sentence texts of an enterprise's facts.
enum ShortTexts {
    static let summaries = [
        Said(
            "On y répare ce que d’autres jettent, et l’on y reprend confiance.",
            "Hier herstelt men wat anderen weggooien, en groeit er vertrouwen."),
        Said(
            "Une cuisine de quartier où l’on apprend un métier en servant les voisins.",
            "Een buurtkeuken waar men een vak leert terwijl men de buren bedient."),
        Said(
            "Des légumes de saison, cultivés par des personnes qui cherchent leur place.",
            "Seizoensgroenten, geteeld door mensen die hun plek zoeken."),
        Said(
            "Du linge propre, des horaires tenus et une équipe qui se serre les coudes.",
            "Proper linnen, stipte uren en een team dat aan elkaar hangt."),
        Said(
            "Des trajets solidaires pour celles et ceux que le bus oublie.",
            "Solidaire ritten voor wie door de bus vergeten wordt."),
        Said(
            "Une coopérative qui rénove des maisons avec celles et ceux qui y vivront.",
            "Een coöperatie die huizen opknapt samen met wie er zal wonen."),
        Said(
            "Un atelier où chaque meuble a deux vies, et parfois trois.",
            "Een atelier waar elk meubel twee levens heeft, en soms drie."),
        Said(
            "De l’aide à domicile qui prend le temps de s’asseoir.",
            "Thuishulp die de tijd neemt om even te gaan zitten."),
    ]

    static let questions = [
        Said(
            "Qu’est-ce que les personnes emportent d’ici, un an après leur départ ?",
            "Wat nemen mensen van hier mee, een jaar na hun vertrek?"),
        Said(
            "En quoi notre présence change-t-elle la vie de la rue ?",
            "Wat verandert onze aanwezigheid in het leven van de straat?"),
        Said(
            "Nos horaires permettent-ils vraiment à chacun de tenir dans la durée ?",
            "Kan iedereen het met onze uurroosters echt volhouden?"),
        Said(
            "À quoi voit-on qu’une personne a repris confiance ?",
            "Waaraan ziet men dat iemand weer vertrouwen heeft?"),
        Said(
            "Qui ne vient pas chez nous, et pourquoi ?",
            "Wie komt er niet bij ons, en waarom niet?"),
        Said(
            "Ce que nous économisons à nos clients leur reste-t-il en fin de mois ?",
            "Houden onze klanten op het einde van de maand over wat ze bij ons besparen?"),
    ]

    static let statements = [
        Said(
            "Plusieurs montrent leur travail à leurs enfants avant de le montrer à leur conseiller.",
            "Verschillende mensen tonen hun werk aan hun kinderen vóór ze het aan hun consulent tonen."),
        Said(
            "On se salue dans la rue, ce qui n’arrivait pas avant l’ouverture.",
            "Men groet elkaar op straat, wat vóór de opening niet gebeurde."),
        Said(
            "Les anciens reviennent aider les nouveaux sans qu’on le leur demande.",
            "Wie vertrokken is, komt ongevraagd terug om nieuwkomers te helpen."),
        Said(
            "Certains disent qu’ils dorment mieux depuis qu’ils ont un horaire.",
            "Sommigen zeggen dat ze beter slapen sinds ze een vast uur hebben."),
    ]

    static let citations = [
        Said("Enquête par téléphone auprès des personnes sorties", "Telefonische bevraging van wie vertrok"),
        Said("Registre de présence et de production", "Register van aanwezigheid en productie"),
        Said("Groupe de discussion avec des anciens", "Focusgroep met oud-deelnemers"),
        Said("Entretiens menés par deux bénévoles", "Gesprekken gevoerd door twee vrijwilligers"),
    ]

    static let quotes = [
        Said(
            "Avant, quand on me demandait ce que je faisais, je changeais de sujet.",
            "Vroeger begon ik over iets anders als men vroeg wat ik deed."),
        Said(
            "Ici, on m’a laissé recommencer trois fois sans hausser le ton.",
            "Hier mocht ik drie keer opnieuw beginnen zonder dat iemand zijn stem verhief."),
        Said(
            "Je sais maintenant à quelle heure je me lève, et pourquoi.",
            "Ik weet nu hoe laat ik opsta, en waarom."),
        Said(
            "Ma voisine m’a demandé de lui apprendre, c’est bien la première fois.",
            "Mijn buurvrouw vroeg of ik het haar wilde leren, dat is de eerste keer."),
    ]

    static let roles = [
        Said("ancienne stagiaire", "oud-cursiste"), Said("bénévole", "vrijwilliger"), Said("cliente", "klant"),
        Said("membre de l’équipe", "teamlid"),
    ]
}
