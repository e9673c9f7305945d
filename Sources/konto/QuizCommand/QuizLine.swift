import Activation
import CommandLanguage
import Lessons
import PlainText
import Shell
import Terminal

/// A line as a learner types it: what buttons and slips look like is taken for what the language writes.
struct LearnersLine {
  /// The line of the language that is meant.
  let source: SourceLine
  private let typed: String

  /// How it is written exactly, where it was typed otherwise.
  func form(_ language: Language) -> String? {
    guard source.text != typed.split(separator: " ").joined(separator: " ") else { return nil }
    let line = Formatter.translated(source.text, into: language, in: source.vocabulary)
    return Redaction.masked(line, in: source.vocabulary)
  }

  init(_ text: String, to step: SceneStep, in session: Session) {
    let vocabulary = session.surroundings.vocabulary
    typed = text
    let line = Self.digits(text, to: step) ?? Self.names(Self.verb(text, vocabulary), in: session)
    source = SourceLine(
      place: Place(file: "", line: 1), text: GroupedPIN.joined(line), in: vocabulary)
  }

  /// Names that begin with a capital as in a sentence, and the word “account” before whose it is.
  private static func names(_ text: String, in session: Session) -> String {
    guard !text.contains("\"") else { return text }
    var words = text.split(separator: " ").map(String.init)
    let verb = words.first.flatMap { session.surroundings.vocabulary.verb($0) }
    guard let verb else { return text }
    if [.show, .why].contains(verb), words.count > 2, account.matches(words[1].lowercased()) {
      words.remove(at: 1)
    }
    let rest = words.indices.dropFirst().filter { !isPreposition(words, $0, in: session) }
    return ([words[0]] + rest.map { session.name(meantBy: words[$0], of: verb) }).joined(separator: " ")
  }

  /// Whether it is the “to” of “come to brzoza”: a small word before a name of this world.
  private static func isPreposition(_ words: [String], _ index: Int, in session: Session) -> Bool {
    guard prepositions.contains(words[index].lowercased()), index + 1 < words.count else { return false }
    return session.knows(words[index + 1].lowercased()) && !session.knows(words[index])
  }

  private static let prepositions: Set<String> = ["do", "w", "we", "dla", "to", "at", "the", "in", "for"]

  private static let account = Term("account", "konto")

  /// Digits alone, where a PIN is to be typed.
  private static func digits(_ text: String, to step: SceneStep) -> String? {
    let isNumber =
      text.contains(where: \.isNumber) && text.allSatisfy { $0.isNumber || $0 == " " || $0 == "-" }
    guard isNumber, step.performance.statement.verb == .enterPIN else { return nil }
    return Verb.enterPIN.name.en + " " + text.filter(\.isNumber)
  }

  /// A verb that was written as on a button: with blanks, or beginning with a capital.
  private static func verb(_ text: String, _ vocabulary: Vocabulary) -> String {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, vocabulary.verb(first) == nil, !first.hasSuffix(":") else { return text }
    if let known = vocabulary.misspelt(words) {
      let name = words.prefix(known.count).joined(separator: "-").lowercased()
      return ([name] + words.dropFirst(known.count)).joined(separator: " ")
    }
    return vocabulary.verb(saidAs: words)?.name.en ?? text
  }
}

extension SourceLine {
  /// The line without words that have no place in it and can be meant as no value; nil where anything else is wrong.
  func withoutSurplus(_ errors: [SyntaxError], in session: Session) -> SourceLine? {
    let verbs = text.split(separator: " ").prefix(2).compactMap { vocabulary.verb(String($0)) }
    guard !errors.isEmpty, errors.allSatisfy(\.isOfSurplus), let verb = verbs.first else { return nil }
    var bytes = Array(text.utf8)
    for range in errors.map(\.range).sorted(by: { $0.lowerBound > $1.lowerBound }) {
      guard range.upperBound <= bytes.count else { return nil }
      let word = String(decoding: bytes[range], as: UTF8.self)
      guard !verb.mayMean(word), !session.knows(word) else { return nil }
      bytes.removeSubrange(range)
    }
    return SourceLine(place: place, text: String(decoding: bytes, as: UTF8.self), in: vocabulary)
  }
}

extension Verb {
  /// Whether a word is one that some key of it takes, or a part of one.
  fileprivate func mayMean(_ word: String) -> Bool {
    let folded = Folding.base(word)
    return keys.flatMap(\.kind.words).contains { term in
      [term.en, term.pl].contains { Folding.base($0).split(separator: "-").contains(Substring(folded)) }
    }
  }
}

extension Session {
  /// A word in small letters, if it is then what the language or this world knows; of a key also its value, unless that
  /// is a secret.
  fileprivate func name(meantBy word: String, of verb: Verb) -> String {
    let small = word.lowercased()
    guard small != word else { return word }
    guard let sign = small.firstIndex(of: "=") else { return isName(small) ? small : word }
    let (key, value) = (String(small[..<sign]), String(small[small.index(after: sign)...]))
    guard let parameter = verb.keys.first(where: { $0.name.matches(key) }) else { return word }
    let isWord = parameter.kind.words.contains { $0.matches(value) }
    guard isWord || !parameter.kind.mayBeSecret && isName(value) else {
      return key + word[word.index(word.startIndex, offsetBy: key.count)...]
    }
    return small
  }

  private func isName(_ word: String) -> Bool {
    Login(word).map { world.accounts[$0] != nil } ?? false
      || FacilityID(word).map { world.register.facilities[$0] != nil } ?? false
  }

  /// Whether a word names somebody else than whoever acts, or a facility, or is a number.
  fileprivate func knows(_ word: String) -> Bool {
    let isSomebody = Login(word).map { world.accounts[$0] != nil && $0 != actor.patient } ?? false
    let isPlace = FacilityID(word).map { world.register.facilities[$0] != nil } ?? false
    return isSomebody || isPlace || word.contains(where: \.isNumber)
  }
}

extension SyntaxError {
  var isOfSurplus: Bool { if case .surplusArgument = problem { true } else { false } }
}

/// A PIN is printed in groups, and people copy it so; in a line of the language it is one word.
enum GroupedPIN {
  static func joined(_ line: String) -> String {
    let words = line.split(separator: " ")
    guard let verb = words.first, Verb.enterPIN.name.matches(String(verb)), words.count > 2,
      words.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return line }
    return verb + " " + words.dropFirst().joined()
  }
}

/// The words of a quiz that are none of the language.
enum QuizWord: CaseIterable {
  case hint
  case skip
  case quit

  init?(_ text: String) {
    let folded = Self.folded(text)
    guard let word = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
    self = word
  }

  /// Whether what is typed can still become one of them.
  static func isBegun(by text: String) -> Bool {
    let folded = folded(text)
    return allCases.contains { $0.names.contains { $0.hasPrefix(folded) } }
  }

  private static func folded(_ text: String) -> String { Folding.ascii(text.lowercased()) }

  /// In both languages, folded.
  private var names: [String] {
    switch self {
    case .hint: ["hint", "podpowiedz", "?"]
    case .skip: ["skip", "pomin"]
    case .quit: ["quit", "koniec", "q", "exit", "wyjdz", "zakoncz"]
    }
  }
}

extension LineGuide {
  /// The colours of an answer, and what is wrong with it as a line; not how it goes on, for that is what is asked.
  func dressing(ofAnswer line: String, cursor: Int, width: Int) -> Dressing {
    guard !QuizWord.isBegun(by: line), GroupedPIN.joined(line) == line else { return Dressing() }
    let guidance = guidance(line, cursor: cursor, width: width)
    return Dressing(
      line: guidance.parts.map(Styled.init), below: guidance.mistake.map { $0.map(Styled.init) })
  }
}
