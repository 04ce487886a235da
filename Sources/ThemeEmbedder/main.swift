import Glibc

// `ThemeEmbedder TEMPLATES OUTPUT FILE…` writes a Swift file with the text of each file of the folder TEMPLATES.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { stop("usage: ThemeEmbedder TEMPLATES OUTPUT FILE…") }
var source = """
    extension BuiltInTheme {
        package static let files: [BuiltInFile] = [

    """
for path in arguments[3...] {
    guard let text = read(arguments[1] + "/" + path) else {
        stop("\(path) is no UTF-8 text: the built-in theme holds nothing else")
    }
    source += "        BuiltInFile(path: \(literal(path)), text: \(literal(text))),\n"
}
source += "    ]\n}\n"
guard save(source, to: arguments[2]) else { stop("\(arguments[2]) cannot be written") }
