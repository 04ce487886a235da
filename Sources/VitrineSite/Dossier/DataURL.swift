import Foundation
import Liquid

/// A picture as an address that holds it (RFC 2397).
enum DataURL {
    static func isPicture(_ name: String) -> Bool { mediaType(name) != nil }

    static func picture(_ name: String, _ bytes: [UInt8]) -> URLValue? {
        mediaType(name).flatMap { URLValue(checking: "data:\($0);base64," + Data(bytes).base64EncodedString()) }
    }

    private static func mediaType(_ name: String) -> String? {
        switch name.split(separator: ".").last?.lowercased() {
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "avif": "image/avif"
        default: nil
        }
    }
}
