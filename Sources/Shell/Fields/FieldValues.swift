import CommandLanguage

/// A field and its value.
package struct FieldEntry: Sendable {
  /// Which field it is.
  package let field: Field
  /// What it has in this outcome.
  package let value: FieldValue

  /// A field with what it has.
  package init(_ field: Field, _ value: FieldValue) {
    self.field = field
    self.value = value
  }
}

/// The values of a few fields: looked up one by one, which takes less than a hash would.
struct FieldValues: ExpressibleByDictionaryLiteral {
  private var entries: [FieldEntry]

  init(dictionaryLiteral values: (Field, FieldValue)...) {
    entries = values.map { FieldEntry($0.0, $0.1) }
  }

  subscript(field: Field) -> FieldValue? {
    get {
      // The place first: to hand on an entry would copy every one that is passed.
      for place in entries.indices where entries[place].field == field { return entries[place].value }
      return nil
    }
    set {
      entries.removeAll { $0.field == field }
      if let newValue { entries.append(FieldEntry(field, newValue)) }
    }
  }
}
