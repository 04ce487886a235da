import Diagnostics
import Foundation
import Liquid
import Locales

/// What templates may do besides the standard filters, in the page's language.
enum Filters {
    static let all: [Filter] = [number, money, percent, localDate, asset, markdown]

    private static let number = Filter(
        "number", "A number with the language's separators.", input: .number,
        parameters: [
            .named("decimals", .number, "Digits after the point, always; without it, those that the number has.")
        ],
        result: .string
    ) { input, arguments, context in
        guard let edition = context.edition, let value = input.exact else { return .null }
        if case .int(let decimals)? = arguments["decimals"] {
            return .string(edition.speech.numbers.number(value, minimum: decimals, maximum: decimals))
        }
        return .string(edition.speech.numbers.number(value))
    }

    private static let money = Filter(
        "money", "An amount in euro, with its cents.", input: .number, result: .string
    ) { input, _, context in
        guard let edition = context.edition, let value = input.exact else { return .null }
        return .string(edition.speech.numbers.money(value))
    }

    private static let percent = Filter(
        "percent", "A percentage: 50.5 gives 50,5 %.", input: .number, result: .string
    ) { input, _, context in
        guard let edition = context.edition, let value = input.exact else { return .null }
        return .string(edition.speech.numbers.percent(value))
    }

    private static let localDate = Filter(
        "local_date", "A date in the language's words: " + LocalDateStyle.documentation, input: .date,
        parameters: [
            .optional("style", .string, "`long` where none is given."),
            .optional("to", .date, "The last day, for the style `range`."),
        ],
        result: .string
    ) { input, arguments, context throws(FilterError) in
        guard let edition = context.edition, case .date(let date) = input else { return .null }
        var style = LocalDateStyle.long
        if case .string(let name) = arguments[0] {
            guard let known = LocalDateStyle(rawValue: name) else {
                throw FilterError(
                    SiteDiagnostics.unknownDateStyle,
                    ["name": .text(name), "choices": .choices(LocalDateStyle.allCases.map(\.rawValue))])
            }
            style = known
        }
        var last: DateValue?
        if case .date(let date) = arguments[1] { last = date }
        return Value(style.write(date, to: last, edition.speech.dates))
    }

    private static let asset = Filter(
        "asset", "The address of a file of `Templates/assets/`, which changes with its bytes.", input: .string,
        result: .url
    ) { input, _, context throws(FilterError) in
        guard let edition = context.edition, case .string(let name) = input else { return .null }
        guard let url = edition.asset(name) else {
            throw FilterError(SiteDiagnostics.unknownAsset, ["name": .text(name)])
        }
        return .url(url)
    }

    private static let markdown = Filter(
        "markdown", "A short text with *emphasis*, **importance** and `code`; nothing else is markup.",
        input: .string, result: .html
    ) { input, _, _ in
        switch input {
        case .string(let text): .html(InlineMarkdown.html(text))
        case .text(let text, let language): .html(InlineMarkdown.html(text, language: language))
        default: .null
        }
    }
}

extension RenderContext {
    var edition: Edition? { language.context as? Edition }
}

extension Value {
    /// A number, exactly; nil for anything else.
    var exact: Decimal? {
        switch self {
        case .int(let number): Decimal(number)
        case .decimal(let number): number
        case .double(let number): Decimal(number)
        default: nil
        }
    }
}
