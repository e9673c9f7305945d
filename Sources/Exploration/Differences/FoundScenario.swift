import Activation
import CommandLanguage
import PlainText
import ScenarioTesting
import Shell

/// The file of a scenario that a walk has found: it passes on konto, and fails on the portal.
package struct FoundScenario {
  private let finding: ShortDiscovery
  private let seed: UInt64
  private let portal: String?

  /// - Parameters:
  ///   - seed: of the walks.
  ///   - portal: what the portal calls itself; nil: there was none.
  package init(_ finding: ShortDiscovery, seed: UInt64, on portal: String?) {
    self.finding = finding
    self.seed = seed
    self.portal = portal
  }

  /// In its canonical form.
  ///
  /// - Parameter ground: of the walk.
  package func text(_ language: Language, on ground: Walk.Ground) -> String {
    let lines = NewNames(finding.steps.map(\.line)).lines
    let text =
      ([GoalScenario.firstLine + " --seed \(seed)"] + remarks(language).map { "# " + $0 } + [""]
      + [header(language)] + told(lines, on: ground)).joined(separator: "\n") + "\n"
    return (try? Formatter.format(Array(text.utf8), file: ground.file, language: language).get()) ?? text
  }

  private var verb: Verb? { finding.steps.last?.statement.verb }

  private func header(_ language: Language) -> String {
    let verb = verb?.name.in(language) ?? ""
    let what =
      switch finding.discovery {
      case .difference(let divergence): divergence.procedure.head(language)
      case .violation(let violation): "I\(violation.invariant)"
      }
    let header = "scenario " + WrittenValue.quoted("\(verb): \(what)")
    return tags.isEmpty ? header : header + " tags=" + tags.joined(separator: ",")
  }

  /// The rule that the portal breaks, as far as a refusal tells.
  private var tags: [String] {
    switch finding.discovery {
    case .violation(let violation): ["I\(violation.invariant)"]
    case .difference(let divergence):
      [divergence.procedure.code ?? divergence.portal.code].compactMap { $0?.declared.basis.rule.rawValue }
    }
  }

  private func remarks(_ language: Language) -> [String] {
    switch finding.discovery {
    case .violation(let violation): ["I\(violation.invariant): \(violation.words)"]
    case .difference(let divergence):
      [
        Text(pl: "procedura: ", en: "procedure: ").in(language)
          + told(divergence.procedure, divergence.fields, language),
        "portal \(portal ?? ""): " + told(divergence.portal, divergence.fields, language),
      ]
    }
  }

  private func told(_ outcome: Outcome, _ fields: [Field], _ language: Language) -> String {
    let told = fields.map { field in
      " \(field.term.in(language))=\(outcome.value(of: field)?.masked(language) ?? "–")"
    }
    return outcome.head(language) + told.joined()
  }

  /// The lines with what the procedure says to each: a refusal by its code, and at the last what the portal told
  /// otherwise.
  private func told(_ lines: [String], on ground: Walk.Ground) -> [String] {
    var course = ComparedCourse(ground, on: nil)
    return lines.enumerated().map { index, line in
      guard let step = WalkLine(line), case .same(let performance)? = try? course.carryOut(step.statement)
      else { return line }
      let isLast = index == lines.count - 1
      guard isLast, case .difference(let divergence) = finding.discovery else {
        return line + performance.outcome.expected([])
      }
      let expected = performance.outcome.expected(divergence.fields)
      return line + (expected.isEmpty ? " => ok" : expected)
    }
  }
}

extension Outcome {
  fileprivate var code: RefusalCode? {
    if case .refused(let rejection) = self { return rejection.refusal.code }
    return nil
  }

  /// ` => refused pin-wrong tries-left=4`; nothing where it is ok and no field counts.
  fileprivate func expected(_ fields: [Field]) -> String {
    let told = fields.map { field in
      "\(field.rawValue)=\(value(of: field).map { WrittenValue.compared($0.written) } ?? WordValues.none.en)"
    }
    let words = (code.map { ["refused", $0.rawValue] } ?? []) + told
    return words.isEmpty ? "" : " => " + words.joined(separator: " ")
  }
}

/// Lines whose names are counted anew, and of which none keeps what nobody uses.
struct NewNames {
  private(set) var lines: [String] = []
  private var names: [String: String] = [:]
  private var counts: [String: Int] = [:]

  init(_ lines: [String]) {
    let used = Set(lines.flatMap { WalkLine($0)?.uses ?? [] })
    for line in lines {
      let kept = WalkLine(line)?.keeps
      var line = line
      if let kept, !used.contains(kept) { line = String(line.prefix(line.count - " -> \(kept)".count)) }
      self.lines.append(renamed(line.hasPrefix("admin: ") ? String(line.dropFirst("admin: ".count)) : line))
    }
  }

  private mutating func renamed(_ line: String) -> String {
    var (text, rest) = ("", line[...])
    while let mark = rest.firstIndex(of: "$")
      ?? rest.range(of: "-> ").map({ rest.index($0.upperBound, offsetBy: -1) })
    {
      let start = rest.index(after: mark)
      let end = rest[start...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "-") } ?? rest.endIndex
      text += rest[..<start] + name(String(rest[start..<end]))
      rest = rest[end...]
    }
    return text + rest
  }

  /// `pin`, then `pin2`.
  private mutating func name(_ old: String) -> String {
    if let known = names[old] { return known }
    let stem = String(old.prefix { $0.isLetter })
    let count = counts[stem, default: 0] + 1
    counts[stem] = count
    names[old] = count == 1 ? stem : stem + "\(count)"
    return names[old] ?? old
  }
}
