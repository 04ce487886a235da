import Foundation
import Liquid
import Testing

@testable import VitrineSite

@Suite struct TemplateReferenceTests {
    private let file = Repository.root.appending(path: "Templates/README.md")

    @Test func theReferenceSaysWhatTheProgramKnows() throws {
        let expected = TemplateReference.markdown()
        if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
            try expected.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        // A long comparison would drown the message.
        #expect(written == expected ? true : false, "run UPDATE_DOCS=1 swift test --filter TemplateReferenceTests")
    }

    @Test func everyViewThatAFieldNamesIsDeclared() {
        let names = Set(PageKinds.views.map(\.name))
        #expect(names.count == PageKinds.views.count)
        func objects(_ type: ValueType) -> [String] {
            switch type {
            case .object(let name): [name]
            case .array(let element): objects(element)
            default: []
            }
        }
        for view in PageKinds.views {
            #expect(Set(view.fields.map(\.name)).count == view.fields.count)
            for field in view.fields {
                for name in objects(field.type) { #expect(names.contains(name), "\(view.name).\(field.name)") }
            }
        }
    }
}
