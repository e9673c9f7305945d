import CommandLanguage

/// An option that a value follows, and how that is read.
struct ValueOption<Value>: Sendable {
  let declaration: OptionDeclaration
  let read: @Sendable (String) throws(ValueProblem) -> Value

  /// An option of any values.
  ///
  /// - Parameter read: throws what should be given instead.
  init(
    _ spellings: String..., value: ValueDeclaration, means summary: Text, isRepeatable: Bool = false,
    read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) {
    declaration = OptionDeclaration(
      spellings: spellings, summary: summary, value: value, isRepeatable: isRepeatable)
    self.read = read
  }
}

/// Why a value will not do, said by what would.
struct ValueProblem: Error {
  let advice: Text
  /// Whether what was given may be a secret, and is not repeated.
  let isOfSecret: Bool

  init(_ advice: Text, isOfSecret: Bool = false) {
    self.advice = advice
    self.isOfSecret = isOfSecret
  }

  /// None of the words that are possible of a value.
  static func noneOf(_ value: ValueDeclaration, _ given: String) -> ValueProblem {
    func advice(_ language: Language) -> String {
      noneOf(value.words(language), given).advice.in(language)
    }
    return ValueProblem(Text(pl: advice(.pl), en: advice(.en)))
  }

  /// None of the words that are possible.
  static func noneOf(_ words: [String], _ given: String) -> ValueProblem {
    ValueProblem(Text(pl: "Możliwe wartości: ", en: "Possible values: ").listing(words, meant: given))
  }
}

extension ValueOption where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
  /// An option of a few words.
  init(_ spelling: String, value name: Text, means summary: Text, usual: Value? = nil) {
    let words = Value.allCases.map(\.rawValue)
    let value = ValueDeclaration(name: name, words: words, usual: usual?.rawValue, completion: .words)
    self.init(spelling, value: value, means: summary) { text throws(ValueProblem) in
      guard let word = Value(rawValue: text) else { throw .noneOf(words, text) }
      return word
    }
  }
}

extension ValueOption where Value == String {
  /// An option of any text.
  init(
    _ spelling: String, value name: Text, means summary: Text,
    completion: ValueDeclaration.Completion = .nothing
  ) {
    let value = ValueDeclaration(name: name, completion: completion)
    self.init(spelling, value: value, means: summary) { text throws(ValueProblem) in text }
  }
}

extension ValueOption where Value: FixedWidthInteger & Sendable {
  /// An option of whole numbers.
  init(_ spellings: String..., value name: Text, means summary: Text, within range: ClosedRange<Value>) {
    declaration = OptionDeclaration(
      spellings: spellings, summary: summary, value: ValueDeclaration(name: name), isRepeatable: false)
    read = { text throws(ValueProblem) in
      guard let number = Value(text), range.contains(number) else { throw .notWithin(range) }
      return number
    }
  }
}

extension ValueProblem {
  fileprivate static func notWithin<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> ValueProblem {
    let (least, most) = (range.lowerBound, range.upperBound)
    guard most < Number.max else {
      return ValueProblem(
        Text(pl: "Podaj liczbę całkowitą, co najmniej \(least).", en: "Give a whole number from \(least) up.")
      )
    }
    return ValueProblem(
      Text(
        pl: "Podaj liczbę całkowitą od \(least) do \(most).",
        en: "Give a whole number from \(least) to \(most)."))
  }
}
