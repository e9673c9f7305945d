import Activation
import CommandLanguage
import PlainText
import Shell

/// A failure told in words without secrets and without control characters: what every report says of it, as data.
package struct FailureWords: Sendable {
  /// The whole of it in one sentence.
  package let headline: String
  /// `file:line` of the statement.
  package let place: String
  /// `file:line` of the include lines that led there, innermost first.
  package let includedFrom: [String]
  /// The statement as written, secrets hidden.
  package let statement: String
  /// What was expected and what came instead, a pair for each difference.
  package let comparison: [(expected: String, actual: String)]
  /// Why it was refused, and what may have been meant; or why it could not be carried out.
  package let reason: [String]
  /// `→ …`: what to do about a refusal; nil where nothing was refused.
  package let remedy: String?
  /// Whether it came of a portal, so that the accounts and acts below are those of the procedure beside it.
  package let isOfPortal: Bool
  /// The login of each account, and `status=inactive …`.
  package let accountFields: [(login: String, fields: String)]
  /// One line for each act that led there, oldest first.
  package let lastActs: [String]
  /// How many statements were not carried out because of it; nil for none.
  package let skipped: String?

  /// - Parameters:
  ///   - preferences: their language; lines are never coloured.
  ///   - columns: how many there are for a line; nil: as many as a report is wide.
  package init(_ failure: Failure, _ preferences: Preferences, in columns: Int? = nil) {
    let source = failure.statement.source
    let language = preferences.language
    var plain = preferences
    (plain.colour, plain.width, plain.format) = (false, min(columns ?? Self.width, Self.width), .text)
    place = source.place.shown
    includedFrom = source.includedFrom.map(\.shown)
    func shown(_ text: String) -> String { Visible.text(failure.secrets.hidden(in: text)) }
    statement = shown(failure.statement.visibleText)
    headline = shown(failure.headline(language))
    comparison = failure.comparison(language).map { (shown($0.expected), shown($0.actual)) }
    let explanation = failure.explanation(language)
    (reason, remedy) = (explanation.reason.map(shown), explanation.remedy.map(shown))
    isOfPortal = failure.isOfPortal
    accountFields = failure.accounts.map { (shown($0.account.login.text), shown($0.line(language))) }
    skipped = failure.skipped == 0 ? nil : Self.skipped(failure.skipped).in(language)
    lastActs =
      failure.lastActs.isEmpty
      ? [] : Showing.trail(failure.lastActs, in: source.vocabulary).lines(plain).map(shown)
  }

  /// The reason and what to do about it, line by line.
  package var reasonAndRemedy: [String] { reason + [remedy].compactMap { $0 } }

  /// `akowalska: status=inactive …`
  package var accounts: [String] { accountFields.map { $0.login + ": " + $0.fields } }

  /// What stands before each of ``includedFrom``.
  static let includedFrom = Text(pl: "dołączone w", en: "included from")

  private static let width = 110

  private static func skipped(_ count: Int) -> Text {
    let counted = Plural.statements.counted(count)
    return Text(pl: "dalej nie wykonano: \(counted.pl)", en: "not carried out after it: \(counted.en)")
  }

}

extension Preferences {
  /// Without colour and width: as it is written into a report.
  var plain: Preferences {
    var plain = withoutColour
    plain.width = nil
    return plain
  }

  var withoutColour: Preferences {
    var plain = self
    plain.colour = false
    return plain
  }
}

extension Statement {
  /// As written, without what surrounds it: secrets hidden, control characters visible.
  package var visibleText: String {
    let masked = maskedText.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    return Visible.text(String(Substring(masked)))
  }
}

extension AccountView {
  /// Its fields on one line.
  fileprivate func line(_ language: Language) -> String {
    fields.map { "\($0.field.term.in(language))=\($0.value.masked(language))" }.joined(separator: " ")
  }
}

extension Performance {
  /// The reason and the remedy of a refusal, or what an error says.
  fileprivate func explanation(_ language: Language) -> (reason: [String], remedy: String?) {
    switch outcome {
    case .ok: ([], nil)
    case .refused(let rejection):
      (rejection.reason(language), rejection.remedy(language))
    case .error(let error): ([error.words(language)], nil)
    }
  }
}

extension Failure {
  /// Why it was refused or could not be carried out, and what to do; of a portal, what each side says.
  fileprivate func explanation(_ language: Language) -> (reason: [String], remedy: String?) {
    switch cause {
    case .unexpected(let performance): performance.explanation(language)
    case .timedOut: ([], nil)
    case .parted(let parting):
      (parting.sides(language) + Self.told(parting.lastWords, language), nil)
    case .driver(let failure, _): (Self.told(failure.lastWords, language), nil)
    }
  }

  private static func told(_ lastWords: [String], _ language: Language) -> [String] {
    lastWords.map { Text(pl: "sterownik: ", en: "the driver: ").in(language) + $0 }
  }

  fileprivate func headline(_ language: Language) -> String {
    let said =
      switch cause {
      case .timedOut(_, let limit):
        Text(
          pl: "przekroczono limit czasu: \(limit.seconds) s",
          en: "the time limit of \(limit.seconds) s was exceeded"
        ).in(language)
      case .driver(let failure, _):
        ([failure.problem.words.in(language)] + failure.lastWords).joined(separator: " · ")
      case .parted(let parting): ([parting.words(language)] + parting.lastWords).joined(separator: " · ")
      case .unexpected(let performance):
        if case .error(let error) = performance.outcome {
          error.words(language)
        } else {
          difference(language)
        }
      }
    return block == .cleanup ? Text(pl: "sprzątanie: ", en: "cleanup: ").in(language) + said : said
  }

  private func difference(_ language: Language) -> String {
    comparison(language).map { expected, actual in
      Text(
        pl: "oczekiwano: \(expected); otrzymano: \(actual)", en: "expected \(expected), got \(actual)"
      ).in(
        language)
    }.joined(separator: "; ")
  }
}
