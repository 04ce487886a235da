import Bytes
import Diagnostics
import Locales
import VitrineContent
import VitrineSite

extension SiteBuild {
    /// What a site is made of, each thing without fault.
    struct Material: Sendable {
        let content: LoadedSite
        let site: Site
        let theme: Theme
        let day: CalendarDate
        /// What was said of it.
        let diagnostics: [Diagnostic]
    }

    /// What is to be made of it.
    struct Work: Sendable {
        /// In the order of their paths: those of a plan, or of an earlier one those that are not what they were.
        let outputs: [Output]
        let known: KnownOutputs?
        /// The positions of the outputs in the earlier plan, whose other files are kept; nil for a plan of its own.
        var places: [Int]?
        /// ``TextRead/key`` of the texts that the plan depends on.
        var planned: [Digest] = []
        /// What planning had to say.
        var diagnostics: [Diagnostic] = []

        var isRetouch: Bool { places != nil }

        /// What is remembered of all outputs of the site; nil when one of these could not be made.
        func memo(of made: [MadeOutput?]) -> OutputMemo? {
            let outputs = made.compactMap(\.self)
            guard outputs.count == made.count else { return nil }
            guard let places, let old = known?.memo.outputs else { return OutputMemo(outputs) }
            return OutputMemo(old, changes: Dictionary(zip(places, outputs), uniquingKeysWith: { first, _ in first }))
        }
    }
}
