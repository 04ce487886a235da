/// An http or https address with a host, and no space or control character.
func isWebAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    let rest: Substring
    if lower.hasPrefix("https://") {
        rest = text.dropFirst(8)
    } else if lower.hasPrefix("http://") {
        rest = text.dropFirst(7)
    } else {
        return false
    }
    guard text.utf8.count <= 2048, hasOnlyAddressCharacters(text) else { return false }
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    // `https://bank.example@evil.example` reads as one site and leads to another.
    guard !host.contains("@") else { return false }
    if let colon = host.lastIndex(of: ":") {
        let port = host[host.index(after: colon)...]
        guard (1...5).contains(port.utf8.count), port.utf8.allSatisfy(isDigit) else { return false }
        host = host[..<colon]
    }
    return isHost(host)
}

/// `name@example.org`: one `@`, a host with a dot, no spaces.
func isEmailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254, hasOnlyAddressCharacters(text) else {
        return false
    }
    let forbidden = Array("()<>[],;:\\\"/?#&%".utf8)
    return !parts[0].utf8.contains(where: forbidden.contains) && parts[1].contains(".") && isHost(parts[1])
}

/// `example.org`, `localhost`: labels of letters (of any script), digits and hyphens.
func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return !labels.isEmpty
        && labels.allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || isDigit(UInt8(truncatingIfNeeded: $0.value)) && $0.isASCII
                        || $0 == "-"
                }
        }
}

private func hasOnlyAddressCharacters(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "\u{00}"..."\u{20}", "\u{7F}"..."\u{A0}", "<", ">", "\"", "\\", "^", "`", "{", "|", "}": false
        default: !scalar.properties.isWhitespace && !(0x202A...0x202E).contains(scalar.value)
        }
    }
}

/// The name of a picture that every reader shows.
func isPicture(_ file: String) -> Bool {
    let name = file.lowercased()
    return [".svg", ".png", ".jpg", ".jpeg"].contains(where: name.hasSuffix)
}
