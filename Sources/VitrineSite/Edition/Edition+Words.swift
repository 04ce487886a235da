import CommonMark
import Liquid
import VitrineModel

extension Edition {
    func body<Kind: Entry>(of entry: Kind) -> Value { .null }
    func body(of entry: Enterprise, of item: In<EnterpriseItem>) -> Value { .null }
    func toc(of head: EntryHead) -> Value { .null }
    var projectBody: Value { .null }
    func block(_ id: String) -> HTML? { nil }
}
