import CommandLanguage

/// The values of a few fields: looked up one by one, which takes less than a hash would.
struct FieldValues: ExpressibleByDictionaryLiteral {
  private var entries: [FieldEntry]

  init(dictionaryLiteral values: (Field, FieldValue)...) {
    entries = values.map { FieldEntry($0, $1) }
  }

  subscript(field: Field) -> FieldValue? {
    get { entries.first { $0.field == field }?.value }
    set {
      entries.removeAll { $0.field == field }
      if let newValue { entries.append(FieldEntry(field, newValue)) }
    }
  }
}
