/// Of enterprises: proper names, the same in both languages, plain enough to be their own address.
enum Names {
    static let kinds = [
        "Atelier", "Comptoir", "Hangar", "Moulin", "Jardin", "Fournil", "Lavoir", "Grenier", "Chantier", "Verger",
        "Werkhuis", "Kringwinkel", "Tuin", "Keuken", "Loods", "Molen",
    ]
    static let places = [
        "Tilleul", "Canal", "Beffroi", "Pont Neuf", "Coron", "Houblon", "Lin Bleu", "Ruisseau", "Clocher", "Passeur",
        "Lindeboom", "Sluis", "Belfort", "Klaproos", "Veer", "Wilg", "Kade", "Duin", "Hop", "Vlasbloem",
    ]
    static let people = [
        "Samira", "Luc", "Griet", "Karim", "Annelies", "Jean-Marie", "Fatou", "Wout", "Odile", "Hanne", "Mehdi", "Rosa",
    ]
}
