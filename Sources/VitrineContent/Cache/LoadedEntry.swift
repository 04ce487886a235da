/// An entry, and what the cache is to know of it.
struct LoadedEntry: Sendable {
    let reference: EntryReference
    /// Nil as long as it is in the cache alone.
    var parsed: ParsedEntry?
    let digests: EntryDigests
    /// Nil when it may not be kept.
    let kept: EntryIndex.KeptEntry?
    /// Whether the index has it otherwise, or not at all.
    let isNew: Bool
}
