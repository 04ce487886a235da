import Glibc

extension Publisher {
    /// Whether a publication into `output` was killed half-way, so that the next one must be opened, to finish it or
    /// take it back, before anything else.
    package static func isInterrupted(output: String) -> Bool {
        [ControlFolder.Entry.journal, ControlFolder.Entry.undo].contains { name in
            access("\(output)/\(ControlFolder.name)/\(name)", F_OK) == 0
        }
    }
}
