import Testing

@testable import CommonMark

/// Texts that cannot use an extension are parsed without it, which may not show.
@Suite struct `A text parsed with no more than it needs` {
    static let texts = [
        "a@b.be", "a&#64;b.be", "a&commat;b.be", "a@b\\.be", "a\\@b.be", "a@b&#46;be", "a.b_c@d-e.be.", "a@2018", "a@b",
        "mailto:a@b.be", "xmpp:a@b.be/c", "www.a.be", "WWW.a.be", "(www.a.be)", "vrouw.en", "https://a.be/b?c#d",
        "http&#58;//a.be", "ftp://a.be", "a:b", "~~a~~", "~a~", "a ~ b", "\\~~a~~", "&#126;&#126;a&#126;&#126;",
        "*a*~b~", "| a | b |\n|---|---|\n| c | d |", "a\n:-:\nb", "- [ ] a\n- [x] b", "[a@b.be](page)",
        "[www](page) [x_y.pdf](x_y.pdf)", "a[^1]\n\n[^1]: b@c.be", "`a@b.be`", "<a@b.be>", "<https://a.be>",
        "[](result:hours@2018) [](result:hours@2018-01-15..2018-06-30)",
    ]

    @Test(arguments: texts)
    func `is what it is among all of them`(text: String) {
        let needsAll = "~~a~~ www.a.be a@b.be\n"
        #expect(html(text + "\n\nx\n\n" + needsAll).split(separator: "<section").first?.hasPrefix(plain(text)) == true)
    }

    /// Without the footnotes, which stand at the end of any text.
    private func plain(_ text: String) -> String {
        html(text).split(separator: "<section").first.map(String.init) ?? ""
    }
}
