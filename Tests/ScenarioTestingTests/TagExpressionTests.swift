import CommandLanguage
import ScenarioTesting
import Testing

/// Conditions on tags: what they mean, and what is wrong with those that mean nothing.
@Suite struct TagExpressionTests {
  static let conditions: [(text: String, holds: [String], fails: [String])] = [
    ("pin", ["pin", "slow pin"], ["", "pin-wrong", "PIN"]),
    ("not pin", ["", "slow"], ["pin"]),
    ("not not pin", ["pin"], [""]),
    ("pin and slow", ["pin slow"], ["pin", "slow", ""]),
    ("pin or slow", ["pin", "slow"], ["", "reset"]),
    ("pin,slow", ["pin", "slow"], ["", "reset"]),
    ("pin , slow", ["pin", "slow"], ["reset"]),
    ("a or b and c", ["a", "b c"], ["b", "c"]),
    ("a and b or c", ["a b", "c"], ["a", "b"]),
    ("a, b and c", ["a", "b c"], ["b"]),
    ("not a and b", ["b"], ["a b", ""]),
    ("not a or b", ["", "b", "a b"], ["a"]),
    ("not (a or b)", ["", "c"], ["a", "b"]),
    ("not(a or b)", ["", "c"], ["a", "b"]),
    ("(a or b) and c", ["a c", "b c"], ["a", "b", "c"]),
    ("((a))", ["a"], [""]),
    (String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64), ["a"], [""]),
    (String(repeating: "not ", count: 501) + "a", [""], ["a"]),
    ("a and (b and c)", ["a b c"], ["a b"]),
    ("a or (b or c)", ["c"], [""]),
    ("pin i nie (wolny lub reset)", ["pin"], ["pin wolny", "pin reset", ""]),
    ("nie pin lub ż", ["", "pin ż"], ["pin"]),
    ("pin and nie slow", ["pin"], ["pin slow"]),
    ("\tR15  or  S4 ", ["R15", "S4"], ["R1"]),
  ]

  @Test(arguments: conditions) func means(_ text: String, _ holding: [String], _ failing: [String]) throws {
    let condition = try TagExpression(parsing: text)
    for tags in holding { #expect(condition.holds(for: Self.list(tags)), "\(text) of \(tags)") }
    for tags in failing { #expect(!condition.holds(for: Self.list(tags)), "\(text) of \(tags)") }
  }

  private static func list(_ tags: String) -> [String] { tags.split(separator: " ").map(String.init) }

  @Test("As written again it means the same", arguments: conditions.map(\.text))
  func written(_ text: String) throws {
    let condition = try TagExpression(parsing: text)
    #expect(try TagExpression(parsing: condition.written) == condition, "\(condition.written)")
  }

  static let problems: [(text: String, problem: TagExpressionProblem)] = [
    ("", .tagMissing(before: nil)),
    (" ", .tagMissing(before: nil)),
    ("not", .tagMissing(before: nil)),
    ("pin and", .tagMissing(before: nil)),
    ("pin,", .tagMissing(before: nil)),
    ("(", .tagMissing(before: nil)),
    ("and pin", .tagMissing(before: "and")),
    ("pin and or slow", .tagMissing(before: "or")),
    ("pin i lub wolny", .tagMissing(before: "lub")),
    (",pin", .tagMissing(before: ",")),
    ("()", .tagMissing(before: ")")),
    ("(pin", .unclosedBracket),
    ("(pin or (slow)", .unclosedBracket),
    ("(pin slow)", .unclosedBracket),
    ("pin slow", .surplus("slow")),
    (String(repeating: "(", count: 65), .tooManyBrackets(column: 65)),
    (String(repeating: "(a) or ", count: 64) + "(a)", .tooManyBrackets(column: 449)),
    ("pin)", .surplus(")")),
    ("pin not slow", .surplus("not")),
    ("pin slow", .surplus("slow")),
  ]

  @Test(arguments: problems) func isWrong(_ text: String, _ problem: TagExpressionProblem) {
    #expect(throws: problem) { try TagExpression(parsing: text) }
  }

  static let words: [(problem: TagExpressionProblem, pl: String, en: String)] = [
    (.tagMissing(before: nil), "na końcu brakuje tagu", "a tag is missing at the end"),
    (.tagMissing(before: "or"), "przed „or” brakuje tagu", "a tag is missing before “or”"),
    (.unclosedBracket, "brakuje nawiasu zamykającego", "a closing bracket is missing"),
    (
      .surplus("x"), "„x” jest tu zbędne; tagi łączy się słowem „i” albo „lub”",
      "“x” means nothing here; join tags with “and” or “or”"
    ),
  ]

  @Test(arguments: words) func isTold(_ problem: TagExpressionProblem, _ pl: String, _ en: String) {
    #expect(problem.words == Text(pl: pl, en: en))
  }
}
