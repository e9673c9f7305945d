import CommandLanguage
import Shell

/// The forms of a report on a check. Each is a function of the one result value.
package enum CheckReportFormat: String, CaseIterable, Sendable, ReportForm {
  case github
  case junit
  case json

  /// Whether others may stand beside it on standard output.
  package var isLines: Bool { like.isLines }

  /// Whether a file that begins so is a report of this form.
  package func isBegun(by beginning: String) -> Bool? { like.isBegun(by: beginning) }

  /// The form of a report on a run that looks alike.
  private var like: ReportFormat {
    switch self {
    case .github: .github
    case .junit: .junit
    case .json: .json
    }
  }

  /// The whole report, with the end of its last line.
  ///
  /// - Parameters:
  ///   - count: how much was found, for people.
  ///   - language: of what is for people.
  ///   - checkout: where the files stand in the repository.
  package func text(_ result: CheckResult, count: String, _ language: Language, in checkout: Checkout)
    -> String
  {
    switch self {
    case .github: CheckAnnotations(language, checkout).text(result, count: count)
    case .junit: CheckJUnit(language).text(result)
    case .json: CheckJSON(language).text(result)
    }
  }
}
