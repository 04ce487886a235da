import Diagnostics

extension StringsReader {
    /// These strings with those of a site in their place, key by key. One that does not fit where the other is used
    /// is told, and left out.
    ///
    /// - Parameter files: those of the site may use keys of their own.
    func overridden(by site: StringsReader, of files: [ThemeFile]) -> StringsReader {
        var result = self
        result.diagnostics += site.diagnostics
        let positions = Dictionary(
            entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        for (key, entry) in site.entries {
            guard let position = positions[key] else {
                if let near = suggestion(for: key, among: positions.keys.sorted()), !Self.isUsed(key, by: files) {
                    result.diagnostics.append(
                        Diagnostic(
                            SiteDiagnostics.unknownString, at: site.places[key],
                            ["key": .text(key), "suggestion": .text(near)]))
                    continue
                }
                result.entries.append((key, entry))
                result.places[key] = site.places[key]
                continue
            }
            let own = entries[position].entry
            guard own.isPlural == entry.isPlural, own.parameters == entry.parameters else {
                result.diagnostics.append(misfit(key, own, entry, at: site.places[key]))
                continue
            }
            result.entries[position] = (key, entry)
            result.places[key] = site.places[key]
        }
        return result
    }

    private func misfit(
        _ key: String, _ own: StringTable.Entry, _ entry: StringTable.Entry, at place: SourceLocation?
    ) -> Diagnostic {
        let notes = [places[key]].compactMap(\.self)
        guard own.isPlural == entry.isPlural else {
            let kind = own.isPlural ? SiteDiagnostics.stringNotPlural : SiteDiagnostics.stringNotPlain
            return Diagnostic(kind, at: place, ["key": .text(key)], notes: notes)
        }
        return Diagnostic(
            SiteDiagnostics.stringParameters, at: place,
            [
                "key": .text(key), "found": .text(StringsLoader.listed(entry.parameters)),
                "expected": .text(StringsLoader.listed(own.parameters)),
            ], notes: notes)
    }

    private static func isUsed(_ key: String, by files: [ThemeFile]) -> Bool {
        files.contains { file in
            !file.isBuiltIn && file.path.hasSuffix(".liquid")
                && String(decoding: file.bytes, as: UTF8.self).contains(key)
        }
    }
}
