/// A Swift literal on one line. One over several lines would lose carriage returns.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": result += "\\n"
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case let other where other.value < 0x20 || other.value == 0x7F || other.value == 0xFEFF:
            result += "\\u{\(String(other.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
