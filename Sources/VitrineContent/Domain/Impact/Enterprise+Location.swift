package import Bytes

extension Enterprise.Location {
    static let keys = KeyList(
        "enterprises/ID/enterprise.yml: location",
        [
            .required("lat", .latitude, "Latitude, from south to north", "50.6056"),
            .required("lon", .longitude, "Longitude, from west to east", "3.3880"),
            .optional(
                "precision", .choice(LocationPrecision.allCases.map(\.rawValue)),
                "Whether it is the building or only its town; town when not given", "town"),
        ])

    /// - Parameter address: tells the country in which the point should lie.
    init?(_ reader: MappingReader?, _ address: Address) {
        guard let reader else { return nil }
        let coordinates = CoordinatesReader(reader: reader, address: address).coordinates()
        let precision = reader.value("precision", ValueKind<LocationPrecision>.choice) ?? .town
        guard let coordinates else { return nil }
        self.init(coordinates: coordinates, precision: precision)
    }
}

extension Enterprise.Location: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(coordinates)
        record.write(precision)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(coordinates: record.read(), precision: record.read())
    }
}
