/// Media types by the end of a file's name.
enum MediaType {
    static func of(_ name: String) -> String {
        let parts = name.split(separator: ".")
        return parts.count > 1 ? known[parts[parts.count - 1].lowercased()] ?? fallback : fallback
    }

    private static let fallback = "application/octet-stream"

    private static let known = [
        "pdf": "application/pdf", "html": "text/html", "csv": "text/csv", "geojson": "application/geo+json",
        "json": "application/json",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "epub": "application/epub+zip",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml", "webp": "image/webp",
        "zip": "application/zip", "txt": "text/plain",
    ]
}
