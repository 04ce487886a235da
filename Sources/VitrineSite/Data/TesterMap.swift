import Bytes
import Formats
import Geography
import VitrineContent

extension DataTables {
    /// `/data/testers.geojson`: every enterprise once, with `geometry: null` where its place is not known.
    static func testers(_ editions: [Edition], _ context: SiteContext, to pour: inout Pour) {
        let members = [
            JSONMember("name", "testers"),
            JSONMember("licence", .string(orNull: context.site.settings.licence?.id)),
        ]
        GeoJSON.append(
            context.index.enterprises.lazy.map { feature(of: $0, editions, context) },
            members: members.filter { $0.value != .null }, to: &pour)
    }

    private static func feature(of item: EnterpriseItem, _ editions: [Edition], _ context: SiteContext)
        -> GeoJSON.Feature
    {
        let enterprise = item.enterprise
        func words(_ text: LocalizedText?) -> JSONValue {
            guard let text else { return .null }
            if let universal = text.universal { return .string(universal) }
            return .object(text.versions.map { JSONMember($0.language.tag, .string($0.value)) })
        }
        let pages = editions.compactMap { edition in
            edition.path(.entry(item.reference)).map {
                JSONMember(edition.tag, .string(context.links.absolute($0)))
            }
        }
        let groups = [("pole", enterprise.pole), ("side", enterprise.side?.id), ("stage", enterprise.stage)]
        let known = groups.compactMap { name, id in id.map { JSONMember(name, .string($0)) } }
        return GeoJSON.Feature(
            id: item.id, point: enterprise.coordinates.map { GeoPoint($0) },
            properties: [
                JSONMember("name", words(enterprise.name)),
                JSONMember("summary", words(enterprise.head.words.summaries)),
            ] + known + [
                JSONMember("town", words(enterprise.address.town)),
                JSONMember("postal_code", .string(orNull: enterprise.address.postalCode)),
                JSONMember("country", .string(enterprise.address.country)),
                JSONMember(
                    "precision",
                    enterprise.coordinates == nil ? .null : .string(enterprise.precision.rawValue)),
                JSONMember("url", .object(pages)),
                JSONMember("demo", .bool(enterprise.head.isDemo)),
            ])
    }
}
