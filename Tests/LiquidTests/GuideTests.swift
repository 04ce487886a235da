import Liquid
import Testing

@Suite struct Guide {
    static let markdown = TemplateGuide(
        engine: Fixture.engine {
            $0.filters = [
                Filter("money", "An amount | in euro.", input: .number, result: .string) { input, _, _ in input }
            ]
        },
        roots: [("page.html.liquid", "page")],
        partials: Fixture.files.filter { $0.key.hasPrefix("partials/") }.map {
            TemplateFile(path: $0.key, source: $0.value)
        }
    ).markdown

    @Test(arguments: [
        "| `page.html.liquid` | [page](#page) |", "### enterprise", "| `town` | `string` | where it is |",
        "| `enterprises` | list of [enterprise](#enterprise) | all of them |",
        "| `card` | `e` [enterprise](#enterprise), `[note]` `string` |", "- `{% for item in list %}…{% endfor %}`",
        "| `money` | `number` | `string` | An amount \\| in euro. |", "| `testers.count` | `count` |  |",
        "| `default: [value], allow_false: …` | `any` | one of the two |",
    ])
    func `the guide names what templates may use`(_ line: String) {
        #expect(Self.markdown.contains(line))
    }

    @Test func `the guide is the same each time, with every field once`() {
        #expect(Self.markdown.split(separator: "\n").count { $0.hasPrefix("| `staff`") } == 1)
    }
}
