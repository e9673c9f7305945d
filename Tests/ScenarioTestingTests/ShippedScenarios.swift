import Activation
import CommandLanguage
import Foundation
import Journal
import ScenarioTesting
import Shell
import TestSupport
import Testing

/// The scenarios that ship: each is as expected, and together they show the whole procedure.
@Suite struct ShippedScenarios {
  static let preferences = Preferences(language: .en, format: .text, colour: false)

  static let surroundings = Surroundings.simulated(Means(hashing: .inMemory)) {
    (path, _) throws(RunError) in throw .fileEmpty(path)
  }

  /// Those that can be read; a file that cannot is told by `canBeRead`.
  static let scripts = ShippedFiles.scenarioFiles.compactMap { try? ShippedScenarios.script($0) }

  private static func script(_ path: String) throws -> Script {
    switch ScriptFile.read(path, from: ShippedFiles.bytes) {
    case .ready(let script): return script
    case .obstacles(let obstacles): throw Unreadable(why: obstacles.map(\.told).joined(separator: "\n"))
    }
  }

  @Test("Every file can be read, and has something to run", arguments: ShippedFiles.scenarioFiles)
  func canBeRead(_ path: String) throws {
    let script = try Self.script(path)
    for scenario in script.scenarios {
      #expect(scenario.header != nil && !scenario.tags.isEmpty, "\(path):\(scenario.place.line): no tags")
      let expects = scenario.steps.contains { $0.statement?.expectation != nil }
      #expect(expects, "\(path):\(scenario.place.line): expects nothing")
    }
  }

  @Test("Every scenario is as expected", arguments: ShippedFiles.scenarioFiles)
  func isAsExpected(_ path: String) throws {
    let script = try Self.script(path)
    let runner = ScenarioRunner(surroundings: Self.surroundings, preferences: Self.preferences)
    for scenario in script.scenarios {
      for row in scenario.rows {
        let result = runner.run(scenario, row, in: script)
        let told = Transcript(Self.preferences).lines(result).joined(separator: "\n")
        #expect(result.isAsExpected, "\(told)")
      }
    }
  }

  @Test("Every rule of the procedure has a scenario that is tagged with it", arguments: Rule.allCases)
  func ruleIsShown(_ rule: Rule) {
    #expect(Self.scripts.contains { $0.scenarios.contains { $0.tags.contains(rule.rawValue) } })
  }

  @Test("A tag that looks like a rule is one")
  func rulesInTagsExist() {
    for tag in Self.scripts.flatMap(\.scenarios).flatMap(\.tags) {
      guard let first = tag.first, "RS".contains(first) else { continue }
      #expect(Rule(rawValue: tag) != nil, "\(tag)")
    }
  }

  /// A practice world keeps its own trail, in memory, for writing, and asks nobody for a role.
  static let unreachable: Set<RefusalCode> = [
    .world(.practiceOnly), .world(.readOnly), .world(.auditBroken), .world(.storeOnly),
    .world(.grantUnknown), .admission(.notGranted),
  ]

  @Test("Every refusal that a practice world can reach is expected by name somewhere")
  func refusalsAreShown() {
    let expected = Set(Self.scripts.flatMap(\.refusalsExpected))
    let missing = Set(RefusalCode.allCases).subtracting(Self.unreachable).subtracting(expected)
    #expect(missing.isEmpty, "\(missing.map(\.rawValue).sorted())")
    #expect(expected.isDisjoint(with: Self.unreachable))
  }

  @Test("Every policy is set somewhere", arguments: PolicyName.allCases)
  func policyIsShown(_ policy: PolicyName) {
    #expect(
      Self.scripts.flatMap(\.statements).contains {
        $0.verb.name.en == "policy" && $0.source.text.contains(" \(policy.rawValue)=")
      })
  }

  @Test("Every verb of the language but those of the shell is used, in one dialect or the other")
  func verbsAreShown() {
    let used = Set(Self.scripts.flatMap(\.statements).map(\.verb.name))
    let missing = Vocabulary.standard.verbs.filter { $0.group != .shell && !used.contains($0.name) }
    #expect(missing.isEmpty, "\(missing.map(\.name.en))")
  }

  @Test("Both dialects are there, at least a third of the statements each, and at least one file mixes them")
  func bothDialects() {
    let shares = Self.scripts.map(\.shareOfPolish).filter { $0.of > 0 }
    let polish = shares.map { $0.polish }.reduce(0, +)
    let all = shares.map { $0.of }.reduce(0, +)
    #expect(polish * 3 >= all && (all - polish) * 3 >= all, "\(polish) of \(all) in Polish")
    #expect(shares.contains { $0.polish * 4 >= $0.of && ($0.of - $0.polish) * 4 >= $0.of })
  }

  @Test("The walk-throughs are told: narration, and somewhere to look")
  func walksAreNarrated() {
    let walks = Self.scripts.filter { ShippedFiles.name($0.file).hasPrefix("walk-") }
    #expect(walks.count >= 4)
    for walk in walks {
      let narrations = walk.scenarios.flatMap(\.steps).filter { $0.statement == nil }
      #expect(narrations.count >= 10, "\(walk.file)")
      #expect(
        walk.statements.contains { ["screen", "steps"].contains($0.verb.name.en) }, "\(walk.file)")
    }
  }

  /// Births in the 2200s: nobody's.
  static let synthetic: Set<String> = [
    "01620300015", "01620300022", "85723199901", "72622912348", "99610100093", "90670456784",
  ]

  @Test("Only the synthetic numbers appear", arguments: ShippedFiles.all)
  func onlySyntheticPeople(_ path: String) throws {
    let text = String(decoding: try ShippedFiles.bytes(path), as: UTF8.self)
    for run in text.split(whereSeparator: { !("0"..."9").contains($0) }) where run.count == 11 {
      let digits = String(run)
      let isNobodys = PESEL(digits) == nil || Self.synthetic.contains(digits)
      #expect(isNobodys, "\(path): a PESEL that ends in \(digits.suffix(4))")
    }
  }

  @Test("Every part is included by a file", arguments: ShippedFiles.parts)
  func partIsUsed(_ path: String) throws {
    let line = "\"parts/\(ShippedFiles.name(path))\""
    let isUsed = try ShippedFiles.scenarioFiles.contains {
      String(decoding: try ShippedFiles.bytes($0), as: UTF8.self).contains(line)
    }
    #expect(isUsed)
  }
}

/// Why a shipped file cannot be run.
private struct Unreadable: Error, CustomStringConvertible {
  let why: String
  var description: String { why }
}

extension Script {
  fileprivate var statements: [Statement] {
    (setup + scenarios.flatMap(\.steps) + cleanup).compactMap(\.statement)
  }

  /// The codes that its statements expect, those of the tables too.
  fileprivate var refusalsExpected: [RefusalCode] {
    let shared = (setup + cleanup).compactMap(\.statement).flatMap { $0.refusalsExpected([]) }
    return shared
      + scenarios.flatMap { scenario in
        scenario.steps.compactMap(\.statement).flatMap { $0.refusalsExpected(scenario.rows) }
      }
  }

  /// How many of the statements whose verb has two names give it the Polish one.
  fileprivate var shareOfPolish: (polish: Int, of: Int) {
    let telling = statements.filter { $0.verb.name.en != $0.verb.name.pl }
    let polish = telling.filter { statement in
      let words = statement.source.text.split { $0 == " " || $0 == "\t" }.prefix(2)
      return words.contains { $0 == statement.verb.name.pl }
    }
    return (polish.count, telling.count)
  }
}

extension Statement {
  fileprivate func refusalsExpected(_ rows: [ExampleRow]) -> [RefusalCode] {
    guard case .refused(let code?, _)? = expectation else { return [] }
    switch code {
    case .known(let code): return [code]
    case .named(let name):
      return rows.compactMap { row in
        (try? name.filled { row.values[$0] }).flatMap(RefusalCode.init(rawValue:))
      }
    }
  }
}

/// The files under `scripts/scenarios`.
enum ShippedFiles {
  /// What `konto run scripts/scenarios/*.scn` takes.
  static let scenarioFiles = files(in: "scripts/scenarios")
  static let parts = files(in: "scripts/scenarios/parts")
  static let all = scenarioFiles + parts

  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func bytes(_ path: String) throws(ReadProblem) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw .missing }
    return Array(data)
  }

  private static func files(in folder: String) -> [String] {
    Repository.files(in: folder).filter { $0.hasSuffix(".scn") }
  }
}
