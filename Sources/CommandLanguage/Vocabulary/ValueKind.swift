/// What a value of a parameter looks like: one of some words, or of a form, or either.
package struct ValueKind: Hashable, Sendable {
  /// The forms of values by the names that descriptions give them.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    case account
    case facility
    case persona
    case actor
    /// A user of the system or of the database.
    case operatorName = "operator"
    /// What an operator can be given.
    case role
    case name
    case title
    case pesel
    case secret
    case moment
    case date
    /// A moment, a day, or how long ago.
    case pointInTime = "point-in-time"
    case duration
    case signedDuration = "signed-duration"
    case number
    /// Codes of the trail, with commas between them.
    case code
    /// What stands in the trail: verbs, or what is done with a store as a whole, with commas between them.
    case act
    case topic
    case explainable
    case file
    case variable
    case checkpoint
    case text
    /// The words, with commas between them.
    case list
  }

  /// The words that fit beside the form; they are no secrets even where the form is.
  package let words: [Term]
  /// nil: one of the words, and nothing else.
  package let form: Form?

  /// Values of a form, or one of some words.
  package init(_ form: Form?, or words: [Term] = []) {
    self.words = words
    self.form = form
  }

  /// Whether several may be given, with commas between them.
  package var isList: Bool { form == .list || form == .act || form == .code }

  /// Whether what is typed here must not be kept anywhere.
  package var isSecret: Bool { words.isEmpty && (form == .secret || form == .pesel) }

  /// Whether it is a secret that nobody should see typed; a PESEL can be checked only where it is seen.
  var isTypedUnseen: Bool { words.isEmpty && form == .secret }

  /// Whether it may be a secret, though some words are none.
  var maybeSecret: Bool { form == .secret && !words.isEmpty }

  /// Whether what is given here is a secret or a PESEL, or may be one.
  package var mayBeSecret: Bool { form == .secret || form == .pesel }
}
