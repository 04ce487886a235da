package import Bytes
package import Geography

/// Points on a map for other programs: a FeatureCollection (RFC 7946).
package struct GeoJSON: Sendable {
    package struct Feature: Sendable {
        /// Stable from build to build.
        package var id: String
        /// `nil` is written as `"geometry": null`: a feature without a known place (section 3.2).
        package var point: GeoPoint?
        package var properties: [JSONMember]

        package init(id: String, point: GeoPoint?, properties: [JSONMember]) {
            self.id = id
            self.point = point
            self.properties = properties
        }
    }

    package var features: [Feature]
    /// Members beside `features` (section 6.1), such as a licence or a source.
    package var members: [JSONMember]

    package init(features: [Feature], members: [JSONMember] = []) {
        self.features = features
        self.members = members
    }

    package func append(to buffer: inout ByteBuffer) {
        var pour = Pour { _ in }
        swap(&pour.buffer, &buffer)
        Self.append(features, members: members, to: &pour)
        swap(&pour.buffer, &buffer)
    }

    /// One feature a line: small, and still comparable line by line.
    package static func append(
        _ features: some Sequence<Feature>, members: [JSONMember] = [], to pour: inout Pour
    ) {
        pour.buffer.append(#"{"type":"FeatureCollection""#)
        for member in members where member.name != "type" && member.name != "features" {
            pour.buffer.append(UInt8(ascii: ","))
            pour.buffer.append(jsonString: member.name, isForScript: false)
            pour.buffer.append(UInt8(ascii: ":"))
            member.value.append(to: &pour.buffer)
        }
        pour.buffer.append(#","features":["#)
        var isFirst = true
        for feature in features {
            pour.buffer.append(isFirst ? "\n" : ",\n")
            isFirst = false
            feature.append(to: &pour.buffer)
            pour.spill()
        }
        pour.buffer.append(isFirst ? "]}\n" : "\n]}\n")
    }
}

extension GeoJSON.Feature {
    fileprivate func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"type":"Feature","id":"#)
        buffer.append(jsonString: id, isForScript: false)
        if let point {
            // Longitude first (section 3.1.1); seven decimals are a centimetre (section 11.2).
            buffer.append(#","geometry":{"type":"Point","coordinates":["#)
            buffer.append(fixed: point.longitude, decimals: 7)
            buffer.append(UInt8(ascii: ","))
            buffer.append(fixed: point.latitude, decimals: 7)
            buffer.append(#"]},"properties":"#)
        } else {
            buffer.append(#","geometry":null,"properties":"#)
        }
        JSONValue.object(properties).append(to: &buffer)
        buffer.append(UInt8(ascii: "}"))
    }
}
