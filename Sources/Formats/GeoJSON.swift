package import Bytes

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

    /// One feature a line: small, and still comparable line by line.
    package func append(to buffer: inout ByteBuffer) {
        buffer.append(#"{"type":"FeatureCollection""#)
        for member in members where member.name != "type" && member.name != "features" {
            buffer.append(UInt8(ascii: ","))
            buffer.append(jsonString: member.name, isForScript: false)
            buffer.append(UInt8(ascii: ":"))
            member.value.append(to: &buffer)
        }
        buffer.append(#","features":["#)
        for (index, feature) in features.enumerated() {
            buffer.append(index == 0 ? "\n" : ",\n")
            feature.append(to: &buffer)
        }
        buffer.append(features.isEmpty ? "]}\n" : "\n]}\n")
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
