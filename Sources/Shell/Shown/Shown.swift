import Activation
import CommandLanguage
import PlainText

/// Something that an outcome shows beside its fields: a list, a drawing, a text.
///
/// Each is one type in one file, which says how it is written for people and as JSON, and what of it reports
/// hold back.
package protocol Shown: Sendable {
  /// What people read: in the language of the sheet, in lines that fit it, coloured only if it may be, in a
  /// table where tables are asked for. Control characters are made visible.
  func lines(on sheet: Sheet) -> [String]

  /// Adds to the JSON of an outcome what its fields do not have: rows, an object, or what people read as `text`.
  func add(to object: inout JSONObject, _ language: Language)

  /// What a report may show of it, which holds no secret and no whole PESEL (S7, I21); nil: nothing at all.
  var inReports: (any Shown)? { get }

  /// The PINs, passwords, tokens and codes in its lines, so that reports hide them wherever else they stand.
  var secrets: [Secret] { get }

  /// What its lines say already.
  var says: Said { get }
}

extension Shown {
  /// Adds what people read as `text`, for those that have no data of their own.
  package func add(to object: inout JSONObject, _ language: Language) {
    let preferences = Preferences(language: language, format: .text, colour: false)
    object.add("text", lines(on: Sheet(preferences)).joinedLines)
  }
  /// None, as of most.
  package var secrets: [Secret] { [] }
  /// That the act succeeded, and nothing else of it.
  package var says: Said { .success }
}

/// What the lines of a shown thing say already, so that the line of fields before them need not.
package struct Said: OptionSet, Sendable {
  /// A bit for each of the options.
  package let rawValue: UInt8

  /// The options of these bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// That the act succeeded: without fields there is no line `✓ ok`.
  package static let success = Said(rawValue: 1)
  /// The main value.
  package static let value = Said(rawValue: 2)
  /// The fields, and with them all that the line would say.
  package static let fields = Said(rawValue: 4)
}
