enum DiffusionTexts {
    static let eventSummaries = [
        Said("Une journée pour comparer ce que l’on a compté.", "Een dag om te vergelijken wat men geteld heeft."),
        Said("Deux ateliers, un repas et des questions.", "Twee workshops, een maaltijd en vragen."),
        Said("On y lit des données à plusieurs.", "Samen gegevens lezen."),
    ]

    static let issueSummaries = [
        Said("Des entreprises racontent ce qu’elles n’attendaient pas.", "Ondernemingen over het onverwachte."),
        Said("Un outil à emprunter, trois récits et une date.", "Een hulpmiddel, drie verhalen en een datum."),
        Said("Ce que l’été a changé dans les équipes.", "Wat de zomer in de teams veranderde."),
    ]

    static let bodies = [
        Said(
            "La journée commence par un tour de table et se termine par une promesse que chacun écrit sur une carte.",
            "De dag begint met een rondje en eindigt met een belofte die iedereen op een kaart schrijft."),
        Said(
            "On vient avec ses chiffres, même incomplets, et l’on repart avec ceux des autres.",
            "Men komt met eigen cijfers, ook als ze onvolledig zijn, en vertrekt met die van de anderen."),
        Said(
            "L’accueil est assuré par l’équipe, qui montre ses locaux à qui le demande.",
            "Het team verzorgt het onthaal en toont de lokalen aan wie dat vraagt."),
        Said(
            "Il n’y a rien à préparer, sinon une question à laquelle on n’a pas de réponse.",
            "Er valt niets voor te bereiden, behalve een vraag waarop u geen antwoord hebt."),
    ]
}
