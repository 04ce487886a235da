/// Lets a test stop a publication dead between two system calls, as a power cut would, or make one of them fail.
package struct Interruption: Sendable {
    package enum Event: Sendable {
        case none
        /// Nothing more is done, not even cleaning up.
        case death
        /// The next system call fails with this `errno`.
        case failure(Int32)
    }

    /// Asked before each change to the disk, from the first write of the commit on.
    let next: @Sendable () -> Event

    package init(_ next: @escaping @Sendable () -> Event) { self.next = next }

    package static let never = Interruption { .none }

    func pass(_ path: @autoclosure () -> String) throws(SystemError) {
        switch next() {
        case .none: return
        case .death: throw SystemError.death
        case .failure(let code): throw SystemError(code, at: path())
        }
    }
}

extension SystemError {
    /// Not an error of the system's: see ``Interruption/Event/death``.
    static let death = SystemError(0, at: "")
}
