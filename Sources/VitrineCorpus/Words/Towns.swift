struct Town {
    let name: Said
    let postalCode: String
    let country: String
    let side: String
    /// An id of `vocabulary/territories.yml`.
    let territory: String
    /// In thousandths of a degree.
    let latitude: Int
    let longitude: Int

    init(
        _ fr: String, _ nl: String, _ postalCode: String, _ country: String, _ side: String, _ territory: String,
        _ latitude: Int, _ longitude: Int
    ) {
        name = Said(fr, nl)
        self.postalCode = postalCode
        self.country = country
        self.side = side
        self.territory = territory
        self.latitude = latitude
        self.longitude = longitude
    }

    static let all = [
        Town("Lille", "Rijsel", "59000", "FR", "FR", "FRE11", 50637, 3063),
        Town("Roubaix", "Roubaix", "59100", "FR", "FR", "FRE11", 50690, 3174),
        Town("Dunkerque", "Duinkerke", "59140", "FR", "FR", "FRE11", 51034, 2377),
        Town("Valenciennes", "Valencijn", "59300", "FR", "FR", "FRE11", 50357, 3523),
        Town("Arras", "Atrecht", "62000", "FR", "FR", "FRE12", 50291, 2777),
        Town("Lens", "Lens", "62300", "FR", "FR", "FRE12", 50432, 2833),
        Town("Wavre", "Waver", "1300", "BE", "WA", "BE31", 50717, 4601),
        Town("Nivelles", "Nijvel", "1400", "BE", "WA", "BE31", 50598, 4328),
        Town("Tournai", "Doornik", "7500", "BE", "WA", "BE32", 50606, 3388),
        Town("Mons", "Bergen", "7000", "BE", "WA", "BE32", 50454, 3952),
        Town("Charleroi", "Charleroi", "6000", "BE", "WA", "BE32", 50411, 4444),
        Town("Mouscron", "Moeskroen", "7700", "BE", "WA", "BE32", 50744, 3216),
        Town("Liège", "Luik", "4000", "BE", "WA", "BE33", 50633, 5567),
        Town("Huy", "Hoei", "4500", "BE", "WA", "BE33", 50519, 5240),
        Town("Namur", "Namen", "5000", "BE", "WA", "BE35", 50467, 4872),
        Town("Dinant", "Dinant", "5500", "BE", "WA", "BE35", 50261, 4912),
        Town("Gand", "Gent", "9000", "BE", "VL", "BE23", 51054, 3725),
        Town("Alost", "Aalst", "9300", "BE", "VL", "BE23", 50938, 4039),
        Town("Courtrai", "Kortrijk", "8500", "BE", "VL", "BE25", 50828, 3265),
        Town("Bruges", "Brugge", "8000", "BE", "VL", "BE25", 51209, 3225),
        Town("Ypres", "Ieper", "8900", "BE", "VL", "BE25", 50851, 2886),
        Town("Ostende", "Oostende", "8400", "BE", "VL", "BE25", 51230, 2920),
    ]
}
