import Activation
import CommandLanguage
import PlainText
import Shell

/// What came of a scenario, or of one row of its table: everything that reports are made of.
package struct ScenarioResult: Sendable {
  /// Which scenario it is, and by which row and seed it ran.
  package internal(set) var identity: ScenarioIdentity
  /// What was said and done, in order; of a scenario that went as expected only where a report asks for it.
  package var items: [Item] = []
  /// At most one of setup and scenario together, and one of cleanup; all of them where a scenario goes on.
  package var failures: [Failure] = []
  /// How many statements were carried out.
  package var statements = 0
  /// Why it was not carried out, or not to its end; nil: it was, or failed.
  package internal(set) var skipped: Skip?
  /// Of a known bug: whether all of its runs were as expected.
  package internal(set) var isMended = false
  /// The real time that it took.
  package var duration = Duration.zero
  /// Whether Ctrl-C came before its end: then it says nothing.
  package var wasInterrupted = false
  /// The secrets that its acts have handed out; empty also where nobody looked on.
  package internal(set) var handed: Set<String> = []
  /// Those that others of the same run have.
  var handedInRun = HiddenSecrets.none
  /// What of the procedure it exercised; nil where nobody asks.
  package var coverage: Coverage?

  /// The result of a scenario that has done nothing yet.
  package init(_ identity: ScenarioIdentity) { self.identity = identity }

  /// The result of one that is not to run.
  static func skipped(_ identity: ScenarioIdentity, _ reason: String) -> ScenarioResult {
    var result = ScenarioResult(identity)
    result.skipped = .asked(reason)
    return result
  }

  /// Whether nothing failed, and it was carried out to its end; of a known bug too.
  var wentAsExpected: Bool { failures.isEmpty && skipped == nil }
  /// Whether it counts as green.
  package var isAsExpected: Bool { verdict == .asExpected }
  /// Whether it counts as red.
  package var hasFailed: Bool { verdict.isRed }

  /// How it ended: what could not be carried out weighs more than what led elsewhere.
  package var verdict: Verdict {
    if failures.isEmpty {
      if skipped != nil { return .skipped }
      return identity.knownBug == nil ? .asExpected : isMended ? .mended : .knownBug
    }
    guard identity.knownBug == nil || failures.contains(where: \.isNoKnownBug) else { return .knownBug }
    return failures.contains(where: \.couldNotRun) ? .error : .unexpected
  }

  /// The known bug that its header tells of, if that is how it ended.
  var markedBug: KnownBug? { verdict == .knownBug ? identity.knownBug : nil }

  /// The same without what was said and done, unless it failed: what led there is part of the report.
  package var withoutDialogue: ScenarioResult {
    guard failures.isEmpty else { return self }
    var result = self
    result.items = []
    return result
  }

  /// Rewrites the sentences that are said one behind another, as lines of one text.
  mutating func rewriteSentences(_ rewrite: ([String]) -> [String]) {
    var (places, texts) = ([Int](), [String]())
    func end(_ result: inout ScenarioResult) {
      guard !places.isEmpty else { return }
      for (index, text) in zip(places, rewrite(texts)) {
        guard case .narration(_, let line, let block) = result.items[index] else { continue }
        result.items[index] = .narration(text, line, block)
      }
      (places, texts) = ([], [])
    }
    for index in items.indices {
      switch items[index] {
      case .narration(let text, _, _):
        places.append(index)
        texts.append(text)
      case .performed: end(&self)
      }
    }
    end(&self)
  }

  /// What was said and done, in order.
  package enum Item: Sendable {
    case narration(String, SourceLine, Block)
    case performed(Turn)
  }
}

/// A statement carried out, as it was seen. A class: results are handed on often, and it never changes.
package final class Turn: Sendable {
  /// The statement, and what it led to.
  package let performance: Performance
  /// The block that the statement stands in.
  package let block: Block
  /// The language and the form of results at that moment: a scenario may set both.
  package let preferences: Preferences
  /// What the acting patient or clerk had before them afterwards; nil where no report asks for it.
  package let screen: ScreenView?
  /// What the names in the line stand for; whoever reads the line knows that it brings them.
  package let named: [String]

  init(
    performance: Performance, block: Block, preferences: Preferences, screen: ScreenView?, named: [String]
  ) {
    self.performance = performance
    self.block = block
    self.preferences = preferences
    self.screen = screen
    self.named = named
  }
}
