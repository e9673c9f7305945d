import CommandLanguage

/// What the program does beside its shell.
enum Subcommand: String, CaseIterable {
  case store
  case run
  case test
  case check
  case fmt
  case drive
  case explore
  case lessons
  case walk
  case quiz
  case handout
  case help
}

/// What a subcommand is, for its parser, its help and its completion.
struct ProgramDescription: Sendable {
  /// As it is typed; nil: `konto` itself.
  let subcommand: Subcommand?
  let summary: Text
  /// The forms of a line, one a row.
  let usage: Text
  /// What more there is to say, in lines of at most 80 columns.
  var discussion = Text(pl: "", en: "")
  /// What the first argument must be, if it is not like the rest.
  var firstArgument: ArgumentDeclaration?
  /// What all arguments, or those after the first, are; nil: there are none.
  let arguments: ArgumentDeclaration?
  let sections: [OptionSection]

  /// `konto test`.
  var fullName: String { subcommand.map { "konto " + $0.rawValue } ?? "konto" }

  /// All options, in the order of the sections.
  var options: [OptionDeclaration] { sections.flatMap(\.options) }

  /// The option of a spelling.
  func option(spelled spelling: String) -> OptionDeclaration? {
    options.first { $0.spellings.contains(spelling) }
  }
}

/// Options under one heading of the help page.
struct OptionSection: Sendable {
  var title = Text(pl: "Opcje", en: "Options")
  let options: [OptionDeclaration]
}

/// A subcommand, or `konto` itself: it reads its options, and runs.
protocol Program {
  static var description: ProgramDescription { get }

  /// Takes what was given.
  ///
  /// - Throws: values that will not do, and options that exclude each other.
  init(_ given: GivenOptions) throws(UsageProblem)

  /// - Throws: the status to leave with, where there is nothing to run on.
  func run() throws(ExitStatus) -> ExitStatus
}
