/// A name that a line uses, and as what the value that it brings is read.
struct NameUse {
  let name: String
  let form: ValueForm

  /// A name that is all of a value brings words of the language; among other text it brings text.
  static func all(in template: Template, readAs form: ValueForm) -> [NameUse] {
    template.names.map { NameUse(name: $0.name, form: template.pieces.count == 1 ? form : .text) }
  }
}
