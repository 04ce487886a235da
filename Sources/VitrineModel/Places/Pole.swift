/// A group of enterprises of one sector, with its partners (*pôle*, *groep*).
package struct Pole: Entry {
    package let head: EntryHead
    package let order: Int
    package let partners: [String]

    package init(head: EntryHead, order: Int, partners: [String]) {
        self.head = head
        self.order = order
        self.partners = partners
    }

    package static let collection = Collection.poles
}
