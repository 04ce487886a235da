import Diagnostics

/// The rules that need more than one file, in no particular order: diagnostics are sorted afterwards.
enum Rules {
    typealias Rule = @Sendable (WholeContent) -> [Diagnostic]

    static let all: [Rule] = [
        { ReferencesResolve(content: $0).check() },
        { LinksStayVisible(content: $0).check() },
        { BlocksEnd(content: $0).check() },
        { SlugsAreUnique(content: $0).check() },
        { RoutesAreUnique(content: $0).check() },
        { ResultsFitIndicators(content: $0).check() },
        { NumbersAreUnique(content: $0).check() },
        { TerritoriesEnd(content: $0).check() },
        { SectionsFitContent(content: $0).check() },
        { PointsOnMap(content: $0).check() },
    ]
}
