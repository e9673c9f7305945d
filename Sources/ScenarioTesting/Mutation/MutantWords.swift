import Activation
import CommandLanguage
import Shell

/// What is told of a mutant: what goes wrong, and what a scenario would need to notice it.
package struct MutantWords: Sendable {
  /// What goes wrong, a clause without a full stop.
  package let fault: Text
  /// When a scenario would notice it.
  package let hint: Text
  /// A line in English whose expectation does not hold with it; nil where the hint says it all.
  package let telling: String?

  /// - Parameter telling: read as the last line of a scenario that has led so far.
  init(pl: String, en: String, telling: String) {
    self.init(Text(pl: pl, en: en), Self.ends, telling: telling)
  }

  init(_ fault: Text, _ hint: Text, telling: String? = nil) {
    self.fault = fault
    self.hint = hint
    self.telling = telling
  }

  private static let ends = Text(
    pl: "zauważyłby to scenariusz, który do tego prowadzi i kończy się na przykład tak",
    en: "a scenario that leads there and ends, say, like this would notice it")

  /// The telling line in a dialect.
  package func line(_ language: Language) -> String? {
    guard let telling else { return nil }
    switch Formatter.format(Array(telling.utf8), file: "mutant", language: language) {
    case .success(let text): return String(text.dropLast())
    case .failure: return telling
    }
  }
}

extension Mutant {
  package var words: MutantWords {
    switch self {
    case .skip(let code, let act): .skipped(code, act)
    case .late(let code, let act): .late(code, act)
    case .extra(let code, let act): .extra(code, act)
    case .off(let policy, let slack): .off(policy, slack)
    case .accounts(let weakness): weakness.words
    case .register(let weakness): weakness.words
    case .desk(let weakness): weakness.words
    case .portal(let weakness): weakness.words
    case .entry(let weakness): weakness.words
    case .pin(let weakness): weakness.words
    case .trustedProfile(let weakness): weakness.words
    case .services(let weakness): weakness.words
    case .signIn(let weakness): weakness.words
    case .reset(let weakness): weakness.words
    case .status(let weakness): weakness.words
    case .state(let weakness): weakness.words
    case .reception(let weakness): weakness.words
    case .aftermath(let weakness): weakness.words
    }
  }
}

extension MutantWords {
  fileprivate static func skipped(_ code: RefusalCode, _ act: ActName) -> MutantWords {
    MutantWords(
      pl: "polecenie „\(act.verb(.pl))” dopuszcza to, co powinno spotkać się z odmową \(code.rawValue)",
      en: "\(act.verb(.en)) lets pass what it has to refuse with \(code.rawValue)",
      telling: act.example(code, "refused " + code.rawValue))
  }

  fileprivate static func late(_ code: RefusalCode, _ act: ActName) -> MutantWords {
    MutantWords(
      Text(
        pl: "polecenie „\(act.verb(.pl))” sprawdza \(code.rawValue) dopiero po wszystkim innym",
        en: "\(act.verb(.en)) checks \(code.rawValue) only after everything else"),
      Text(
        pl: "zauważyłby to scenariusz, w którym zachodzi też późniejsza przeszkoda i który kończy się tak",
        en: "a scenario would notice it in which a later obstacle stands in the way too and which ends "
          + "like this"),
      telling: act.example(code, "refused " + code.rawValue))
  }

  fileprivate static func extra(_ code: RefusalCode, _ act: ActName) -> MutantWords {
    MutantWords(
      pl: "polecenie „\(act.verb(.pl))” odmawia bez podstawy, z kodem \(code.rawValue)",
      en: "\(act.verb(.en)) refuses without cause, with \(code.rawValue)",
      telling: act.example(code, "ok"))
  }

  fileprivate static func off(_ policy: PolicyName, _ slack: Mutant.Slack) -> MutantWords {
    switch policy.slot {
    case .span, .optionalSpan: MutantWords(ending(policy, slack), inTime)
    case .count, .reactivation, .assurance, .documents: MutantWords(bound(policy, slack), inNumbers)
    }
  }

  private static func ending(_ policy: PolicyName, _ slack: Mutant.Slack) -> Text {
    let policy = policy.rawValue
    return switch slack {
    case .more: Text(pl: "\(policy): koniec o sekundę za późno", en: "\(policy): ends a second too late")
    case .less: Text(pl: "\(policy): koniec o sekundę za wcześnie", en: "\(policy): ends a second too early")
    }
  }

  private static func bound(_ policy: PolicyName, _ slack: Mutant.Slack) -> Text {
    let name = policy.rawValue
    // Where the bound is the least that passes, more pass when it is lower.
    let isTooHigh = (slack == .more) != (policy == .passwordMinLength)
    return isTooHigh
      ? Text(pl: "\(name): granica przesunięta o jeden w górę", en: "\(name): the limit is one too high")
      : Text(pl: "\(name): granica przesunięta o jeden w dół", en: "\(name): the limit is one too low")
  }

  private static let inTime = Text(
    pl: "zauważyłby to scenariusz, który ustawia zegar raz na sam koniec, a raz na sekundę przed nim",
    en: "a scenario that sets the clock to the very end, and to the second before it, would notice it")

  private static let inNumbers = Text(
    pl: "zauważyłby to scenariusz, który dochodzi do samej granicy i robi jeszcze jeden krok",
    en: "a scenario that goes right up to the limit, and then one step further, would notice it")
}

extension ActName {
  fileprivate func verb(_ language: Language) -> String {
    Vocabulary.verb(rawValue)?.name(language) ?? rawValue
  }

  /// The verb as its help shows it, said by somebody to whom the code applies, with an expectation.
  fileprivate func example(_ code: RefusalCode, _ expectation: String) -> String {
    let example = Vocabulary.verb(rawValue)?.examples.first ?? rawValue
    let line = example.droppingEnd(from: " -> ").droppingEnd(from: " => ")
    switch code {
    case .notAllowed: return "akowalska: " + line.droppingBeginning(to: ": ") + " => " + expectation
    case .accountNotFound: return "nobody: " + line.droppingBeginning(to: ": ") + " => " + expectation
    case _: return line + " => " + expectation
    }
  }
}

extension String {
  fileprivate func droppingEnd(from mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }

  fileprivate func droppingBeginning(to mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
  }
}
