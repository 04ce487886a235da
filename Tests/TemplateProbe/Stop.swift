/// Why the probe can say nothing.
struct Stop: Error, CustomStringConvertible {
    let description: String
}
