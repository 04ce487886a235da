import Bytes
import Locales

extension EntryContext {
    /// Equal for contexts in which equal files are read alike.
    var digest: Digest {
        var record = RecordWriter()
        record.write(languages)
        record.write(zone.id)
        record.write(catalogue.declared.map(\.digest))
        record.write(fields != nil)
        record.write(count: fields?.count ?? 0)
        for field in fields ?? [] {
            record.write(field.collection)
            record.write(field.name)
            record.write(field.kind.rawValue)
            record.write(field.isRequired)
        }
        record.write(lists.hasPoles)
        record.write(lists.hasSides)
        record.write(lists.hasSteps)
        for (side, country) in lists.sideCountries.sorted(by: { $0.key < $1.key }) { record.write([side, country]) }
        return Digest(of: record.bytes)
    }
}
