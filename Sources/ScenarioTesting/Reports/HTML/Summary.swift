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
    if tally.unexpected + tally.errors > 0 { return .notAsExpected }
    if tally.ran == 0 { return .nothingRan }
    if result.wasInterrupted || tally.notRun > 0 { return .incomplete }
    let lack = result.shortfalls.first { $0.weight == .failure }
    return lack.map { .lacking($0.words) } ?? .asExpected
  }

  var hasResults: Bool { tally.ran > 0 }

  var failed: Int { tally.unexpected + tally.errors }

  /// A sentence for the top of the page.
  var headline: Text {
    switch ending {
    case .asExpected: Text(pl: "Wszystko zgodnie z oczekiwaniem", en: "Everything as expected")
    case .notAsExpected:
      Text(
        pl: "Niezgodnie z oczekiwaniem: \(failed) z \(tally.ran) "
          + (tally.ran == 1 ? "scenariusza" : "scenariuszy"),
        en: "Not as expected: \(failed) of \(Plural.scenarios(tally.ran).en)")
    case .incomplete: Text(pl: "Przebieg niepełny", en: "An incomplete run")
    case .nothingRan: Text(pl: "Niczego nie wykonano", en: "Nothing ran")
    case .lacking(let words): Text(pl: words.pl.withCapital, en: words.en.withCapital)
    }
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
