/// A command line in pieces, before it is known which subcommand is meant: options stand anywhere on it.
struct SplitLine {
  enum Piece {
    /// - Parameter value: what follows behind `=`, behind a short spelling, or next; nil: nothing does.
    case option(String, value: String?)
    case argument(String)
  }

  private(set) var pieces: [Piece] = []
  /// The options of all subcommands that a value follows.
  private let valueOptions: [OptionDeclaration]

  /// - Parameter options: those of all subcommands.
  init(_ line: [String], options: [OptionDeclaration]) {
    valueOptions = options.filter { $0.value != nil }
    var rest = line[...]
    while let word = rest.popFirst() {
      if word == "--" {
        pieces += rest.map { .argument($0) }
        return
      }
      pieces.append(word.hasPrefix("-") && word != "-" ? option(word, before: &rest) : .argument(word))
    }
  }

  private func option(_ word: String, before rest: inout ArraySlice<String>) -> Piece {
    if let option = valueOption(word) {
      guard let next = rest.first, Self.canBeValue(next, of: option) else { return .option(word, value: nil) }
      rest.removeFirst()
      return .option(word, value: next)
    }
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "=") else { return .option(word, value: nil) }
      return .option(String(word[..<equals]), value: String(word[word.index(after: equals)...]))
    }
    let spelling = String(word.prefix(2))
    guard let option = valueOption(spelling), option.isJoinable else { return .option(word, value: nil) }
    let value = word.dropFirst(2)
    return .option(spelling, value: String(value.hasPrefix("=") ? value.dropFirst() : value))
  }

  private func valueOption(_ spelling: String) -> OptionDeclaration? {
    valueOptions.first { $0.spellings.contains(spelling) }
  }

  /// What looks like an option is none's value, but for a number below zero, of which the option can say more.
  private static func canBeValue(_ word: String, of option: OptionDeclaration) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return true }
    return option.value?.mayBeginWithHyphen == true || word.dropFirst().first?.isNumber == true
  }

  // MARK: What stands on it

  var arguments: [String] {
    pieces.compactMap { if case .argument(let text) = $0 { text } else { nil } }
  }

  /// Every value that an option of this spelling has.
  func values(of spelling: String) -> [String] {
    pieces.compactMap { if case .option(spelling, let value) = $0 { value } else { nil } }
  }

  func has(_ spellings: [String]) -> Bool {
    pieces.contains { if case .option(let spelling, _) = $0 { spellings.contains(spelling) } else { false } }
  }

  /// Takes the subcommand out: the first argument, if it is one. Where an option is none that there
  /// is, nobody knows whether it has a value: there it is the first argument that is one.
  ///
  /// - Parameter options: those of all subcommands.
  mutating func takeSubcommand(options: [OptionDeclaration]) -> Subcommand? {
    let known = Set(options.flatMap(\.spellings))
    let isAllKnown = pieces.allSatisfy { piece in
      if case .option(let spelling, _) = piece { known.contains(spelling) } else { true }
    }
    let places = pieces.indices.filter { if case .argument = pieces[$0] { true } else { false } }
    for place in isAllKnown ? places.prefix(1) : places[...] {
      guard case .argument(let word) = pieces[place], let found = Subcommand(rawValue: word) else { continue }
      pieces.remove(at: place)
      return found
    }
    return nil
  }
}
