import Activation
import CommandLanguage
import Shell

/// A failure told in words without secrets: what every report says of it.
package struct FailureWords: Sendable {
  /// `file:line` of the statement.
  package let place: String
  /// `file:line` of the include lines that led there, innermost first.
  package let includedFrom: [String]
  /// The statement as written, secrets hidden.
  package let statement: String
  package let comparison: [(expected: String, actual: String)]
  /// Why it was refused or could not be carried out, if it was not expected.
  package let reason: [String]
  /// `akowalska: status=inactive …`
  package let accounts: [String]
  /// One line for each act that led there, oldest first.
  package let lastActs: [String]

  package init(_ failure: Failure, _ preferences: Preferences) {
    let source = failure.statement.source
    let language = preferences.language
    var plain = preferences
    (plain.colour, plain.width, plain.format) = (false, Self.width, .text)
    place = Self.written(source.place)
    includedFrom = source.includedFrom.map(Self.written)
    statement = failure.statement.visibleText
    comparison = failure.comparison(language).map { (Visible.text($0.expected), Visible.text($0.actual)) }
    reason = failure.performance?.reason(language) ?? []
    accounts = failure.accounts.map { $0.line(language) }
    lastActs = failure.lastActs.isEmpty ? [] : Showing.trail(failure.lastActs).lines(plain)
  }

  private static let width = 110

  private static func written(_ place: Place) -> String { "\(Visible.text(place.file)):\(place.line)" }
}

extension Statement {
  /// As written, without what surrounds it: secrets hidden, control characters visible.
  package var visibleText: String {
    let masked = maskedText.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    return Visible.text(String(Substring(masked)))
  }
}

extension AccountView {
  /// The account and its fields on one line.
  fileprivate func line(_ language: Language) -> String {
    let fields = fields.map { "\($0.field.term(language))=\($0.value.masked(language))" }
    return account.login.text + ": " + fields.joined(separator: " ")
  }
}

extension Performance {
  /// The reason and the remedy of a refusal, or what an error says.
  fileprivate func reason(_ language: Language) -> [String] {
    switch outcome {
    case .ok: []
    case .refused(let rejection): rejection.words(language)
    case .error(let error): [error.words(language)]
    }
  }
}
