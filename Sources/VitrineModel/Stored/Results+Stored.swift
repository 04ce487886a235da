package import Bytes

extension ImpactResult: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(indicator)
        record.write(period)
        record.write(content)
        record.write(baseline)
        record.write(target)
        record.write(denominator)
        record.write(sampleSize)
        record.write(quality)
        record.write(source)
        record.write(outcome)
        record.write(note)
        record.write(audience)
        record.write(location)
    }

    package convenience init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            indicator: record.read(), period: record.read(), content: record.read(), baseline: record.read(),
            target: record.read(), denominator: record.read(), sampleSize: record.read(), quality: record.read(),
            source: record.read(), outcome: record.read(), note: record.read(), audience: record.read(),
            location: record.read())
    }
}

extension Evidence: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(kind)
        record.write(date)
        record.write(citation)
        record.write(sampleSize)
        record.write(file)
        record.write(url)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            id: record.read(), kind: record.read(), date: record.read(), citation: record.read(),
            sampleSize: record.read(), file: record.read(), url: record.read())
    }
}

extension Testimony: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(quote)
        record.write(speaker)
        record.write(isPseudonym)
        record.write(role)
        record.write(date)
        record.write(stakeholder)
        record.write(audience)
        record.write(consent)
        record.write(location)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            id: record.read(), quote: record.read(), speaker: record.read(), isPseudonym: record.read(),
            role: record.read(), date: record.read(), stakeholder: record.read(), audience: record.read(),
            consent: record.read(), location: record.read())
    }
}

extension Consent: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(scopes)
        record.write(date)
        record.write(expires)
        record.write(withdrawn)
        record.write(proof)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            scopes: record.read(), date: record.read(), expires: record.read(), withdrawn: record.read(),
            proof: record.read())
    }
}

extension Portrait: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(file)
        record.write(alt)
        record.write(credit)
        record.write(consent)
        record.write(location)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            file: record.read(), alt: record.read(), credit: record.read(), consent: record.read(),
            location: record.read())
    }
}

extension Assessment: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(date)
        record.write(audience)
        record.write(items)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(date: record.read(), audience: record.read(), items: record.read())
    }
}

extension AssessmentItem: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(domain)
        record.write(level)
        record.write(comment)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(domain: record.read(), level: record.read(), comment: record.read())
    }
}
