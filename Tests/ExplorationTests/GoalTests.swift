import Activation
import CommandLanguage
import Exploration
import Journal
import ScenarioTesting
import Shell
import Testing

/// The shortest scenario to a goal.
@Suite struct GoalTests {
  /// A goal, and how many statements lead there.
  static let goals: [(goal: String, steps: Int)] = [
    ("akowalska: status=active", 2),
    ("akowalska: ok", 1),
    ("czielinski: refused pin-expired", 3),
    ("clerk@brzoza: refused document-expired", 2),
    ("refused not-allowed", 1),
    ("czielinski: refused pin-exhausted", 6),
    ("czielinski: stan=aktywne", 2),
  ]

  @Test(arguments: goals)
  func theScenarioIsAsShortAsCanBeAndGoesAsItSays(_ goal: String, steps: Int) throws {
    let search = try GoalSearchTests.search(goal)
    let found = try #require(search.found)
    #expect(found.moves.count == steps, "\(found.moves.map(\.line))")
    for language in Language.allCases {
      let text = GoalScenario(found, of: search).text(language)
      #expect(text.hasPrefix("# konto explore --goal \""))
      #expect(Explored.canonical(text) == text)
      let isAsExpected = try Explored.isAsExpected(text)
      #expect(isAsExpected, "\(text)")
    }
  }

  @Test func whatIsNotNeededOfTheCastIsLeftOut() throws {
    let search = try GoalSearchTests.search("akowalska: status=active")
    let text = GoalScenario(try #require(search.found), of: search).text(.en)
    #expect(text.contains("create-account akowalska"))
    #expect(!text.contains("bnowak") && !text.contains("facility"))
  }

  @Test func theSameGoalLeadsToTheSameBytes() throws {
    let texts = try (0..<2).map { _ in
      let search = try GoalSearchTests.search("ewojcik: screen=properties")
      return GoalScenario(try #require(search.found), of: search).text(.pl)
    }
    #expect(texts[0] == texts[1])
  }

  @Test func whatCannotBeReachedSaysWhy() throws {
    let ofRole = try hindrance("support: refused pin-wrong")
    #expect(ofRole == .role(.support, those: [.patient]))
    let inPractice = try hindrance("refused read-only")
    #expect(inPractice == .notInPractice(.world(.readOnly)))
    let zosia = try #require(Login("zosia"))
    let stranger = try hindrance("zosia: status=active")
    #expect(stranger == .stranger(zosia))
  }

  @Test(
    "What no outcome has is not searched for",
    arguments: [
      "akowalska: status=active status=inactive", "count<0", "akowalska: status!=active status!=inactive",
      "stan=aktywne stan=nieaktywne", "entries=1 entries!=1",
    ])
  func impossible(_ goal: String) throws {
    let parts = goal.split { " =!<".contains($0) }.map(String.init)
    let field = parts.compactMap { word in Field.allCases.first { $0.term.matches(word) } }.first
    let found = try hindrance(goal)
    #expect(found == .impossible(field))
  }

  @Test("Nor is what no outcome of that kind tells")
  func untold() throws {
    let found = try hindrance("refused pin-wrong status=active")
    #expect(found == .untold([.status]))
  }

  @Test("No policy is blamed where not every way was tried without it")
  func easier() throws {
    var search = try GoalSearchTests.search("akowalska: until!=none")
    search.mostActs = 500
    guard case .unreachable(.easier(let setting, _), let figures) = search.run() else {
      Issue.record("another end of the search")
      return
    }
    #expect(setting.hasPrefix("sign-in-tries=") && figures.isCutShort)
  }

  /// What a policy forbids as a whole is known at once: nothing is searched but how it would be under another.
  @Test(arguments: [
    ("dlis: method=trusted-profile", "", PolicyName.reactivation, 4),
    ("dlis: sposób=profil-zaufany", "", .reactivation, 4),
    ("dlis: screen=trusted-profile", "", .reactivation, 4), ("dlis: message=code", "", .reactivation, 5),
    ("dlis: refused tp-method-unknown", "", .reactivation, 5),
    ("refused activation-locked", "activation-failures=40", .activationFailures, 3),
    ("czielinski: pin=exhausted", "pin-tries=40", .pinTries, 3),
    ("refused sign-in-locked", "sign-in-tries=40", .signInTries, 2),
    ("refused pin-issue-throttled", "pin-issues=40", .pinIssues, 3),
    (
      "refused document-kind-not-accepted",
      "documents=id-card,passport,driving-licence,residence-card,mdowod,school-id", .documents, 1
    ),
  ])
  func whatAPolicyForbidsIsKnownAtOnce(_ goal: String, _ given: String, policy: PolicyName, steps: Int) throws
  {
    let search = try GoalSearchTests.search(goal, policies: given.isEmpty ? [] : [given])
    guard case .unreachable(let hindrance, let figures) = search.run() else {
      Issue.record("it is reached")
      return
    }
    guard case .policy(policy, let value, let instead, steps)? = hindrance else {
      Issue.record("\(String(describing: hindrance))")
      return
    }
    #expect(figures.states == 0)
    #expect(instead.hasPrefix(policy.rawValue + "="))
    #expect(given.isEmpty || value != Policy().value(of: policy))
    // There it is reached indeed.
    #expect(try GoalSearchTests.search(goal, policies: [instead]).found?.moves.count == steps)
  }

  /// Neither a policy nor a role is in the way, but what has happened: nothing is searched.
  @Test(arguments: [
    ("bnowak: origin=never-activated", "bnowak", Past.wasActive),
    ("dlis: powód-nieaktywności=jeszcze-nieaktywowane", "dlis", .wasActive),
    ("dlis: resets=0", "dlis", .counts(.resets, 1)), ("bnowak: pin=none", "bnowak", .hadPIN),
    ("akowalska: documents<2", "akowalska", .counts(.documents, 2)),
  ])
  func whatHappenedIsNotTakenBack(_ goal: String, _ name: String, past: Past) throws {
    guard case .unreachable(let hindrance, let figures) = try GoalSearchTests.search(goal).run() else {
      Issue.record("it is reached")
      return
    }
    #expect(hindrance == .past(try #require(Login(name)), past))
    #expect(figures.states == 0)
  }

  @Test(arguments: ["akowalska: origin=never-activated", "dlis: resets=1", "akowalska: pin=none"])
  func whatDidNotHappenIsInNobodysWay(_ goal: String) throws {
    #expect(try GoalSearchTests.search(goal).found != nil)
  }

  /// Others have the way, and no policy is in it.
  @Test(arguments: ["akowalska: screen=trusted-profile", "akowalska: refused tp-unavailable"])
  func whoeverWasNeverActiveMayUseTheTrustedProfile(_ goal: String) throws {
    #expect(try GoalSearchTests.search(goal).found != nil)
  }

  @Test func policiesThatAreGivenHoldFromTheBeginning() throws {
    let other = try GoalSearchTests.search(
      "akowalska: refused activation-locked", policies: ["activation-failures=1"])
    let found = try #require(other.found)
    #expect(found.moves.count == 3)
    #expect(GoalScenario(found, of: other).text(.en).contains("policy activation-failures=1"))
  }

  @Test(arguments: ["status=activ", "refused pin-wrng", "colour=red", "anna status=active"])
  func aMistypedGoalIsAMistake(_ goal: String) {
    #expect(throws: SyntaxErrors.self) { try Goal(goal) }
  }

  private func hindrance(_ goal: String, steps: Int = 12) throws -> Hindrance? {
    guard case .unreachable(let hindrance, _) = try GoalSearchTests.search(goal, steps: steps).run() else {
      Issue.record("it is reached: \(goal)")
      return nil
    }
    return hindrance
  }
}

private enum GoalSearchTests {
  static func search(_ goal: String, steps: Int = 12, policies: [String] = []) throws -> GoalSearch {
    GoalSearch(
      try Goal(goal), steps: steps, policies: policies, seed: 1, surroundings: Explored.surroundings,
      preferences: Explored.preferences)
  }
}

extension GoalSearch {
  fileprivate var found: Found? {
    guard case .found(let found) = run() else { return nil }
    return found
  }
}
