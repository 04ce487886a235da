public import Bytes
import Diagnostics

extension Language: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) { record.write(tag) }
    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) { self.init(try record.read()) }
}

extension Localized: Storable where Value: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) {
        record.write(universal)
        guard universal == nil else { return }
        record.write(count: versions.count)
        for version in versions {
            record.write(version.language)
            record.write(version.value)
            record.write(version.state)
        }
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        if let universal = try record.read(Value?.self) {
            self.init(universal: universal)
            return
        }
        let count = try record.readCount()
        var versions: [Version] = []
        versions.reserveCapacity(min(count, 16))
        for _ in 0..<count { versions.append(try Version(record.read(), record.read(), record.read())) }
        self.init(versions: versions)
    }
}

/// Where the body's own record lies is not part of it, but in the record's ``BodyPlaces``: words whose text alone
/// changed have equal records.
extension Words: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(title)
        record.write(slug)
        record.write(summary)
        record.write(location)
        record.write(shared: body.path)
        record.write(body.isEmpty)
        record.write(body.destinations)
    }

    package convenience init(from record: inout RecordReader) throws(DamagedRecord) {
        let title: String = try record.read()
        let slug: String = try record.read()
        let summary: String? = try record.read()
        let location: SourceLocation = try record.read()
        self.init(title: title, slug: slug, summary: summary, body: try Body(from: &record), location: location)
    }
}

extension Body {
    fileprivate init(from record: inout RecordReader) throws(DamagedRecord) {
        guard let places = record.context as? BodyPlaces else { throw DamagedRecord() }
        let path = try record.readShared()
        let isEmpty: Bool = try record.read()
        let destinations: [String] = try record.read()
        self.init(
            path: path, isEmpty: isEmpty, destinations: destinations, place: try places.next(), keeper: places.keeper)
    }
}

/// The places of the bodies of a record, in its order: what a reader of words has as its context.
package final class BodyPlaces {
    let keeper: any BodyKeeper
    private let places: [BodyPlace]
    private var position = 0

    package init(_ places: [BodyPlace], keptBy keeper: any BodyKeeper) {
        self.places = places
        self.keeper = keeper
    }

    fileprivate func next() throws(DamagedRecord) -> BodyPlace {
        guard position < places.count else { throw DamagedRecord() }
        position += 1
        return places[position - 1]
    }
}

extension BodyPlace: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(offset)
        record.write(count: length)
        record.write(digest)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let offset: Int = try record.read()
        let length = Int(truncatingIfNeeded: try record.readUnsigned())
        self.init(offset: offset, length: length, digest: try record.read())
    }
}
