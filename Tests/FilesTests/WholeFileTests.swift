import Files
import Foundation
import Testing

@Suite struct `A file written whole` {
    private let folder = FileManager.default.temporaryDirectory.path + "/vitrine-files-" + UUID().uuidString

    init() throws { try WholeFile.makeFolder(folder + "/a/b") }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test(arguments: [WholeFile.Care.precious, .remakable])
    func `is read as it was written, and leaves nothing beside it`(_ care: WholeFile.Care) throws {
        let path = folder + "/results.csv"
        for size in [0, 1, 100_000, 7] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            try WholeFile.write(bytes, to: path, care)
            #expect(try WholeFile.read(path) == bytes)
        }
        #expect(try names(folder) == ["a", "results.csv"])
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `keeps permissions and the link by which a person reached it`() throws {
        let path = folder + "/results.csv"
        try WholeFile.write([1], to: path, .precious)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let link = folder + "/a/link.csv"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../results.csv")
        try WholeFile.write([2], to: link, .precious)
        #expect(try WholeFile.read(path) == [2])
        #expect(try mode(path) == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../results.csv")
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `is not there when it cannot be, and the system says why`() throws {
        #expect(throws: FileFailure(folder + "/none/x", reason: "No such file or directory")) {
            try WholeFile.write([1], to: folder + "/none/x", .precious)
        }
        #expect(throws: FileFailure(folder + "/a", reason: "Is a directory")) {
            try WholeFile.write([1], to: folder + "/a", .remakable)
        }
        #expect(try names(folder) == ["a"])
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `is read up to a limit, and only where it is a file`() throws {
        try WholeFile.write([1, 2, 3], to: folder + "/x", .remakable)
        #expect(try WholeFile.read(folder + "/x", atMost: 2) == [1, 2])
        #expect(try WholeFile.read(folder + "/x", atMost: 3) == [1, 2, 3])
        #expect(throws: FileFailure(folder + "/a", reason: "Not a regular file")) { try WholeFile.read(folder + "/a") }
        #expect(throws: FileFailure(folder + "/y", reason: "No such file or directory")) {
            try WholeFile.read(folder + "/y")
        }
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `lies in a folder that is made where a file is not in the way`() throws {
        try WholeFile.makeFolder(folder + "/a/b/")
        try WholeFile.write([1], to: folder + "/x", .remakable)
        #expect(throws: FileFailure(folder + "/x", reason: "File exists")) { try WholeFile.makeFolder(folder + "/x") }
        #expect(throws: FileFailure(folder + "/x/y", reason: "Not a directory")) {
            try WholeFile.makeFolder(folder + "/x/y")
        }
        try FileManager.default.removeItem(atPath: folder)
    }
}
