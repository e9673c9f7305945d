import PlainText

/// The options and arguments of a line that fit the description of its subcommand.
struct GivenOptions {
  private let values: [String: [String]]
  private let names: Set<String>
  private let description: ProgramDescription
  /// What is neither an option nor an option's value.
  let arguments: [String]

  /// Holds a line against a description.
  ///
  /// - Parameter all: the descriptions of all subcommands: whose an option is that this one lacks.
  init(_ line: SplitLine, for description: ProgramDescription, among all: [ProgramDescription])
    throws(UsageProblem)
  {
    var values: [String: [String]] = [:]
    var names: Set<String> = []
    for case .option(let spelling, let value) in line.pieces {
      guard let option = description.option(spelled: spelling) else {
        throw .unknown(spelling, to: description, among: all)
      }
      try Self.expectFit(value, option, spelled: spelling)
      if let value { values[option.name, default: []].append(value) }
      if !names.insert(option.name).inserted, !option.isRepeatable { throw .repeated(option) }
    }
    (self.values, self.names, self.description) = (values, names, description)
    arguments = line.arguments
    if let first = description.firstArgument, arguments.isEmpty {
      throw .missingArgument(first, .noneOf(first.value, ""))
    }
  }

  private static func expectFit(
    _ value: String?, _ option: OptionDeclaration, spelled spelling: String
  ) throws(UsageProblem) {
    if option.value == nil, let value { throw .surplusValue(spelling, value: value) }
    if option.value != nil, value == nil { throw .missingValue(option) }
  }

  /// Whether a flag, or any option, is given.
  func has(_ option: OptionDeclaration) -> Bool { names.contains(option.name) }

  /// The value of an option; nil if it is not given.
  func value<Value>(of option: ValueOption<Value>) throws(UsageProblem) -> Value? {
    try all(of: option).last
  }

  /// The values of an option that may stand more than once.
  func all<Value>(of option: ValueOption<Value>) throws(UsageProblem) -> [Value] {
    var all: [Value] = []
    for text in values[option.declaration.name] ?? [] {
      do throws(ValueProblem) {
        all.append(try option.read(text))
      } catch {
        throw .invalidValue(text, option.declaration, error)
      }
    }
    return all
  }

  /// The first argument, where that is a word of a few.
  func firstArgument<Word: RawRepresentable<String>>(as type: Word.Type) throws(UsageProblem) -> Word? {
    guard let first = description.firstArgument, let given = arguments.first else { return nil }
    guard let word = Word(rawValue: given) else {
      throw .invalidArgument(given, first, .noneOf(first.value, given))
    }
    return word
  }
}

extension UsageProblem {
  fileprivate static func unknown(
    _ spelling: String, to description: ProgramDescription, among all: [ProgramDescription]
  ) -> UsageProblem {
    let owners = all.filter { $0.option(spelled: spelling) != nil }.map(\.fullName)
    let long = description.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
    let near = Suggestion.nearest(to: spelling, among: long)
    return .unknownOption(spelling, near: near, owners: owners)
  }
}
