import CommandLanguage

/// An option as a subcommand declares it: parser, help, usage errors and completion read nothing else.
struct OptionDeclaration: Sendable {
  /// As it is written, the long one last: `-j`, `--jobs`.
  let spellings: [String]
  /// One sentence for `--help`.
  let summary: Text
  /// What follows it; nil: nothing does, it is a flag.
  let value: ValueDeclaration?
  /// Whether it may stand more than once.
  let isRepeatable: Bool

  /// An option that is there or not.
  static func flag(_ spellings: String..., means summary: Text) -> OptionDeclaration {
    OptionDeclaration(spellings: spellings, summary: summary, value: nil, isRepeatable: true)
  }

  /// Its one name among all: the long spelling where it has one.
  var name: String { spellings.last ?? "" }

  /// Whether a value may stand right behind a short spelling, `-j4`.
  var isJoinable: Bool { value != nil && spellings.count > 1 }

  /// As help and errors write it: `-j, --jobs <count>`.
  func synopsis(_ language: Language) -> String {
    spellings.joined(separator: ", ") + (value.map { " <\($0.name.in(language))>" } ?? "")
  }
}

/// What stands behind an option, or as an argument.
struct ValueDeclaration: Sendable {
  /// What completion offers for it.
  enum Completion: Sendable {
    case nothing
    /// The words that it can be.
    case words
    /// `.scn` files and folders.
    case scenarios
    case files
    /// The words, and `.scn` files and folders.
    case lessons
    /// A format, or `FORMAT=FILE`.
    case formats
  }

  /// What stands for it in help.
  let name: Text
  /// The words that it can be or begin with; none: anything else.
  var words: [String] = []
  /// The same where they have a name in each language; either is taken.
  var terms: [Term] = []
  /// What holds where it is not given, if that is a word.
  var usual: String?
  var completion = Completion.nothing
  /// Whether it may begin with a hyphen, as a line of `-c` may.
  var mayBeginWithHyphen = false
}

extension ValueDeclaration {
  /// The words that it can be, by their names in a language.
  func words(_ language: Language) -> [String] {
    terms.isEmpty ? words : terms.map { $0.in(language) }
  }

  /// What stands nowhere.
  static let none = ValueDeclaration(name: Text(pl: "nic", en: "nothing"))
}

/// An argument as a subcommand declares it.
struct ArgumentDeclaration: Sendable {
  let value: ValueDeclaration
  /// One sentence for `--help`.
  let summary: Text
}
