/// Strings that try to leave the place where they are written. Whatever shows text of people should be tested with
/// each of them.
enum Hostile {
    static let strings: [String] = tags + attributes + addresses + encodings + languages + plain

    private static let tags = [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>", "<body onload=alert(1)>",
        "<a href=javascript:alert(1)>x</a>", "<math><mi xlink:href=javascript:alert(1)>", "<object data=evil>",
        "<embed src=evil>", "<link rel=stylesheet href=evil>", "<meta http-equiv=refresh content=0;url=evil>",
        "<base href=//evil>", "<style>*{background:url(evil)}</style>", "<form action=evil><input type=submit>",
        "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<marquee onstart=alert(1)>", "<b", "<", "<<b>",
        "< b>",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!--", "-->", "<!-->", "--!>", "<!-- --><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>",
        "]]>",
        "<?xml version='1.0'?>", "<!doctype html>", "<plaintext>",
    ]

    private static let attributes = [
        "\"", "'", "\"\"", "''", "`", "\">", "'>", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\" onfocus=alert(1) autofocus=\"",
        "x\" style=\"background:url(javascript:alert(1))", "` onerror=alert(1) `", "\\\" onerror=alert(1)",
        "\" /><b x=\"",
        "=\"", "a=b", " onload=alert(1) ", "/onload=alert(1)/",
    ]

    private static let addresses = [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "java\tscript:alert(1)", "java\nscript:alert(1)", "javascript\t:alert(1)", "\u{01}javascript:alert(1)",
        "javascript:alert(1)//http://example.org", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:application/javascript,alert(1)",
        "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "blob:https://example.org/x",
        "file:///etc/passwd",
        "jar:javascript:alert(1)!", "&#106;avascript:alert(1)", "&#x6A;avascript&colon;alert(1)",
        "javascript&colon;alert(1)", "java&Tab;script:alert(1)",
    ]

    private static let encodings = [
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;", "&quot;", "&#34;&#62;", "&", "&&amp;", "&#0;",
        "%3Cscript%3E",
        "\\u003cscript\\u003e", "\\x3cscript\\x3e", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "\u{FEFF}<b>",
        "\u{0}<b>", "<b\u{0}>", "\u{0B}\u{0C}<b>",
    ]

    private static let languages = [
        "{{ title }}", "{% raw %}", "{{", "}}", "{%", "%}", "{{ \"x\" | append: y }}", "${alert(1)}", "#{alert(1)}",
        "<%= 1 %>",
    ]

    private static let plain = [
        "\u{202E}evil\u{202C}", "\u{2028}\u{2029}", "line\nbreak", "tab\there", "é\u{301}\u{200D}", "👩‍👩‍👧", "", " ",
    ]
}
