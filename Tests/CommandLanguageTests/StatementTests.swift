import Activation
import Testing

@testable import CommandLanguage

/// Lines of the language: actors, captures, expectations, headers, narration (the language).
@Suite struct StatementTests {
  private static let anna = Actor.patient(Login("anna")!)
  private static let brzoza = FacilityName("brzoza")

  @Test(
    "Who acts, in both dialects",
    arguments: [
      ("admin", .admin), ("support", .support), ("wsparcie", .support), ("anna", anna),
      ("clerk@brzoza", .clerk(brzoza, name: nil)), ("pracownik@brzoza", .clerk(brzoza, name: nil)),
      ("clerk@brzoza/Zofia", .clerk(brzoza, name: "Zofia")),
      ("clerk@brzoza/p01620300022", .clerk(brzoza, name: "p•••••••0022")),
      ("pracownik@brzoza/Łucja/II", .clerk(brzoza, name: "Łucja/II")),
    ])
  func actor(_ written: String, _ actor: Actor) throws {
    #expect(try Parsed.statement(written + ": help").actor == .stated(.known(actor)))
    #expect(try Parsed.statement("as " + written).instruction() == .shell(.actAs(.known(actor))))
  }

  @Test("A clerk's name may have a blank where the actor stands in a string")
  func clerkWithBlank() throws {
    let statement = try Parsed.statement(#"as "clerk@brzoza/Zofia Lis""#)
    #expect(try statement.instruction() == .shell(.actAs(.known(.clerk(Self.brzoza, name: "Zofia Lis")))))
  }

  @Test(
    "Nobody has this form",
    arguments: [
      "Anna", "an", "a b", "clerk", "clerk@", "clerk@B", "clerk@brzoza/", "support@brzoza", "01620300022",
      "none", "own", "guest", "",
    ])
  func noActor(_ written: String) {
    #expect(ActorName.parse(written) == nil)
  }

  @Test("An actor from a name")
  func actorFromAName() throws {
    let statement = try Parsed.statement("clerk@$place: queue")
    guard case .named(let template)? = statement.actor else {
      throw Parsed.NoSuchLine(text: "of another kind")
    }
    #expect(try template.filled { ["place": "brzoza"][$0] } == "clerk@brzoza")
    #expect(statement.names.map(\.name) == ["place"])
  }

  @Test(
    "Actors are written in both dialects",
    arguments: [
      (Actor.admin, "admin", "admin"), (.support, "support", "wsparcie"), (anna, "anna", "anna"),
      (.clerk(brzoza, name: "Zofia"), "clerk@brzoza/Zofia", "pracownik@brzoza/Zofia"),
    ])
  func written(_ actor: Actor, _ en: String, _ pl: String) {
    #expect(ActorName.written(actor) == en)
    #expect(ActorName.written(actor, .pl) == pl)
  }

  @Test(
    "What is kept",
    arguments: [
      ("clerk@brzoza: issue-pin -> p", Capture(name: "p", field: nil)),
      ("clerk@brzoza: issue-pin -> p=value", Capture(name: "p", field: nil)),
      ("clerk@brzoza: issue-pin -> p=wartosc", Capture(name: "p", field: nil)),
      ("clerk@brzoza: issue-pin -> p=expires", Capture(name: "p", field: .expires)),
      ("clerk@brzoza: issue-pin -> p=until", Capture(name: "p", field: .until)),
      ("anna: login -> ż=ekran => ok", Capture(name: "ż", field: .screen)),
    ])
  func captures(_ line: String, _ capture: Capture) throws {
    #expect(try Parsed.statement(line).capture == capture)
  }

  @Test(
    "What is expected",
    arguments: [
      ("ok", .ok([])),
      ("refused", .refused(nil, [])),
      ("odmowa", .refused(nil, [])),
      ("refused pin-wrong", .refused(.known(.pin(.wrong)), [])),
      ("odmowa pin-wrong", .refused(.known(.pin(.wrong)), [])),
    ] as [(String, CommandLanguage.Expectation)])
  func expectations(_ written: String, _ expectation: CommandLanguage.Expectation) throws {
    #expect(try Parsed.statement("anna: confirm => " + written).expectation == expectation)
  }

  @Test("The code of an expected refusal may come from a name")
  func codeFromAName() throws {
    let statement = try Parsed.statement("anna: confirm => odmowa $code tries-left=4")
    guard case .refused(.named(let template)?, let comparisons)? = statement.expectation else {
      throw Parsed.NoSuchLine(text: "of another kind")
    }
    #expect(template.names.map(\.name) == ["code"])
    #expect(comparisons.map(\.shown) == ["tries-left = 4"])
    #expect(statement.names.map(\.name) == ["code"])
  }

  @Test("A line without => expects nothing said")
  func noExpectation() throws {
    #expect(try Parsed.statement("anna: confirm").expectation == nil)
  }

  @Test(
    "Comparisons with fields, in both dialects",
    arguments: [
      ("anna: confirm => status=active screen=properties", ["status = active", "screen = properties"]),
      ("anna: confirm => ok ekran!=właściwości", ["screen != właściwości"]),
      ("anna: confirm => refused pin-wrong tries-left<=4", ["tries-left <= 4"]),
      ("anna: confirm => refused tries-left<4", ["tries-left < 4"]),
      ("anna: confirm => odmowa do>2026-01-05T08:00", ["until > 2026-01-05T08:00"]),
      ("anna: confirm => refused until>=2026-01-05T08:00:30", ["until >= 2026-01-05T08:00:30"]),
      (
        "anna: confirm => tries-left=none until=brak screen=none",
        [
          "tries-left = none", "until = brak", "screen = none",
        ]
      ),
      ("support: show anna => facility~brz facility=$f", ["facility ~ brz", "facility = $f"]),
      ("support: show anna => screen~prop pin!=none", ["screen ~ prop", "pin != none"]),
      (#"support: find "anna" => value="anna" count=1"#, ["value = anna", "count = 1"]),
      ("anna: steps => następny-krok=zgłoś-się next=come", ["next = zgłoś-się", "next = come"]),
    ])
  func comparisons(_ line: String, _ shown: [String]) throws {
    let comparisons = try Parsed.statement(line).expectation?.comparisons ?? []
    #expect(comparisons.map(\.shown) == shown)
  }

  @Test("A line brings together all its parts")
  func whole() throws {
    let line =
      #"  pracownik@brzoza: wygeneruj-pin anna -> pin => konto=anna ważny-do>=2026-01-12T08:00  # now"#
    let statement = try Parsed.statement(line)
    #expect(statement.actor == .stated(.known(.clerk(Self.brzoza, name: nil))))
    #expect(try statement.instruction() == .act(.desk(.issuePIN(AccountName("anna")))))
    #expect(statement.capture == Capture(name: "pin", field: nil))
    #expect(
      statement.expectation?.comparisons.map(\.shown) == ["account = anna", "expires >= 2026-01-12T08:00"])
  }

  @Test("Names are filled in when the line runs")
  func filled() throws {
    let statement = try Parsed.statement(#"anna: enter-pin "${a}-$b""#)
    #expect(statement.names.map(\.name) == ["a", "b"])
    #expect(try statement.instruction(["a": "12", "b": "34"]) == .act(.portal(.enterPIN(Secret("12-34")))))
    #expect(throws: FillingProblem.unset(UnsetName(name: "b", range: 22..<24))) {
      try statement.instruction(["a": "12"])
    }
  }

  @Test("A value that a name brings and that does not fit is told where the name stands")
  func unfit() throws {
    let statement = try Parsed.statement("anna: book brzoza at=$when")
    #expect {
      try statement.instruction(["when": "jutro"])
    } throws: { error in
      guard case FillingProblem.unfit(let error)? = error as? FillingProblem else { return false }
      return error.problem.code == "bad-value" && error.column == 22
    }
  }

  @Test("Word-values may be quoted, come from a name, or stand in a comma list")
  func wordValues() throws {
    let quoted = try Parsed.statement(#"policy documents="dowod-osobisty,passport" reactivation="pin""#)
    let named = try Parsed.statement("policy documents=id-card,$kind reactivation=$r")
    #expect(try quoted.instruction() == named.instruction(["kind": "paszport", "r": "pin"]))
  }

  @Test("A positional value that contains = is written as a string")
  func equalsSign() throws {
    #expect(try Parsed.value(#""a=b""#) == "a=b")
    #expect(
      try Parsed.statement("set x $y").instruction(["y": "a=b"]) == .shell(.set(name: "x", value: "a=b")))
  }

  @Test("Keys may stand anywhere among the arguments")
  func keysAnywhere() throws {
    let one = try Parsed.statement(#"create-account pesel=01620300015 bnowak email=brak "Bartosz Nowak""#)
    let other = try Parsed.statement(#"create-account bnowak "Bartosz Nowak" email=none pesel=01620300015"#)
    #expect(try one.instruction() == other.instruction())
  }

  @Test(
    "Narration",
    arguments: [
      ("> a b", "a b"), (">", ""), ("  >  a ", "a "), (">\tą # b", "ą # b"), ("> \"", "\""),
      ("> $x a=", "$x a="),
    ])
  func narration(_ text: String, _ sentence: String) throws {
    guard case .narration(let read) = try Parsed.line(text).get() else {
      throw Parsed.NoSuchLine(text: "of another kind")
    }
    #expect(read == sentence)
  }

  @Test("Lines that say nothing", arguments: ["", " \t", "# a", "  # \"", "#"])
  func blank(_ text: String) throws {
    guard case .blank = try Parsed.line(text).get() else { throw Parsed.NoSuchLine(text: "of another kind") }
  }

  @Test(
    "Headers",
    arguments: [
      ("setup", .setup), ("  sprzatanie # x", .cleanup), ("przykłady", .examples(ExamplesHeader())),
    ] as [(String, Header.Kind)])
  func headers(_ text: String, _ kind: Header.Kind) throws {
    #expect(try Parsed.header(text).kind == kind)
  }

  @Test(
    "The title and the tags of a scenario",
    arguments: [
      (#"scenario "A b""#, "A b", []),
      (#"scenariusz "A b" tagi=pin,smoke"#, "A b", ["pin", "smoke"]),
      (#"scenario A tags="pin , ab""#, "A", ["pin", "ab"]),
    ])
  func scenarios(_ text: String, _ title: String, _ tags: [String]) throws {
    guard case .scenario(let header) = try Parsed.header(text).kind else {
      throw Parsed.NoSuchLine(text: text)
    }
    #expect(header.title.literal == title)
    #expect(header.tags == tags)
  }
}

extension Comparison {
  fileprivate var shown: String {
    let value = expected.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name, _): "$" + name
      }
    }
    return "\(field?.term.en ?? "value") \(op.rawValue) \(value.joined())"
  }
}
