import Activation
import CommandLanguage
import PlainText

/// How a line may go on: the rest of the word, then the arguments that are missing; of an empty line, the step that
/// comes next. It comes of the words of the language and of how things stand, never of what was typed before.
package struct LineHint: Hashable, Sendable {
  /// What stands behind the line.
  package let shown: String
  /// What of it can be put into the line: up to what only a person knows.
  package let taken: String

  static let none = LineHint([])

  private init(_ pieces: [Piece]) {
    shown = pieces.map(\.text).joined()
    taken = pieces.prefix { $0.isMeant }.map(\.text).joined()
  }

  /// A part of it, and whether it can be meant as it stands.
  private struct Piece {
    var text: String
    var isMeant = true
  }

  /// - Parameter line: all that stands before the cursor, at which the line ends.
  init(_ line: String, _ guide: LineGuide) {
    let words = TypedWords(line)
    if line.allSatisfy(\.isWhitespace) {
      self.init(Self.step(guide))
    } else if words.isInString {
      self.init([])
    } else {
      self.init(Self.rest(of: line, words, guide))
    }
  }

  private static func step(_ guide: LineGuide) -> [Piece] {
    guard let command = guide.next?.offer.command else { return [] }
    let words = command.written(for: guide.session.actor, guide.language).split(separator: " ").map(
      String.init)
    let unknown = command.arguments.count
    return words.enumerated().map { index, word in
      let isArgument = index >= words.count - unknown
      return Piece(
        text: (index == 0 ? "" : " ") + word,
        isMeant: !isArgument
          || !command.isForAPerson(command.arguments[index - words.count + unknown], guide.language))
    }
  }

  private static func rest(of line: String, _ words: TypedWords, _ guide: LineGuide) -> [Piece] {
    let next = step(guide)
    let whole = next.map(\.text).joined()
    if whole.hasPrefix(line), whole != line { return remainder(of: next, behind: line.count) }
    let vocabulary = guide.session.surroundings.vocabulary
    if words.last.isEmpty {
      return arguments(words.before, isSpaced: true, guide)
    }
    let rest = restOfWord(line, words, guide)
    var before = words.before + [words.last + rest]
    if before.first?.hasSuffix(":") == true { before.removeFirst() }
    let isVerb = before.count == 1
    guard isVerb ? vocabulary.verb(words.last + rest) != nil : true else {
      return rest.isEmpty ? [] : [Piece(text: rest)]
    }
    let pieces = rest.isEmpty ? [] : [Piece(text: rest)]
    return pieces + arguments(words.before + [words.last + rest], isSpaced: false, guide)
  }

  private static func remainder(of pieces: [Piece], behind count: Int) -> [Piece] {
    var left = count
    return pieces.compactMap { piece in
      let cut = min(left, piece.text.count)
      left -= cut
      return cut == piece.text.count
        ? nil : Piece(text: String(piece.text.dropFirst(cut)), isMeant: piece.isMeant)
    }
  }

  /// What the first proposal that begins as the word adds to it.
  private static func restOfWord(_ line: String, _ words: TypedWords, _ guide: LineGuide) -> String {
    guard !words.isWhole(in: guide.session.surroundings.vocabulary) else { return "" }
    let completer = Completer(guide.session, isDiscreet: !guide.session.terms.isPractice)
    let proposals = completer.proposals(line, cursor: line.unicodeScalars.count).proposals
    let typed = Folding.base(words.last)
    let first = proposals.first { !$0.isOnlyShown && Folding.base($0.text).hasPrefix(typed) }
    return first.map { String($0.text.dropFirst(words.last.count)) } ?? ""
  }

  private static func arguments(_ words: [String], isSpaced: Bool, _ guide: LineGuide) -> [Piece] {
    MissingArguments(words, guide).all.enumerated().map { index, argument in
      Piece(text: (isSpaced && index == 0 ? "" : " ") + argument.text, isMeant: argument.isMeant)
    }
  }
}

extension NextCommand {
  /// Whether an argument stands for what only a person knows.
  func isForAPerson(_ argument: Text, _ language: Language) -> Bool {
    let written = argument.in(language)
    let parts = written.split(separator: "=", maxSplits: 1).map(String.init)
    let parameter =
      parts.count == 2 ? verb.keys.first { $0.name.matches(parts[0]) } : verb.positional.first
    guard let kind = parameter?.kind, kind.mayBeSecret else { return false }
    return !kind.words.contains { $0.matches(parts.last ?? "") }
  }
}
