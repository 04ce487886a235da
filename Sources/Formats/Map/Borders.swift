/// Borders of the programme's area, schematic, drawn by hand for this program.
///
/// Each stretch between two junctions stands once, and every land that it bounds is put together from the same
/// points: neighbours leave no gap. Longitude, latitude; each stretch is named from one end to the other.
enum Borders {
    /// The coast of Hauts-de-France, from the Bresle to the Belgian border.
    static let frenchCoast: [(Double, Double)] = [
        (1.38, 50.065), (1.49, 50.18), (1.64, 50.2), (1.55, 50.27), (1.56, 50.41), (1.58, 50.55), (1.58, 50.73),
        (1.58, 50.87), (1.7, 50.92), (1.85, 50.97), (2.11, 51.01), (2.36, 51.055), (2.546, 51.089),
    ]
    /// France and West Flanders, from the sea to the western end of Comines-Warneton.
    static let franceToWarneton: [(Double, Double)] = [
        (2.546, 51.089), (2.575, 51), (2.61, 50.92), (2.63, 50.82), (2.72, 50.81), (2.78, 50.755), (2.83, 50.725),
    ]
    /// France and Comines-Warneton.
    static let franceAlongComines: [(Double, Double)] = [
        (2.83, 50.725), (2.89, 50.697), (2.94, 50.74), (3.02, 50.77),
    ]
    /// West Flanders and Comines-Warneton.
    static let flandersAlongComines: [(Double, Double)] = [
        (2.83, 50.725), (2.86, 50.76), (2.93, 50.785), (3.02, 50.77),
    ]
    /// France and West Flanders, from Comines to Mouscron.
    static let franceToMouscron: [(Double, Double)] = [
        (3.02, 50.77), (3.11, 50.79), (3.16, 50.785), (3.19, 50.752),
    ]
    /// France and Wallonia, from Mouscron to where Aisne ends.
    static let franceToHirson: [(Double, Double)] = [
        (3.19, 50.752), (3.205, 50.715), (3.26, 50.69), (3.25, 50.64), (3.28, 50.54), (3.37, 50.495), (3.46, 50.505),
        (3.52, 50.49), (3.6, 50.495), (3.665, 50.445), (3.68, 50.39), (3.67, 50.34), (3.74, 50.35), (3.9, 50.335),
        (4.03, 50.35), (4.13, 50.3), (4.15, 50.265), (4.21, 50.26), (4.16, 50.2), (4.2, 50.12), (4.14, 50.06),
        (4.14, 49.985), (4.23, 49.958),
    ]
    /// France and Wallonia, from there to Luxembourg.
    static let franceToLuxembourg: [(Double, Double)] = [
        (4.23, 49.958), (4.33, 49.965), (4.45, 49.94), (4.68, 49.995), (4.7, 50.07), (4.76, 50.12), (4.82, 50.167),
        (4.88, 50.14), (4.86, 50.06), (4.79, 49.965), (4.86, 49.915), (4.87, 49.8), (4.99, 49.8), (5.09, 49.765),
        (5.16, 49.7), (5.28, 49.69), (5.34, 49.625), (5.47, 49.505), (5.62, 49.525), (5.818, 49.546),
    ]
    /// Wallonia and Luxembourg.
    static let luxembourg: [(Double, Double)] = [
        (5.818, 49.546), (5.86, 49.6), (5.905, 49.665), (5.83, 49.73), (5.75, 49.82), (5.74, 49.9), (5.83, 49.98),
        (5.97, 50.14), (6.03, 50.18), (6.137, 50.13),
    ]
    /// Wallonia and Germany.
    static let germany: [(Double, Double)] = [
        (6.137, 50.13), (6.18, 50.23), (6.27, 50.27), (6.31, 50.32), (6.4, 50.33), (6.34, 50.45), (6.34, 50.49),
        (6.2, 50.53), (6.26, 50.6), (6.17, 50.64), (6.12, 50.7), (6.03, 50.72), (6.021, 50.755),
    ]
    /// Wallonia and the Netherlands, from Vaals to Voeren.
    static let vaals: [(Double, Double)] = [(6.021, 50.755), (5.9, 50.755)]
    /// Wallonia and Voeren.
    static let voeren: [(Double, Double)] = [
        (5.9, 50.755), (5.89, 50.715), (5.8, 50.7), (5.73, 50.715), (5.695, 50.755),
    ]
    /// Voeren and the Netherlands.
    static let voerenAlongNetherlands: [(Double, Double)] = [(5.9, 50.755), (5.8, 50.765), (5.695, 50.755)]
    /// Wallonia and the Netherlands, from Voeren to the language border.
    static let lanaye: [(Double, Double)] = [(5.695, 50.755), (5.7, 50.78), (5.687, 50.808)]
    /// The language border, from the Meuse back to Mouscron.
    static let languageBorder: [(Double, Double)] = [
        (5.687, 50.808), (5.62, 50.795), (5.55, 50.755), (5.45, 50.74), (5.32, 50.725), (5.2, 50.728), (5.1, 50.705),
        (5.02, 50.725), (4.97, 50.75), (4.86, 50.755), (4.8, 50.79), (4.71, 50.78), (4.63, 50.75), (4.52, 50.738),
        (4.44, 50.75), (4.39, 50.728), (4.31, 50.71), (4.25, 50.695), (4.18, 50.712), (4.1, 50.7), (3.99, 50.7),
        (3.92, 50.69), (3.88, 50.735), (3.8, 50.75), (3.75, 50.768), (3.68, 50.745), (3.62, 50.72), (3.54, 50.735),
        (3.45, 50.768), (3.38, 50.735), (3.33, 50.72), (3.31, 50.755), (3.24, 50.775), (3.19, 50.752),
    ]
    /// Flanders and the Netherlands, from the Meuse to the sea.
    static let netherlands: [(Double, Double)] = [
        (5.687, 50.808), (5.64, 50.85), (5.65, 50.88), (5.75, 50.96), (5.77, 51.03), (5.85, 51.15), (5.7, 51.18),
        (5.56, 51.22), (5.46, 51.28), (5.24, 51.265), (5.19, 51.32), (5.09, 51.39), (5.06, 51.455), (4.93, 51.41),
        (4.82, 51.43), (4.76, 51.485), (4.66, 51.44), (4.52, 51.465), (4.4, 51.44), (4.39, 51.36),
        (4.24, 51.375), (4.22, 51.34), (4.05, 51.25), (3.95, 51.215), (3.88, 51.21), (3.79, 51.26), (3.63, 51.29),
        (3.52, 51.285), (3.51, 51.245), (3.43, 51.245), (3.38, 51.28), (3.37, 51.37),
    ]
    /// The coast of Flanders, from the Zwin to the French border.
    static let belgianCoast: [(Double, Double)] = [
        (3.37, 51.37), (3.2, 51.335), (3.08, 51.305), (2.92, 51.235), (2.73, 51.155), (2.546, 51.089),
    ]
    /// Brussels, all the way round.
    static let brussels: [(Double, Double)] = [
        (4.25, 50.82), (4.3, 50.8), (4.34, 50.772), (4.4, 50.765), (4.46, 50.785), (4.48, 50.8), (4.44, 50.84),
        (4.45, 50.87), (4.4, 50.91), (4.33, 50.9), (4.28, 50.885), (4.25, 50.85),
    ]
    /// Hauts-de-France and the rest of France, from Aisne's end by the south to the Bresle.
    static let frenchInterior: [(Double, Double)] = [
        (4.23, 49.958), (4.24, 49.86), (4.19, 49.78), (4.1, 49.74), (4.06, 49.67), (4.09, 49.6), (4.05, 49.5),
        (4.04, 49.4), (3.93, 49.36), (3.7, 49.33), (3.66, 49.23), (3.7, 49.15), (3.6, 49.08), (3.63, 48.95),
        (3.49, 48.86), (3.38, 48.87), (3.27, 48.95), (3.17, 49.02), (3.1, 49.11), (2.95, 49.08), (2.73, 49.07),
        (2.55, 49.1), (2.4, 49.15), (2.15, 49.185), (1.93, 49.17), (1.78, 49.185), (1.7, 49.24), (1.71, 49.41),
        (1.76, 49.5), (1.72, 49.68), (1.78, 49.76), (1.66, 49.88), (1.5, 50), (1.38, 50.065),
    ]
}
