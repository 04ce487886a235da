import ArgumentParser
import Foundation
import VitrineBuild
import VitrineContent

/// What every command that makes or checks a site takes.
struct SiteOptionsGroup: ParsableArguments {
    @OptionGroup var place: PlaceOptions

    @Option(help: "Who may see the result: public, members or internal.")
    var audience: AudienceOption = .public

    var root: String { place.root }

    func request(output: String?) throws -> BuildRequest {
        guard let moment = place.moment else { throw ExitStatus.usage }
        return BuildRequest(
            root: root, output: output, baseURL: place.address, audience: audience.audience,
            includeDrafts: place.drafts, now: moment, jobs: place.jobs,
            programs: Environment.variables["PATH"] ?? "")
    }
}

/// Audiences that a tree can be built for; what is for funders appears only in exports.
enum AudienceOption: String, CaseIterable, ExpressibleByArgument {
    case `public`, members, `internal`

    var audience: Audience {
        switch self {
        case .public: .public
        case .members: .members
        case .internal: .internal
        }
    }
}
