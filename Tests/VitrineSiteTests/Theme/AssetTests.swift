import Bytes
import Diagnostics
import Liquid
import Testing

@testable import VitrineSite

@Suite struct AssetTests {
    @Test func anAssetsNameChangesWithItsBytes() {
        let one = Assets([ThemeFile(path: "assets/icon.svg", text: "<svg/>")])
        let two = Assets([ThemeFile(path: "assets/icon.svg", text: "<svg></svg>")])
        #expect(one["icon.svg"]?.path == "assets/icon.\(Digest(of: "<svg/>").short).svg")
        #expect(one["icon.svg"]?.path != two["icon.svg"]?.path)
    }

    @Test func aStyleSheetNamesOtherAssetsAsTheyArePublished() {
        let assets = Assets([
            ThemeFile(path: "assets/style.css", text: "a{background:url(icon.svg)} @import url('print.css');"),
            ThemeFile(path: "assets/print.css", text: "b{mask:url(\"icon.svg\")} c{src:url(data:image/png;base64,AA)}"),
            ThemeFile(path: "assets/icon.svg", text: "<svg/>"),
        ])
        let icon = String(assets["icon.svg"]?.path.dropFirst("assets/".count) ?? "")
        let print = String(assets["print.css"]?.path.dropFirst("assets/".count) ?? "")
        #expect(
            assets["style.css"].map { String(decoding: $0.bytes, as: UTF8.self) }
                == "a{background:url(\"\(icon)\")} @import url(\"\(print)\");")
        #expect(
            assets["print.css"].map { String(decoding: $0.bytes, as: UTF8.self) }
                == "b{mask:url(\"\(icon)\")} c{src:url(data:image/png;base64,AA)}")
    }

    @Test func styleSheetsThatNameEachOtherDoNotLoop() {
        let assets = Assets([
            ThemeFile(path: "assets/a.css", text: "@import url(b.css);"),
            ThemeFile(path: "assets/b.css", text: "@import url(a.css);"),
        ])
        #expect(assets.all.count == 2)
    }

    @Test func anUnknownAssetIsFoundInItsTemplateBeforeAnythingIsRendered() {
        let assets = Assets([ThemeFile(path: "assets/style.css", text: "")])
        let template = ThemeFile(
            path: "layouts/base.html.liquid", text: "{{ \"style.css\" | asset }}{{ 'stile.css'|asset }}")
        let found = AssetReferences.unknown(in: [template], assets)
        #expect(found.map { $0.message(in: .english) } == ["there is no asset stile.css"])
        #expect(found.first?.hint(in: .english) == "did you mean “style.css”?")
        #expect(found.first?.location?.path == "Templates/layouts/base.html.liquid")
        #expect(found.first?.location?.range == 29..<38)
    }

    @Test func shortTextsKnowThreeMarks() {
        func html(_ text: String) -> String { InlineMarkdown.html(text).string }
        #expect(html("un *mot*, **deux**, `<a>`") == "un <em>mot</em>, <strong>deux</strong>, <code>&lt;a&gt;</code>")
        #expect(html("2 * 3 * 4 & **") == "2 * 3 * 4 &amp; **")
        #expect(InlineMarkdown.html("*ja*", language: "nl").string == "<span lang=\"nl\"><em>ja</em></span>")
    }
}
