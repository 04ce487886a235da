/// The look in `site.yml`: each fault with its place, its words and its remedy.
let faultsOfTheme: [FaultCase] = [
    theme(
        "digits that are none", ##"deep: "#12g""##,
        ##"""
        site.yml:7:15: error: “#12g” is not a colour [not-a-colour]
          hint: write # and six digits from 0 to f between quotes: "#12355b"
        """##),
    theme(
        "a colour by its name", "accent: SeaGreen",
        ##"""
        site.yml:7:17: error: “SeaGreen” is not a colour [not-a-colour]
          hint: did you mean “#2e8b57”?
        """##),
    theme(
        "digits without #", "accent: 0b6e4f",
        ##"""
        site.yml:7:17: error: “0b6e4f” is not a colour [not-a-colour]
          hint: did you mean “#0b6e4f”?
        """##),
    FaultCase(
        "a colour that YAML takes for a comment",
        [.replace("time_zone:", "theme:\n  deep: #12355b\ntime_zone:", in: "site.yml")],
        ##"""
        site.yml:8:3: error: “deep” has no value: what follows an unquoted # is a comment [unquoted-colour]
          hint: put the colour between quotes: deep: "#12355b"
        """##),
    theme(
        "light text on a light band", ##"deep: "#7fb3d5""##,
        ##"""
        site.yml:7:15: error: “on-deep” (#f7f5ef) on “deep” (#7fb3d5) has a contrast of 2.06:1; WCAG 2.2 (1.4.3) asks for 4.5:1 [low-contrast]
          hint: the nearest that passes: deep: "#52748a"
        """##),
    theme(
        "a link that is hardly seen on a dark screen", ##"accent_dark: "#7d231c""##,
        ##"""
        site.yml:7:22: error: “accent_dark” (#7d231c) on “ground_dark” (#11191b) has a contrast of 1.8:1; WCAG 2.2 (1.4.3) asks for 4.5:1 [low-contrast]
          hint: the nearest that passes: accent_dark: "#fd4739"
        """##),
    theme(
        "ink and ground that are nearly one", ##"ground: "#888888", ink: "#777777""##,
        ##"""
        site.yml:7:17: error: “accent” (#a9332b) on “ground” (#888888) has a contrast of 1.85:1; WCAG 2.2 (1.4.3) asks for 4.5:1 [low-contrast]
          hint: the nearest that passes: ground: "#dcdcdc"
        site.yml:7:33: error: “ink” (#777777) on “ground” (#888888) has a contrast of 1.26:1; WCAG 2.2 (1.4.3) asks for 4.5:1 [low-contrast]
          hint: the nearest that passes: ink: "#1a1a1a"
        """##),
    theme(
        "a logo that is not there", "logo: lgo.svg",
        ##"""
        site.yml:7:15: error: there is no file “lgo.svg” in Content/project [missing-linked-file]
          hint: did you mean “logo.svg”?
        """##),
    theme(
        "a family of type that is none", "font: serifs",
        ##"""
        site.yml:7:15: error: “serifs” is not possible for “font” [unknown-choice]
          hint: choose old-style, transitional, humanist, grotesque, slab or system
        """##),
    theme(
        "a key with a slip", ##"deap: "#12355b""##,
        ##"""
        site.yml:7:9: error: “deap” is not a key of site.yml: theme [unknown-key]
          hint: did you mean “deep”?
        """##),
]

private func theme(_ name: String, _ theme: String, _ expected: String) -> FaultCase {
    FaultCase(name, [.replace("time_zone:", "theme: {\(theme)}\ntime_zone:", in: "site.yml")], expected)
}
