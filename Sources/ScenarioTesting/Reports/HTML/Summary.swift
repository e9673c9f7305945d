import CommandLanguage
import Shell

/// A run in a few words and numbers.
struct Summary {
  let tally: Tally
  let files: Int
  let ending: Ending

  /// How the run as a whole ended.
  enum Ending {
    case asExpected
    case notAsExpected
    /// Nothing was amiss as far as it went.
    case incomplete
    case nothingRan
    /// Less than was asked for.
    case lacking(Text)
  }

  init(_ result: SuiteResult) {
    tally = result.tally
    files = result.files.count
    ending = Self.ending(result, tally)
  }

  private static func ending(_ result: SuiteResult, _ tally: Tally) -> Ending {
    if tally.failed > 0 { return .notAsExpected }
    if tally.ran == 0 { return .nothingRan }
    let isWhole = result.complaints.allSatisfy { !$0.isLackOfRuns }
    if result.wasInterrupted || tally.notRun > 0 || !isWhole { return .incomplete }
    if !result.complaints.isEmpty { return .lacking(warnings(result.complaints.count)) }
    let lack = result.shortfalls.first { $0.weight == .failure }
    return lack.map { .lacking($0.words) } ?? .asExpected
  }

  /// Beside results there are no other complaints but what `check` warns of.
  private static func warnings(_ count: Int) -> Text {
    Text(pl: "ostrzeżenia polecenia check: \(count)", en: "warnings of check: \(count)")
  }

  var hasResults: Bool { tally.done > 0 }

  var failed: Int { tally.failed }

  /// A sentence for the top of the page.
  var headline: Text {
    switch ending {
    case .asExpected: Text(pl: "Wszystko zgodnie z oczekiwaniami", en: "Everything as expected")
    case .notAsExpected: notAsExpected
    case .incomplete: Text(pl: "Przebieg niepełny", en: "Incomplete run")
    case .nothingRan: Text(pl: "Niczego nie wykonano", en: "Nothing ran")
    case .lacking(let words): Text(pl: words.pl.withCapital, en: words.en.withCapital)
    }
  }

  /// `8 z 28 scenariuszy niezgodnych z oczekiwaniami`: the adjective goes with the first number.
  private var notAsExpected: Text {
    let polish = "z \(tally.chosen) " + (tally.chosen == 1 ? "scenariusza" : "scenariuszy")
    let english = "of \(Plural.scenarios.counted(tally.chosen).en) not as expected"
    return Plural(
      pl: "\(polish) niezgodny z oczekiwaniami", "\(polish) niezgodne z oczekiwaniami",
      "\(polish) niezgodnych z oczekiwaniami", en: english, english
    ).counted(failed)
  }

  /// Beside colour, for those who do not see it.
  var mark: String {
    switch ending {
    case .asExpected: "✓"
    case .notAsExpected, .lacking: "✗"
    case .incomplete, .nothingRan: "!"
    }
  }

  var kind: StaticString {
    switch ending {
    case .asExpected: "verdict good"
    case .notAsExpected, .lacking: "verdict bad"
    case .incomplete, .nothingRan: "verdict warn"
    }
  }
}

extension String {
  /// As a sentence begins.
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
