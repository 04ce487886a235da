/// Of the programs, by semver.org; the only place where it stands.
public enum VitrineVersion {
    public static let current = "0.1.0"
}
