package import Bytes

/// `datapackage.json`: what each table of the open data holds (Frictionless Data Package, version 1).
package struct DataPackage: Sendable {
    package struct Field: Sendable {
        package enum Kind: String, Sendable {
            case string, number, integer, boolean, date, year, yearmonth, datetime, geopoint, any
        }

        package var name: String
        package var kind: Kind
        /// As `uri` or `email` for a string.
        package var format: String?
        package var title: String?
        package var description: String?
        package var isRequired: Bool

        package init(
            _ name: String, _ kind: Kind, format: String? = nil, title: String? = nil, description: String? = nil,
            isRequired: Bool = false
        ) {
            self.name = name
            self.kind = kind
            self.format = format
            self.title = title
            self.description = description
            self.isRequired = isRequired
        }
    }

    package struct Resource: Sendable {
        /// Lower-case letters, digits, `.`, `_` and `-`.
        package var name: String
        /// Relative to the descriptor.
        package var path: String
        package var title: String?
        package var description: String?
        /// BCP 47, where the whole table is in one language.
        package var language: String?
        package var mediaType: String
        /// Bytes of the file.
        package var size: Int?
        package var fields: [Field]
        package var primaryKey: [String]

        package init(
            name: String, path: String, title: String? = nil, description: String? = nil, language: String? = nil,
            mediaType: String = "text/csv", size: Int? = nil, fields: [Field], primaryKey: [String] = []
        ) {
            self.name = name
            self.path = path
            self.title = title
            self.description = description
            self.language = language
            self.mediaType = mediaType
            self.size = size
            self.fields = fields
            self.primaryKey = primaryKey
        }
    }

    package struct Licence: Sendable {
        /// An Open Definition id, as `CC-BY-4.0`.
        package var name: String
        package var url: String?
        package var title: String?

        package init(name: String, url: String? = nil, title: String? = nil) {
            self.name = name
            self.url = url
            self.title = title
        }
    }

    package struct Source: Sendable {
        package var title: String
        package var url: String?

        package init(title: String, url: String? = nil) {
            self.title = title
            self.url = url
        }
    }

    package var name: String
    package var id: String?
    package var title: String
    package var description: String?
    package var homepage: String?
    package var version: String?
    /// BCP 47 tags of the languages that stand in the tables.
    package var languages: [String]
    /// RFC 3339; from the data, never the clock.
    package var created: String?
    package var licences: [Licence]
    package var sources: [Source]
    package var resources: [Resource]

    package init(
        name: String, id: String? = nil, title: String, description: String? = nil, homepage: String? = nil,
        version: String? = nil, languages: [String], created: String? = nil, licences: [Licence] = [],
        sources: [Source] = [], resources: [Resource]
    ) {
        self.name = name
        self.id = id
        self.title = title
        self.description = description
        self.homepage = homepage
        self.version = version
        self.languages = languages
        self.created = created
        self.licences = licences
        self.sources = sources
        self.resources = resources
    }

    package func append(to buffer: inout ByteBuffer) {
        json.append(to: &buffer, layout: .pretty)
        buffer.append("\n")
    }

    package var json: JSONValue {
        .object(present: [
            ("profile", "data-package"),
            ("name", .string(name)),
            ("id", id.map { .string($0) }),
            ("title", .string(title)),
            ("description", description.map { .string($0) }),
            ("homepage", homepage.map { .string($0) }),
            ("version", version.map { .string($0) }),
            ("languages", languages.isEmpty ? nil : .array(languages.map { .string($0) })),
            ("created", created.map { .string($0) }),
            ("licenses", licences.isEmpty ? nil : .array(licences.map(\.json))),
            ("sources", sources.isEmpty ? nil : .array(sources.map(\.json))),
            ("resources", .array(resources.map(\.json))),
        ])
    }
}

extension DataPackage.Licence {
    fileprivate var json: JSONValue {
        .object(present: [
            ("name", .string(name)), ("path", url.map { .string($0) }), ("title", title.map { .string($0) }),
        ])
    }
}

extension DataPackage.Source {
    fileprivate var json: JSONValue {
        .object(present: [("title", .string(title)), ("path", url.map { .string($0) })])
    }
}

extension DataPackage.Resource {
    fileprivate var json: JSONValue {
        let isTable = mediaType == "text/csv"
        return .object(present: [
            ("profile", isTable ? "tabular-data-resource" : "data-resource"),
            ("name", .string(name)),
            ("path", .string(path)),
            ("title", title.map { .string($0) }),
            ("description", description.map { .string($0) }),
            ("lang", language.map { .string($0) }),
            ("format", (path.split(separator: ".").last.map { String($0) }).map { .string($0) }),
            ("mediatype", .string(mediaType)),
            ("encoding", "utf-8"),
            ("bytes", size.map { .int($0) }),
            ("dialect", isTable ? ["delimiter": ",", "lineTerminator": "\r\n", "header": true] : nil),
            ("schema", fields.isEmpty ? nil : schema),
        ])
    }

    private var schema: JSONValue {
        .object(present: [
            ("fields", .array(fields.map(\.json))),
            ("missingValues", [""]),
            ("primaryKey", primaryKey.isEmpty ? nil : .array(primaryKey.map { .string($0) })),
        ])
    }
}

extension DataPackage.Field {
    fileprivate var json: JSONValue {
        .object(present: [
            ("name", .string(name)),
            ("type", .string(kind.rawValue)),
            ("format", format.map { .string($0) }),
            ("title", title.map { .string($0) }),
            ("description", description.map { .string($0) }),
            ("constraints", isRequired ? ["required": true] : nil),
        ])
    }
}
