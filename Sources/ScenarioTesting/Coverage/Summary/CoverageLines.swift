import Activation
import CommandLanguage
import PlainText
import Shell

/// The report on coverage for people: how much of what, what is missing with its words, and the state
/// diagrams.
package struct CoverageLines: Sendable {
  private let coverage: Coverage

  /// Tells of a coverage.
  package init(_ coverage: Coverage) { self.coverage = coverage }

  /// The whole report: the summary, and the state diagrams drawn in characters.
  package func lines(_ preferences: Preferences) -> [String] {
    summary(preferences) + [""] + diagrams(Sheet(preferences), preferences)
  }

  /// How much of what, and what is missing, without the drawings.
  package func summary(_ preferences: Preferences) -> [String] {
    let sheet = Sheet(preferences)
    return numbers(preferences) + covered(on: sheet) + missing(on: sheet) + [""] + unreachable(on: sheet)
  }

  /// How much of what.
  func numbers(_ preferences: Preferences) -> [String] {
    let sheet = Sheet(preferences)
    let title = Text(
      pl: "Pokrycie procedury: \(coverage.percent)%", en: "Coverage of the procedure: \(coverage.percent)%")
    return sheet.heading(title) + counts(sheet, preferences)
  }

  private func counts(_ sheet: Sheet, _ preferences: Preferences) -> [String] {
    let (rules, codes, transitions, policies) = (
      coverage.ruleShare, coverage.codeShare, coverage.transitionShare, coverage.policyShare
    )
    return [
      count(CoverageWords.rules, rules, sheet, preferences),
      count(CoverageWords.codes, codes, sheet, preferences),
      count(CoverageWords.transitions, transitions, sheet, preferences),
      count(CoverageWords.policies, policies, sheet, preferences),
    ]
  }

  private func count<Item>(
    _ kind: Text, _ share: Coverage.Share<Item>, _ sheet: Sheet, _ preferences: Preferences
  ) -> String {
    let isWhole = share.missing.isEmpty
    let mark = isWhole ? Ink.green("✓", preferences.colour) : Ink.yellow("·", preferences.colour)
    let numbers = Text(
      pl: "\(Self.flushRight(share.covered.count, in: 3)) z \(Self.flushRight(share.total, in: 3))",
      en: "\(Self.flushRight(share.covered.count, in: 3)) of \(Self.flushRight(share.total, in: 3))")
    return "  \(mark) " + sheet.text(kind).padded(to: 30) + sheet.text(numbers)
      + "  \(Self.flushRight(share.percent, in: 4))%"
  }

  private static func flushRight(_ number: Int, in columns: Int) -> String {
    String(number).flushRight(in: columns)
  }
}

extension CoverageLines {
  /// What was exercised, by name, where not all of it was.
  private func covered(on sheet: Sheet) -> [String] {
    let kinds = [
      (CoverageWords.rules, coverage.ruleShare.covered.map(\.rawValue), coverage.ruleShare.missing.isEmpty),
      (CoverageWords.codes, coverage.codeShare.covered.map(\.rawValue), coverage.codeShare.missing.isEmpty),
      (
        CoverageWords.transitions, coverage.transitionShare.covered.map(\.name),
        coverage.transitionShare.missing.isEmpty
      ),
      (
        CoverageWords.policies, coverage.policyShare.covered.map { sheet.text($0.term) },
        coverage.policyShare.missing.isEmpty
      ),
    ].filter { !$0.1.isEmpty && !$0.2 }
    guard !kinds.isEmpty else { return [] }
    let rows = kinds.map { [sheet.text($0.0), $0.1.joined(separator: " ")] }
    return [""] + sheet.heading(CoverageWords.exercised) + Table(rows: rows, overflow: .wrap).lines(on: sheet)
  }

  private func missing(on sheet: Sheet) -> [String] {
    list(CoverageWords.missingRules, coverage.ruleShare.missing.map { ($0.rawValue, $0.sentence) }, sheet)
      + list(
        CoverageWords.missingCodes, coverage.codeShare.missing.map { ($0.rawValue, $0.declared.what) }, sheet)
      + list(
        CoverageWords.missingTransitions, coverage.transitionShare.missing.map { ($0.name, $0.words) }, sheet)
      + list(
        CoverageWords.missingPolicies, coverage.policyShare.missing.map { (sheet.text($0.term), $0.words) },
        sheet)
  }

  private func list(_ title: Text, _ items: [(name: String, words: Text)], _ sheet: Sheet) -> [String] {
    guard !items.isEmpty else { return [] }
    let rows = items.map { [$0.name, sheet.text($0.words)] }
    return [""] + sheet.heading(title) + Table(rows: rows, overflow: .wrap).lines(on: sheet)
  }

  private func unreachable(on sheet: Sheet) -> [String] {
    let codes = Coverage.unreachableCodes.map(\.rawValue).joined(separator: ", ")
    return sheet.wrapped(
      Text(
        pl: "Nie wliczono, bo w środowisku ćwiczeniowym nie mogą wystąpić: \(codes).",
        en: "Not counted, because they cannot occur in a practice world: \(codes)."))
  }

  private func diagrams(_ sheet: Sheet, _ preferences: Preferences) -> [String] {
    let drawings = Diagram.all.flatMap { diagram in
      [""] + sheet.heading(diagram.title) + [""]
        + diagram.lines(coverage, preferences).map { $0.isEmpty ? "" : " " + $0 }
    }
    return sheet.wrapped(CoverageWords.legend) + drawings
  }
}

extension Rule {
  /// The rule as it can stand by itself: the page on activation is quoted in pieces only.
  fileprivate var sentence: Text { isFromSisterPage ? page : reading }
}
