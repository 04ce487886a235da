import Diagnostics
import Foundation
import Testing
import VitrineContent

let allFaults = [
    faultsOfKeys, faultsOfValues, faultsOfPlaces, faultsOfReferences, faultsOfWords, faultsOfResults,
    faultsOfProject, faultsOfLists, faultsOfUniqueness, faultsOfPersons, faultsOfFiles, faultsOfCollections,
    faultsOfOutlines, faultsOfMap, faultsOfTheme,
].flatMap(\.self)

@Suite("Each fault is told with its place, its words and its remedy")
struct FaultTests {
    @Test("one slip, all that is said of it", arguments: allFaults)
    func isTold(_ fault: FaultCase) {
        let site = fault.site
        #expect(shown(load(site).diagnostics, in: site) == fault.expected)
    }

    @Test("in French and in Dutch no placeholder is left", arguments: allFaults)
    func isTranslated(_ fault: FaultCase) {
        for diagnostic in load(fault.site).diagnostics {
            for language in MessageLanguage.allCases {
                let words = diagnostic.kind.text(in: language)
                let filled = diagnostic.message(in: language) + diagnostic.hint(in: language)
                for name in diagnostic.arguments.keys { #expect(!filled.contains("{\(name)}")) }
                #expect(!diagnostic.message(in: language).contains("{") || words.message.contains("{fr"))
            }
        }
    }
}
