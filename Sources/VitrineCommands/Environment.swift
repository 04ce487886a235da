import Foundation

/// The process's environment, read once.
enum Environment {
    static let variables = ProcessInfo.processInfo.environment
}
