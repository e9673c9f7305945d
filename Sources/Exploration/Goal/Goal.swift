import Activation
import CommandLanguage

/// What a scenario is wanted for: an expectation that one of its statements meets, of anybody or of one actor.
package struct Goal: Sendable {
  /// As it was given.
  package let text: String
  /// Who is to meet it; nil: whoever can.
  let actor: Actor?
  /// As it stands behind `=>`.
  let expectation: String
  /// Whether it is a refusal, and of which code.
  let refusal: Refusal?
  /// What it says of fields.
  let comparisons: [Comparison]
  /// The fields that it speaks of.
  let fields: [Field]
  /// What no outcome meets together with the rest; nil: nothing is known to be so.
  let impossible: Comparison?
  /// The names in it: none stands for anything in a search.
  package let names: [String]

  enum Refusal: Hashable {
    case any
    case code(RefusalCode)
  }

  /// Reads `[ACTOR:] EXPECTATION`.
  ///
  /// - Throws: what is wrong with the expectation.
  package init(_ text: String) throws(SyntaxErrors) {
    self.text = text
    let (actor, expectation) = Self.parts(of: text)
    (self.actor, self.expectation) = (actor, expectation)
    let source = SourceLine(place: Place(file: "", line: 1), text: "=> " + expectation)
    let read = try LoneExpectation.read(source)
    (comparisons, impossible, names) = (read.comparisons, read.impossible, read.names)
    fields = comparisons.compactMap(\.field)
    refusal =
      switch read {
      case .ok: nil
      case .refused(.known(let code)?, _): .code(code)
      case .refused(.named, _), .refused(nil, _): .any
      }
  }

  private static func parts(of text: String) -> (Actor?, String) {
    let trimmed = text.drop { $0 == " " }
    guard let colon = trimmed.firstIndex(of: ":"), trimmed[trimmed.index(after: colon)...].first == " ",
      let actor = ActorName.parse(String(trimmed[..<colon]))
    else { return (nil, String(trimmed)) }
    return (actor, String(trimmed[trimmed.index(after: colon)...].drop { $0 == " " }))
  }

  /// Whether a verb can lead to it at all, whoever acts.
  func isPossible(of verb: Verb) -> Bool {
    switch refusal {
    case nil: fields.allSatisfy(verb.fields.contains)
    case .any: tells(verb)
    case .code(let code): tells(verb) && ([verb] + verb.walks).contains { $0.refusals.contains(code) }
    }
  }

  /// Whether refusals of a verb, or on its way, may have all its fields.
  private func tells(_ verb: Verb) -> Bool {
    fields.allSatisfy((verb.refusalFields + verb.walks.flatMap(\.refusalFields)).contains)
  }
}
