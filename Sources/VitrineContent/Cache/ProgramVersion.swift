import CommonMark
import Glibc
import YAML

/// Tells this program from every other: records are read by the one that wrote them and by no other, so nobody has to
/// remember to raise a number.
package enum ProgramVersion {
    package static let current: String? = {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return nil }
        let stamp = FileStamp(status)
        let libraries = "\(MarkdownDocument.parserVersion) \(YAMLDocument.parserVersion)"
        return "\(status.st_dev) \(stamp.inode) \(status.st_size) \(stamp.modified) \(stamp.changed) \(libraries)"
    }()
}
