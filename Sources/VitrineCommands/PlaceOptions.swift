import ArgumentParser
import Foundation
import Locales
import VitrineBuild
import Workers

/// Where a site lies and what is taken for the present: what every command that loads one takes.
struct PlaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds Content, and Templates if there are any.", valueName: "folder"))
    var root = "."

    @Option(name: .customLong("base-url"), help: ArgumentHelp("Replaces base_url of site.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Include entries marked “draft: true”, and take their faults for errors.")
    var drafts = false

    @Option(
        help: ArgumentHelp(
            "The day to build for (2018-05-01), or the instant. Default: SOURCE_DATE_EPOCH, else now.",
            valueName: "date"))
    var now: String?

    @Option(help: ArgumentHelp("Threads. Default: one a core.", valueName: "count"))
    var jobs: Int = Workers.cores

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256.") }
        guard moment != nil else {
            throw ValidationError(
                "--now takes a day (2018-05-01) or an instant (2018-05-01T09:30:00Z); SOURCE_DATE_EPOCH takes seconds.")
        }
        if let baseURL, !Self.isAddress(baseURL) {
            throw ValidationError("--base-url takes an address such as https://example.org/essor/")
        }
    }

    /// With a slash at its end.
    var address: String? { baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }

    var moment: Instant? {
        BuildMoment.instant(now: now, environment: Environment.variables) {
            Int64(Date().timeIntervalSince1970)
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let url = URLComponents(string: text), url.scheme == "https" || url.scheme == "http" else { return false }
        return url.host?.isEmpty == false && url.query == nil && url.fragment == nil
    }
}
