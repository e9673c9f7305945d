import Activation
import PlainText

struct Hidden {
  let characters: ArraySlice<Character>
  /// Whether it is a number that stands by itself, such as a PESEL.
  var isNumber = false
}

/// Goes over a line piece by piece and knows which of them are secret.
struct SecretReader {
  enum Part {
    case shown(ArraySlice<Character>)
    case hidden(Hidden)
  }

  /// What is known of the line.
  enum Reading {
    case understood
    case mistaken
    /// To be kept in the history.
    case kept
  }

  let vocabulary: Vocabulary
  let words: SecretWords
  let reading: Reading
  private let isSecret: (String) -> Bool
  private(set) var names = NamesInLine()
  private var isVerbNext = true
  /// In narration and comments only digits are secrets: most words there are just words.
  private(set) var isProse = false
  private var awaited = Awaited.nothing
  /// Whether what is awaited is told in a sentence (`hasło to …`): then all that follows is the secret, whatever words are
  /// in it.
  private var isTold = false
  /// Whether some word before names a secret: then what looks like a year may be one.
  private var isAnyNamed = false
  private var takesSecrets = false
  private var givesSecret = false
  private var isNameNext = false
  /// Whether what is set now is no secret by its name; then a day is just that.
  private var isNameHarmless = false
  /// How many digits a number has which the verb knows to be no secret.
  private(set) var lengthsOfStated: ClosedRange<Int>?
  /// Whether the verb takes the number of a document, which anywhere else may be a PIN.
  private(set) var isOfDocument = false
  /// Those of the verb, if a secret is given to it under one of them: under any other key there may stand that secret.
  private var ownKeys: Set<String>?
  /// In an include a key is a name, which the included file may hand over as a secret.
  private var givesNames = false
  private var last = ""
  /// Where words begin that may be any: the index of a character, of a comment or behind `explain`; nil where none do.
  private(set) var freeStart: Int?
  /// Whether the words of an `explain` are being read, of which that one hides what is to be hidden.
  private var isFree = false
  /// Whether a value goes on to a mark that closes it: it began with a quotation mark as printers set them.
  private var isInPrintedQuote = false
  /// The words behind the one that is being read, and the blanks between them.
  var ahead: ArraySlice<ArraySlice<Character>> = []

  /// What is to come by the words before.
  private enum Awaited {
    case nothing
    /// The next word that is none of the language.
    case secret
    /// A PIN or a PESEL: a word without digits is none.
    case digits
    /// More of a secret that has begun: in a line that nobody understands it goes on to the end.
    case rest
  }

  /// - Parameter isSecret: whether what is set under a name is one.
  init(
    _ vocabulary: Vocabulary, _ reading: Reading, _ isSecret: @escaping (String) -> Bool = { _ in false }
  ) {
    self.vocabulary = vocabulary
    words = vocabulary.secrets
    self.reading = reading
    self.isSecret = isSecret
  }

  mutating func parts(of piece: ArraySlice<Character>) -> [Part] {
    guard let first = piece.first, !first.isBlank else { return [.shown(piece)] }
    let word = String(piece)
    defer { last = word }
    if isInPrintedQuote {
      isInPrintedQuote = !OpenQuote.closes(piece)
      return [.hidden(Hidden(characters: piece))]
    }
    if word == "->" || word == "=>" {
      (awaited, takesSecrets, isNameNext, ownKeys, isFree) = (.nothing, false, false, nil, false)
      (isTold, isAnyNamed) = (false, false)
      return [.shown(piece)]
    }
    if isFree { return [.shown(piece)] }
    if isTold, awaited == .rest { return [.hidden(Hidden(characters: piece))] }
    let isNarration = first.base == ">" && last.isEmpty
    if first.base == "#" || isNarration && reading == .kept, freeStart == nil { freeStart = piece.startIndex }
    if first.base == "#" || isNarration { (isProse, awaited) = (true, .nothing) }
    if names.set != nil { names.setFrom.formUnion(Self.names(in: piece)) }
    if let parts = pair(piece) { return parts }
    if hides(piece) {
      beginPrintedQuote(piece)
      if isNameNext { follow(word, end: piece.endIndex) }
      return [.hidden(Hidden(characters: piece))]
    }
    follow(word, end: piece.endIndex)
    return withoutSaid(piece) ?? withoutNumbers(piece)
  }

  /// `key=value` with a secret value, or what is left of one that blanks have torn apart.
  private mutating func pair(_ piece: ArraySlice<Character>) -> [Part]? {
    if let parts = pairWithColon(piece) { return parts }
    guard let sign = piece.firstIndex(where: \.isSign) else { return nil }
    let isTorn = sign == piece.startIndex
    let key = isTorn ? last : String(piece[..<sign])
    let start = piece[sign...].firstIndex { !$0.isSign } ?? piece.endIndex
    let value = piece[start...]
    guard
      words.isSecretKey(key) || givesSecret && words.isMainValue(key) || givesNames && isSecret(key)
        || isForeign(key, value)
    else { return nil }
    awaited = value.isEmpty ? .secret : mayGoOn(behind: key) ? .rest : .nothing
    names.secret.formUnion(Self.names(in: value))
    guard !value.isEmpty, !value.isReference, !(key == "pin" && Self.isState(value)) else {
      return withoutNumbers(piece)
    }
    beginPrintedQuote(value)
    // The text in which the whole pair stands ends with its mark.
    let isWithin = piece.first == "\"" && value.count > 1 && value.last == "\"" && value.first != "\""
    let end = isWithin ? value.endIndex - 1 : value.endIndex
    return withoutNumbers(piece[..<start]) + [
      .hidden(Hidden(characters: value[..<end])), .shown(value[end...]),
    ]
  }

  private mutating func beginPrintedQuote(_ value: ArraySlice<Character>) {
    isInPrintedQuote = reading == .mistaken && !isProse && OpenQuote.isLeft(by: value)
  }

  /// `old` mistyped may be a key that another verb has. What is like no key of a secret hides nothing, unless
  /// the verb has no other keys. Where a `>` is missing there are words of the language.
  private func isForeign(_ key: String, _ value: ArraySlice<Character>) -> Bool {
    guard reading == .mistaken, !isProse, let ownKeys, words.keysBesideSecret(of: key) == nil else {
      return false
    }
    let isPlain = words.knows(String(value)) || !value.contains(where: \.isLetter) && !value.isEmpty
    guard !isPlain, !ownKeys.contains(Folding.search(key)) else { return false }
    return ownKeys.allSatisfy { words.namesSecret($0) } || vocabulary.hasSecretKey(near: key)
  }

  /// `password:value`, where somebody meant `=`.
  private mutating func pairWithColon(_ piece: ArraySlice<Character>) -> [Part]? {
    // Behind a sign a colon is a part of the value.
    guard reading == .mistaken, let colon = piece.firstIndex(where: { $0.base == ":" || $0.isSign }),
      piece[colon].base == ":",
      words.isSecretKey(String(piece[..<colon]))
    else { return nil }
    // Letters of `pin` stand in many a login: `jlipinska: login`.
    let isNamed = words.namesSecret(String(piece[..<colon]))
    let value = piece[(colon + 1)...]
    guard isNamed || !value.isEmpty else { return nil }
    isTold = isNamed
    awaited = !isNamed ? .nothing : value.isEmpty ? .secret : .rest
    return [.shown(piece[...colon]), .hidden(Hidden(characters: value))]
  }

  /// Whether a password with a blank in it may go on in the next word.
  private func mayGoOn(behind key: String) -> Bool {
    guard reading == .mistaken, words.saysSecret(key) else { return false }
    return takesSecrets || next.map { $0.first != "\"" && $0.first?.base != "#" } ?? false
  }

  private var next: ArraySlice<Character>? { ahead.dropFirst().first }

  /// In an expectation `pin` is a state, not a secret.
  private static func isState(_ value: ArraySlice<Character>) -> Bool {
    guard case .word(let states) = Field.pin.kind else { return false }
    return states.contains { $0.matches(String(value)) }
  }

  private static func names(in value: ArraySlice<Character>) -> [String] {
    guard value.contains("$") else { return [] }
    return String(value).matches(of: /\$\{?(\p{L}[\p{L}\p{Nd}_-]*)/).map { String($0.1) }
  }

  private mutating func hides(_ piece: ArraySlice<Character>) -> Bool {
    guard awaited != .nothing || takesSecrets else { return isShortNumber(piece) || hasSecretShape(piece) }
    names.secret.formUnion(Self.names(in: piece))
    let word = String(piece)
    guard !piece.isReference, !words.isPlain(word) else { return false }
    if reading == .mistaken, isLink(word) {
      isTold = isTold || SaidSecret.isTeller(word)
      return false
    }
    if isTold, awaited == .secret, beginsSecret(word) {
      awaited = .rest
      return true
    }
    // Where nobody understands the line, a word of the language is just that.
    if reading == .mistaken, words.knows(word) { return false }
    let hasDigit = piece.contains(where: \.isDigit)
    switch awaited {
    case .rest: return true
    case .digits where !takesSecrets:
      // It may stand there in groups.
      if !hasDigit { awaited = .nothing }
      return hasDigit
    case .nothing: return hasDigit
    case .secret, .digits:
      guard !isProse else { return hasDigit }
      if reading == .kept, isNameHarmless, StatedNumbers.isDay(word) { return false }
      let isWord = WordValues.all.contains { $0.matches(word) }
      awaited = goesOn(behind: isWord) ? .rest : takesSecrets ? .secret : .nothing
      return !isWord
    }
  }

  /// Whether what comes behind a secret may be more of it: in a line that nobody understands, or that only names one.
  private func goesOn(behind isWordOfLanguage: Bool) -> Bool {
    switch reading {
    case .mistaken: !isWordOfLanguage
    case .kept: !takesSecrets
    case .understood: false
    }
  }

  /// Whether it stands between the name of a secret and the secret, as people say it: `hasło to …`.
  private func isLink(_ word: String) -> Bool {
    (awaited == .secret || awaited == .digits) && SaidSecret.isLink(word)
  }

  /// Whether a secret that is told begins with a word of the language: behind it stands one that is none.
  private func beginsSecret(_ word: String) -> Bool {
    guard words.knows(word) else { return false }
    return ahead.prefix { !SaidSecret.ends(at: $0) }.contains { next in
      next.first?.isBlank == false && !words.knows(String(next)) && !SaidSecret.isLink(String(next))
    }
  }

  /// A PIN that stands where it is not understood, perhaps in two groups; in the history also one in a comment.
  private func isShortNumber(_ piece: ArraySlice<Character>) -> Bool {
    guard isProse ? reading == .kept : reading == .mistaken else { return false }
    var word = piece
    while isProse, let last = word.last, ".,;:!?)".contains(last) { word.removeLast() }
    if !isAnyNamed, isYear(word) || isStated(piece) { return false }
    let digits = word.count(where: \.isDigit)
    let others = word.filter { !$0.isDigit && $0 != "\"" }
    return (4..<LongNumbers.least).contains(digits) && (others.isEmpty || others.elementsEqual("-"))
  }

  /// A year by itself, no half of a PIN in two groups.
  private func isYear(_ word: ArraySlice<Character>) -> Bool {
    guard GroupedDigits.isYear(String(word)) else { return false }
    let neighbours = [String(next ?? []), last]
    return !neighbours.contains { $0.count > 2 && $0.allSatisfy { $0.isASCII && $0.isNumber || $0 == "-" } }
  }

  /// A word that looks like a password or a token, where it may be one that stands at a wrong place.
  private func hasSecretShape(_ piece: ArraySlice<Character>) -> Bool {
    guard isProse ? reading == .kept : reading != .understood else { return false }
    var text = piece
    if let sign = piece.firstIndex(where: \.isSign) {
      guard !words.knowsKey(String(piece[..<sign])) else { return false }
      text = piece[sign...].drop(while: \.isSign)
    }
    return text.split(whereSeparator: \.isBlank).contains { SecretShape.fits($0) }
  }

  /// - Parameter end: where the word ends.
  private mutating func follow(_ word: String, end: Int) {
    if reading != .understood, !isAnyNamed { isAnyNamed = SaidSecret.mayName(word, words) }
    if isNameNext {
      isNameHarmless = !isSecret(word) && !words.isSecretKey(word)
      takesSecrets = reading == .kept || !isNameHarmless
      awaited = takesSecrets ? .secret : .nothing
      isNameNext = false
      names.set = word
    }
    let verb = word.split(separator: ":").last.map(String.init) ?? ""
    if isVerbNext, !word.hasSuffix(":"), word != "#", word != ">" {
      isVerbNext = false
      isFree = words.explains(verb)
      if isFree, freeStart == nil { freeStart = end }
      givesNames = HeaderWord.includeTerm.matches(word)
      takesSecrets = words.takesSecret(verb)
      givesSecret = words.givesSecret(verb)
      ownKeys = words.keysBesideSecret(of: verb)
      isNameNext = words.sets(verb)
      lengthsOfStated = StatedNumbers.lengths(behind: verb)
      isOfDocument = Verb.present.name.matches(verb)
      awaited = takesSecrets ? .secret : .nothing
    } else if words.dictatesSecret(verb) {
      takesSecrets = true
    }
    guard reading != .understood, !isProse, awaited == .nothing || reading == .mistaken else { return }
    if reading == .mistaken, words.namesSecret(word) {
      (awaited, isTold) = (words.namesDigits(word) ? .digits : .secret, false)
    } else if SaidSecret.isNamed(by: word, before: ahead, words) {
      (awaited, isTold) = (.secret, next.map { SaidSecret.isTeller(String($0)) } ?? false)
    }
  }
}

extension Character {
  /// What the parser sees of it: it reads code points, so a combining mark hides no blank and no sign.
  var base: Unicode.Scalar { unicodeScalars.first ?? " " }
  /// Whether the parser takes it for a blank.
  var isBlank: Bool { base == " " || base == "\t" }
  var isDigit: Bool { ("0"..."9").contains(base) }
  var isSign: Bool { "=!<>~".unicodeScalars.contains(base) }
}

extension ArraySlice<Character> {
  /// `$name` or `${name}`, perhaps in quotation marks, and nothing else.
  var isReference: Bool {
    let isQuoted = count > 2 && first == "\"" && last == "\""
    let inner = isQuoted ? dropFirst().dropLast() : self
    guard inner.first == "$" else { return false }
    let name = inner.dropFirst()
    let isBraced = name.first == "{" && name.last == "}"
    return Name.isName(String(isBraced ? name.dropFirst().dropLast() : name))
  }
}
