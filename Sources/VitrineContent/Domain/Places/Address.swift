/// A postal address as far as it is published.
package struct Address: Sendable {
    package var street: String?
    package var postalCode: String?
    package var town = LocalizedText.none
    /// ISO 3166-1 alpha-2.
    package var country = ""

    package init() {}
}

extension Address: FactGroup {
    package static let facts = Facts<Self>(
        "address",
        [
            .optional("street", .name, \.street, "Street and number", "Rue de l’Exemple 1"),
            .optional("postal_code", .name, \.postalCode, "Postal code", "\"1348\""),
            .required("town", .text, \.town, "Town", "{fr: Courtrai, nl: Kortrijk}"),
            .required("country", .country, \.country, "Two capital letters (ISO 3166)", "BE"),
        ])
}
