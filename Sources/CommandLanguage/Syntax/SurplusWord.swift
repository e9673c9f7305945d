import Activation
import PlainText

/// A word that stands where none is taken, and what may have been meant: `present passport` is
/// `present document=passport`.
struct SurplusWord {
  private let verb: Verb
  private let text: String
  private let isLiteral: Bool
  /// Whether what is told of the line hides it.
  private let isMasked: Bool
  private let free: [ParameterDescription]
  /// A word of the language of which it is one part: `dowód osobisty`.
  private let hyphenated: [String]
  /// The words of a name or a title that was to be quoted.
  private let unquoted: [String]
  private let vocabulary: Vocabulary

  /// - Parameter arguments: those of the line; a key that stands among them is not meant.
  init(_ value: Template, of verb: Verb, besides arguments: ArraySlice<Token>, in source: SourceLine) {
    let given = arguments.compactMap { if case .pair(let key, _, _) = $0 { key } else { nil } }
    self.verb = verb
    free = verb.keys.filter { parameter in !given.contains { parameter.name.matches($0) } }
    text = value.literal ?? source.slice(value.range)
    isLiteral = value.literal != nil
    isMasked = source.shown(value.range) != text
    unquoted = Self.unquoted(verb, arguments)
    hyphenated = Self.hyphenated(text, arguments)
    vocabulary = source.vocabulary
  }

  /// The keys that it is near to, else those that it would fit as a value of, at most two.
  var meant: [Term] {
    let near = Suggestion.nearest(to: text, among: free.map(\.written))
    guard near.isEmpty, isLiteral else { return near }
    if let whole = asPart { return [whole] }
    // Policies are many, and each takes a number.
    let fits = free.count > 9 ? [] : free.map { (parameter: $0, fit: fit($0)) }
    let best = fits.map(\.fit).max() ?? .none
    if best < .asNeeded, unquoted.count > 1, unquoted.contains(text), unquoted.allSatisfy(Name.isPlainValue) {
      return [Term("\"\(unquoted.joined(separator: " "))\"")]
    }
    guard best > .none else { return ofAnother }
    return fits.filter { $0.fit == best }.prefix(2).map { written($0.parameter) }
  }

  /// `present identity card` is `present document=id-card`, as far as words tell.
  private var asPart: Term? {
    for parameter in free {
      for word in parameter.kind.words where hyphenated.contains(where: word.matches) {
        return Term("\(parameter.name.en)=\(word.en)", "\(parameter.name.pl)=\(word.pl)")
      }
    }
    return nil
  }

  /// `steps bnowak` is `bnowak: steps`.
  private var ofAnother: [Term] {
    let looks: [Verb] = [.steps, .screen, .appointments, .inbox]
    guard looks.contains(verb), Login(text) != nil, !isMasked else { return [] }
    return [Term("\(text): \(verb.name.en)", "\(text): \(verb.name.pl)")]
  }

  /// How well a value fits a parameter, as far as its look tells.
  private enum Fit: Comparable {
    case none
    case asText
    case asName
    case asSecret
    case asNeeded
    case asForm
    case asWord
  }

  private func fit(_ parameter: ParameterDescription) -> Fit {
    if parameter.kind.words.contains(where: { $0.matches(text) }) { return .asWord }
    let fit = parameter.kind.form.map(look) ?? .none
    // Any text would do as a text: that is no reason to think of it.
    if fit == .asText, !parameter.isRequired { return .none }
    return fit > .none && fit < .asForm && parameter.isRequired ? .asNeeded : fit
  }

  private func look(_ form: ValueKind.Form) -> Fit {
    switch form {
    case .pesel: isPESEL ? .asForm : .none
    case .moment: WrittenMoment.moment(text) == nil ? .none : .asForm
    case .date: CalendarDate(parsing: text) == nil ? .none : .asForm
    case .pointInTime:
      WrittenMoment.moment(text) == nil && CalendarDate(parsing: text) == nil && Span(parsing: text) == nil
        ? .none : .asForm
    case .duration, .signedDuration: Span(parsing: text) == nil ? .none : .asForm
    case .number: UInt64(text) == nil ? .none : .asForm
    case .code: Vocabulary.trailCodes.contains { $0.matches(text) } ? .asForm : .none
    case .act: vocabulary.verb(text) == nil ? .none : .asForm
    case .account, .persona: Login(text) == nil && !isPESEL ? .none : .asName
    case .facility: FacilityID(text) == nil ? .none : .asName
    case .secret: .asSecret
    case .text, .title, .name: .asText
    case .actor, .operatorName, .role, .topic, .explainable, .file, .variable, .checkpoint, .list: .none
    }
  }

  private var isPESEL: Bool { text.utf8.count == 11 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The key with the value; with dots for what may be a secret.
  private func written(_ parameter: ParameterDescription) -> Term {
    let (key, kind) = (parameter.name, parameter.kind)
    if let word = kind.words.first(where: { $0.matches(text) }) {
      return Term("\(key.en)=\(word.en)", "\(key.pl)=\(word.pl)")
    }
    let isHidden = kind.mayBeSecret || isMasked || !Name.isPlainValue(text)
    let value = isHidden ? "…" : text
    return Term("\(key.en)=\(value)", "\(key.pl)=\(value)")
  }
}

extension SurplusWord {
  /// The word with the one before it and with the one behind it, joined as the language joins words.
  private static func hyphenated(_ text: String, _ arguments: ArraySlice<Token>) -> [String] {
    let words = arguments.compactMap { token -> String? in
      guard case .word(let template) = token else { return nil }
      return template.literal
    }
    return zip(words, words.dropFirst()).filter { $0 == text || $1 == text }.map { $0 + "-" + $1 }
  }

  /// The parameter whose number goes on with a word: `phone=600 700 800`; nil if it is no part of one.
  static func parameter(
    splitBy value: Template, among arguments: ArraySlice<Token>, _ bound: [BoundArgument], of verb: Verb
  ) -> ParameterDescription? {
    guard value.isDigits, let place = arguments.firstIndex(where: { $0.template?.range == value.range })
    else { return nil }
    for token in arguments[..<place].reversed() {
      guard let part = token.template, part.isDigits else { return nil }
      if let taken = bound.last(where: { $0.value.range == part.range }) {
        let parameter = verb.parameters[taken.parameter]
        return parameter.isWrittenInGroups ? parameter : nil
      }
      guard case .word = token else { return nil }
    }
    return nil
  }

  /// The last of what stands by its place, where that is a name or a title, and the words that follow it.
  private static func unquoted(_ verb: Verb, _ arguments: ArraySlice<Token>) -> [String] {
    guard let last = verb.positional.last, last.kind.form == .name || last.kind.form == .title else {
      return []
    }
    let words = arguments.compactMap { token -> String? in
      guard case .word(let template) = token else { return nil }
      return template.literal
    }
    // A number is no part of it, and may be one that nobody else should read.
    return Array(words.dropFirst(verb.positional.count - 1).prefix { !$0.contains(where: \.isNumber) })
  }

  /// A value that needs no key: `come facility=brzoza` is `come brzoza`. nil if nothing of that name stands by its place.
  static func withoutKey(_ key: String, _ value: Template, of verb: Verb) -> [Term]? {
    let folded = Folding.search(key)
    let isByPlace = verb.positional.contains { parameter in
      [parameter.name.en, parameter.name.pl].contains { Folding.search($0) == folded }
        && !parameter.kind.mayBeSecret
    }
    guard isByPlace, let text = value.literal, Name.isPlainValue(text) else { return nil }
    return [Term("\(verb.name.en) \(text)", "\(verb.name.pl) \(text)")]
  }
}

extension ParameterDescription {
  /// Whether people write what it takes in groups of digits: a PIN or a code, a PESEL, also in the place of a login, a
  /// telephone number, a REGON.
  fileprivate var isWrittenInGroups: Bool {
    kind.mayBeSecret || kind.form == .account || ["phone", "regon"].contains(name.en)
  }
}

extension Template {
  fileprivate var isDigits: Bool {
    guard let literal else { return false }
    return !literal.isEmpty && literal.utf8.allSatisfy(Digits.isDigit)
  }
}

extension Name {
  /// Whether a value can be repeated as it stands: short, of letters, digits and a few signs.
  static func isPlainValue(_ text: String) -> Bool {
    text.count <= 40 && !text.isEmpty
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_.:@+".contains($0) }
  }
}
