/// The sentences that a narrative is made of. `{town}`, `{n}` and `{name}` are filled in.
enum Story {
    static let opening = [
        Said(
            "À {town}, dans une ancienne école, une équipe de {n} personnes ouvre la porte dès sept heures.",
            "In {town} opent een team van {n} mensen om zeven uur de deur van een oude school."),
        Said(
            "{name} est né d’une question simple : que faire de tout ce qui se perd, des objets comme des talents ?",
            "{name} ontstond uit een eenvoudige vraag: wat doen we met al wat verloren gaat, spullen én talenten?"),
        Said(
            "Le matin commence par un café, un tableau blanc et la liste de ce qui presse.",
            "De ochtend begint met koffie, een wit bord en de lijst van wat dringend is."),
        Said(
            "On vient ici pour travailler, et l’on y reste souvent pour parler.",
            "Men komt hier om te werken, en blijft vaak om te praten."),
        Said(
            "Les commandes arrivent de {town} et des villages voisins, rarement de plus loin.",
            "De bestellingen komen uit {town} en de dorpen eromheen, zelden van verder."),
        Said(
            "L’entreprise compte {n} contrats, des bénévoles et un chien que personne n’a engagé.",
            "De onderneming telt {n} contracten, vrijwilligers en een hond die niemand heeft aangeworven."),
        Said(
            "Personne n’avait prévu que l’atelier deviendrait un lieu où l’on fête les anniversaires.",
            "Niemand had voorzien dat men in het atelier ooit verjaardagen zou vieren."),
    ]

    static let wondering = [
        Said(
            "Nous connaissions nos chiffres d’activité, parce qu’on nous les demande chaque trimestre.",
            "We kenden onze activiteitscijfers, want die vraagt men ons elk kwartaal."),
        Said(
            "Nous ne savions presque rien de ce qui se passe **après**, quand le contrat se termine.",
            "We wisten bijna niets over wat er **nadien** gebeurt, als het contract afloopt."),
        Said(
            "La question est venue d’une réunion où quelqu’un a dit tout haut ce que chacun pensait.",
            "De vraag kwam uit een vergadering waar iemand hardop zei wat iedereen dacht."),
        Said(
            "Il a fallu quatre séances pour la formuler, et deux pour l’aimer.",
            "Er waren vier bijeenkomsten nodig om ze te formuleren, en twee om ervan te houden."),
        Said(
            "Nous voulions une question à laquelle la réponse puisse nous *déranger*.",
            "We wilden een vraag waarop het antwoord ons kon *storen*."),
        Said(
            "Les financeurs nous interrogent sur l’emploi ; les personnes nous parlaient surtout de sommeil.",
            "De financiers vragen naar werk; de mensen zelf spraken vooral over slaap."),
        Said(
            "Une administratrice a proposé de ne rien mesurer que nous ne soyons prêts à changer.",
            "Een bestuurslid stelde voor om niets te meten wat we niet bereid zijn te veranderen."),
    ]

    static let method = [
        Said(
            "Nous avons interrogé {n} personnes, une par une, sans questionnaire imprimé.",
            "We bevraagden {n} mensen, een voor een, zonder gedrukte vragenlijst."),
        Said(
            "Deux anciens ont mené les entretiens avec une formatrice, ce qui a délié les langues.",
            "Twee oud-deelnemers deden de gesprekken samen met een lesgeefster, en dat maakte de tongen los."),
        Said(
            "Les refus ont été notés eux aussi, avec leur raison quand elle était donnée.",
            "Ook de weigeringen werden genoteerd, met de reden als die gegeven werd."),
        Said(
            "Chaque réponse a été relue par la personne qui l’avait faite.",
            "Elk antwoord werd nagelezen door wie het gegeven had."),
        Said(
            "Nous avons gardé une trace de ce que nous n’avons pas pu compter.",
            "We hielden bij wat we niet konden tellen."),
        Said(
            "Le calendrier a glissé de six semaines, surtout à cause de l’été.",
            "De planning liep zes weken uit, vooral door de zomer."),
    ]

    static let items = [
        Said(
            "des entretiens d’une heure, dans un lieu choisi par la personne",
            "gesprekken van een uur, op een plek die de persoon koos"),
        Said("un relevé quotidien, au mur, avec des gommettes", "een dagelijkse telling aan de muur, met stickers"),
        Said("les registres de présence des deux dernières années", "de aanwezigheidslijsten van de laatste twee jaar"),
        Said("une séance de lecture commune des réponses", "een bijeenkomst om de antwoorden samen te lezen"),
        Said("quelques photographies, prises par les équipes elles-mêmes", "enkele foto’s, genomen door de teams zelf"),
        Said("un appel à celles et ceux qui étaient partis fâchés", "een telefoontje naar wie kwaad vertrokken was"),
    ]

    static let seeing = [
        Said(
            "Le plus net n’était pas attendu : on vient d’abord pour ne pas rester seul.",
            "Het duidelijkste hadden we niet verwacht: men komt in de eerste plaats om niet alleen te zijn."),
        Said(
            "La confiance monte vite, puis elle redescend à l’approche de la fin du contrat.",
            "Het vertrouwen stijgt snel, en zakt weer als het einde van het contract nadert."),
        Said(
            "Celles et ceux qui habitent {town} tiennent mieux que les autres, à cause des trajets.",
            "Wie in {town} woont, houdt het beter vol dan de anderen, door de ritten."),
        Said(
            "Sur {n} réponses, aucune ne parle du salaire en premier.",
            "Van de {n} antwoorden begint er geen enkel over het loon."),
        Said(
            "Une partie du changement revient à d’autres : le service social, une sœur, un médecin.",
            "Een deel van de verandering komt door anderen: de sociale dienst, een zus, een arts."),
        Said(
            "Nous avons aussi trouvé ce que nous ne cherchions pas, et ce n’était pas flatteur.",
            "We vonden ook wat we niet zochten, en dat was niet vleiend."),
        Said(
            "Les absences du lundi reculent, sans disparaître.",
            "De afwezigheden op maandag nemen af, zonder te verdwijnen."),
        Said(
            "Trois personnes disent que rien n’a changé, et elles ont pris le temps d’expliquer pourquoi.",
            "Drie mensen zeggen dat er niets veranderd is, en ze namen de tijd om uit te leggen waarom."),
    ]

    static let changing = [
        Said(
            "Les horaires commencent désormais une demi-heure plus tard.",
            "De werkdag begint voortaan een halfuur later."),
        Said(
            "Chaque parcours se termine par une présentation devant quelqu’un de l’extérieur.",
            "Elk traject eindigt met een voorstelling voor iemand van buitenaf."),
        Said(
            "Nous rappelons tout le monde après six mois, même quand nous craignons la réponse.",
            "We bellen iedereen na zes maanden terug, ook als we het antwoord vrezen."),
        Said(
            "Le conseil d’administration lit les récits avant les tableaux.",
            "Het bestuur leest de verhalen vóór de tabellen."),
        Said(
            "Nous avons cessé de compter ce qui ne servait à personne.",
            "We zijn gestopt met tellen wat niemand nodig had."),
        Said(
            "L’année prochaine, la question sera posée par les personnes elles-mêmes.",
            "Volgend jaar stellen de mensen zelf de vraag."),
    ]
}
