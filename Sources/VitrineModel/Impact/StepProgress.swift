package import Locales

/// How far an enterprise is with one step of the method.
package struct StepProgress: Sendable {
    package let step: String
    package let subStep: String?
    package let status: Status
    package let start: CalendarDate?
    package let end: CalendarDate?

    package init(
        step: String, subStep: String? = nil, status: Status, start: CalendarDate? = nil, end: CalendarDate? = nil
    ) {
        self.step = step
        self.subStep = subStep
        self.status = status
        self.start = start
        self.end = end
    }

    package enum Status: String, Sendable, CaseIterable { case planned, current, done }
}
