package import Bytes

extension Event: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(time)
        record.write(place)
        record.write(mode)
        record.write(registration)
        record.write(status)
        record.write(sequence)
        record.write(published)
        record.write(attendance)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            head: record.read(), time: record.read(), place: record.read(), mode: record.read(),
            registration: record.read(), status: record.read(), sequence: record.read(), published: record.read(),
            attendance: record.read())
    }
}

extension EventPlace: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(name)
        record.write(address)
        record.write(coordinates)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(name: record.read(), address: record.read(), coordinates: record.read())
    }
}

extension News: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(date)
        record.write(updated)
        record.write(author)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(head: record.read(), date: record.read(), updated: record.read(), author: record.read())
    }
}

extension Newsletter: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(number)
        record.write(date)
        record.write(items)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(head: record.read(), number: record.read(), date: record.read(), items: record.read())
    }
}

extension Page: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(order)
        record.write(updated)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(head: record.read(), order: record.read(), updated: record.read())
    }
}

extension Block: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(head: record.read())
    }
}

extension Publication: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(kind)
        record.write(date)
        record.write(isMonthOnly)
        record.write(authors)
        record.write(publisher)
        record.write(pages)
        record.write(documents)
        record.write(reuse)
        record.write(url)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            head: record.read(), kind: record.read(), date: record.read(), isMonthOnly: record.read(),
            authors: record.read(), publisher: record.read(), pages: record.read(), documents: record.read(),
            reuse: record.read(), url: record.read())
    }
}

extension PublicationDocument: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(language)
        record.write(target)
        record.write(format)
        record.write(size)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(language: record.read(), target: record.read(), format: record.read(), size: record.read())
    }
}

extension Training: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(learners)
        record.write(hours)
        record.write(organiser)
        record.write(sessions)
        record.write(registration)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            head: record.read(), learners: record.read(), hours: record.read(), organiser: record.read(),
            sessions: record.read(), registration: record.read())
    }
}

extension TrainingSession: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(span)
        record.write(town)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(span: record.read(), town: record.read())
    }
}
