/// What a field, a parameter or a filter's result may hold. Every type admits null.
public indirect enum ValueType: Sendable, Hashable {
    /// Undeclared data: its names are checked at render.
    case any
    case bool
    case number
    case string
    case html
    case url
    case date
    case array(ValueType)
    /// An object of the view with that name.
    case object(String)
    /// A range of whole numbers, and the `forloop` and `tablerowloop` objects: only the language makes these.
    case range
    case forloop
    case tablerowloop
    /// Known to be empty: the literals `nil`, `empty` and `blank`.
    case null
}
