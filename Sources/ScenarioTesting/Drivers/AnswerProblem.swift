import CommandLanguage
import PlainText

/// What in an answer of a driver the protocol does not know.
package enum AnswerProblem: Sendable {
  /// Not of the type that it has to be; nil: it is missing.
  case type(key: String, is: JSONValue?, wanted: Wanted)
  case result(known: [String])
  case noCode
  /// As it may be shown.
  case unknownCode(String)

  /// What a value has to be.
  package enum Wanted: Sendable {
    case string
    case wholeNumber
    case yesOrNo
    case object
    case arrayOfStrings
    case moment
    case clock

    fileprivate var words: Text {
      switch self {
      case .string: Text(pl: "tekst", en: "a string")
      case .wholeNumber: Text(pl: "liczba całkowita", en: "a whole number")
      case .yesOrNo: Text(pl: "true albo false", en: "true or false")
      case .object: Text(pl: "obiekt", en: "an object")
      case .arrayOfStrings: Text(pl: "tablica tekstów", en: "an array of strings")
      case .moment: Text(pl: "chwila, np. 2026-01-05T08:00:00Z", en: "a moment such as 2026-01-05T08:00:00Z")
      case .clock: Text(pl: "settable albo real", en: "settable or real")
      }
    }
  }

  /// What is wrong, to follow what it is wrong with.
  var words: Text {
    switch self {
    case .type(let key, nil, let wanted):
      Text(
        pl: "brakuje \(key) (powinno być: \(wanted.words.pl))",
        en: "\(key) is missing, which is \(wanted.words.en)"
      )
    case .type(let key, let value?, let wanted):
      Text(
        pl: "\(key) to \(value.kind.pl), a powinno być: \(wanted.words.pl)",
        en: "\(key) is \(value.kind.en), not \(wanted.words.en)")
    case .result(let known):
      Text(
        pl: "result nie jest żadnym z: \(known.joined(separator: ", "))",
        en: "result is none of \(known.joined(separator: ", "))")
    case .noCode: Text(pl: "odmowa bez kodu", en: "refused without a code")
    case .unknownCode(let code):
      Text(pl: "żadna odmowa nie ma kodu \(code)", en: "no refusal has the code \(code)")
    }
  }
}

extension JSONValue {
  /// The value itself where it is a number or a text, else its kind.
  ///
  /// - Parameter shown: a text as it may be shown.
  package func told(_ shown: (String) -> String) -> Text {
    switch self {
    case .integer(let number):
      let digits = LongNumbers.masked(String(number))
      return Text(pl: digits, en: digits)
    case .number(let number): return Text(pl: String(number), en: String(number))
    case .string(let text):
      let text = shown(text)
      return Text(pl: "„\(text)”", en: "“\(text)”")
    case .null, .bool, .array, .object: return kind
    }
  }

  /// What kind of value it is.
  package var kind: Text {
    switch self {
    case .null: Text(pl: "null", en: "null")
    case .bool: Text(pl: "wartość logiczna", en: "a boolean")
    case .integer, .number: Text(pl: "liczba", en: "a number")
    case .string: Text(pl: "tekst", en: "a string")
    case .array: Text(pl: "tablica", en: "an array")
    case .object: Text(pl: "obiekt", en: "an object")
    }
  }
}
