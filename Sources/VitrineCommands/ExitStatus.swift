package import ArgumentParser

/// What a command's exit code says.
package enum ExitStatus {
    package static let done = ExitCode(0)
    /// The content or the templates have errors.
    package static let faults = ExitCode(1)
    /// Files could not be read or written.
    package static let files = ExitCode(2)
    /// Wrong usage: EX_USAGE of sysexits.
    package static let usage = ExitCode(64)
}
