import Activation
import CommandLanguage
import Testing

@testable import Shell

/// What the program writes in words of the language, it reads again as the same, in both dialects.
@Suite struct WrittenWordsTests {
  @Test("Every value of every field", arguments: Field.allCases, [Language.pl, .en])
  func values(_ field: Field, _ language: Language) throws {
    let values = field.kind.words.map { field == .next ? Self.verb($0) : .word($0.en) }
    for value in values {
      let written = "\(field.term.in(language))=\(value.masked(language))"
      let statement = try #require(try Self.statement(with: field, expecting: written), "\(written)")
      for other in values {
        let outcome = Outcome.ok(Success(fields: [FieldEntry(field, other)]))
        #expect(statement.mismatches(outcome) { _ in nil }.isEmpty == (other == value), "\(written)")
      }
    }
  }

  @Test("Every policy as it is listed", arguments: PolicyName.allCases, [Language.pl, .en])
  func policies(_ name: PolicyName, _ language: Language) throws {
    let value = PolicyReading.written(Policy().value(of: name), language)
    let line = "\(Verb.policy.name(language)) \(name.term.in(language))=\(value)"
    #expect(try Self.statement(line)?.sets(name) == true, "\(line)")
  }

  @Test("What differs by what is not seen alone is told by its code")
  func unseen() throws {
    let told = try Practice.performance(of: "support: find akowalska => value=\"akowalska\u{A0}\"")
      .comparison(.en)
    #expect(told.map(\.expected) == ["value=akowalska‹U+00A0›"] && told.map(\.actual) == ["value=akowalska"])
  }

  private static func verb(_ term: Term) -> FieldValue {
    Vocabulary.standard.verb(term.en).map { .verb($0) } ?? .text("")
  }

  /// A line of a verb that has the field.
  private static func statement(with field: Field, expecting comparison: String) throws -> Statement? {
    let verb = try #require(Vocabulary.standard.verbs.first { $0.fields.contains(field) || $0.has(field) })
    let example = try #require(verb.examples.first)
    let line = example.split(separator: " ").prefix { $0 != "->" && $0 != "=>" }.joined(separator: " ")
    return try statement("\(line) => \(comparison)")
  }

  private static func statement(_ line: String) throws -> Statement? {
    let source = SourceLine(place: Place(file: "test", line: 1), text: line)
    guard case .statement(let statement) = try LineReader.readCommand(source).get() else { return nil }
    return statement
  }
}
