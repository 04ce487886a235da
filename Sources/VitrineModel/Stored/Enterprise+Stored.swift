package import Bytes

extension Enterprise: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(name)
        record.write(nameLanguage)
        record.write(sortName)
        record.write(legalForm)
        record.write(pole)
        record.write(sector)
        record.write(side)
        record.write(territory)
        record.write(address)
        record.write(coordinates)
        record.write(precision)
        record.write(partner)
        record.write(accompaniment)
        record.write(stage)
        record.write(website)
        record.write(founded)
        record.write(workforce)
        record.write(sdgs)
        record.write(themes)
        record.write(question)
        record.write(stakeholders)
        record.write(outcomes)
        record.write(steps)
        record.write(contribution)
        record.write(risk)
        record.write(evidence)
        record.write(assessments)
        record.write(photo)
        record.write(results)
        record.write(testimonies)
    }

    package convenience init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            head: record.read(), name: record.read(), nameLanguage: record.read(), sortName: record.read(),
            legalForm: record.read(), pole: record.read(), sector: record.read(), side: record.read(),
            territory: record.read(), address: record.read(), coordinates: record.read(), precision: record.read(),
            partner: record.read(), accompaniment: record.read(), stage: record.read(), website: record.read(),
            founded: record.read(), workforce: record.read(), sdgs: record.read(), themes: record.read(),
            question: record.read(), stakeholders: record.read(), outcomes: record.read(), steps: record.read(),
            contribution: record.read(), risk: record.read(), evidence: record.read(), assessments: record.read(),
            photo: record.read(), results: record.read(), testimonies: record.read())
    }
}

extension EvaluativeQuestion: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(text)
        record.write(purpose)
        record.write(chosenBy)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(text: record.read(), purpose: record.read(), chosenBy: record.read())
    }
}

extension Stakeholder: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(kind)
        record.write(label)
        record.write(number)
        record.write(involvement)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            id: record.read(), kind: record.read(), label: record.read(), number: record.read(),
            involvement: record.read())
    }
}

extension Involvement: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(step)
        record.write(text)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(step: record.read(), text: record.read())
    }
}

extension Outcome: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(statement)
        record.write(theme)
        record.write(stakeholders)
        record.write(isIntended)
        record.write(isPositive)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            id: record.read(), statement: record.read(), theme: record.read(), stakeholders: record.read(),
            isIntended: record.read(), isPositive: record.read())
    }
}

extension StepProgress: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(step)
        record.write(subStep)
        record.write(status)
        record.write(start)
        record.write(end)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            step: record.read(), subStep: record.read(), status: record.read(), start: record.read(),
            end: record.read())
    }
}

extension Contribution: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(deadweight)
        record.write(attribution)
        record.write(displacement)
        record.write(dropOff)
        record.write(narrative)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            deadweight: record.read(), attribution: record.read(), displacement: record.read(), dropOff: record.read(),
            narrative: record.read())
    }
}
