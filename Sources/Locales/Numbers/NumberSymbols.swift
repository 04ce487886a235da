/// How a language writes numbers, amounts and percentages.
struct NumberSymbols: Sendable {
    enum Money: Sendable {
        case after(String)
        case before(String, sign: SignPlace)
    }

    enum SignPlace: Sendable {
        case beforeSymbol
        case afterSymbol
    }

    var decimal: [UInt8]
    var group: [UInt8]
    var percentSuffix: [UInt8]
    /// Where the euro sign goes, with the space that belongs to it.
    var money: Money

    init(decimal: String, group: String, percentSuffix: String, money: Money) {
        self.decimal = Array(decimal.utf8)
        self.group = Array(group.utf8)
        self.percentSuffix = Array(percentSuffix.utf8)
        self.money = money
    }
}
