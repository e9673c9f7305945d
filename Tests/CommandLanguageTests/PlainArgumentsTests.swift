import Testing

@testable import CommandLanguage

/// The first words of a line, read without splitting it.
@Suite struct PlainArgumentsTests {
  @Test(arguments: [
    ("support: show halina => status=active", ["halina"]), ("clock", []),
    ("pa0: come brzoza", ["brzoza"]), ("  clerk@brzoza:  issue-pin   halina -> pin", ["halina"]),
    ("pa0: \(Verb.come.name.pl) brzoza", ["brzoza"]), ("pa0: come brzoza # why", ["brzoza"]),
    (#"create-account pa0 "Anna Kowalska" pesel=01620100004"#, ["pa0"]),
  ])
  func words(_ line: String, _ words: [String]) throws {
    #expect(try Parsed.statement(line).plainArguments(atMost: 1) == words)
  }

  @Test(arguments: [
    #"support: show "halina""#, "support: show $who", "support: show # all", "show login=halina",
    "show halina=>status=active",
  ])
  func othersAreSplit(_ line: String) throws {
    guard case .success(.statement(let statement)) = Parsed.line(line) else { return }
    #expect(statement.plainArguments(atMost: 1) == nil)
  }

  @Test func whatTheWordsOfAVerbName() {
    #expect(Verb.come.indices.kindsOfNames == [.facility])
    #expect(Verb.show.indices.kindsOfNames == [.person])
    #expect(Verb.clock.indices.kindsOfNames == [])
  }
}
