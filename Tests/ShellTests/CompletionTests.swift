import Activation
import CommandLanguage
import TestSupport
import Testing

@testable import Journal
@testable import Shell

/// What Tab offers at the prompt.
@Suite struct CompletionTests {
  /// The practice world, with two people whose names begin alike.
  private static func world(_ language: Language = .pl) throws -> Session {
    var session = Practice.session
    session.preferences = Preferences(language: language, format: .text, colour: false)
    try session.succeed(
      "create-account kwisniewska \"Krystyna Wiśniewska\" pesel=01620300046",
      "create-account akwiat \"Anna Kwiatkowska-Nowa\" pesel=01620300053")
    return session
  }

  private static func proposals(_ line: String, _ session: Session) -> [Proposal] {
    Completer(session).proposals(line, cursor: line.unicodeScalars.count).proposals
  }

  static let typedNames: [(line: String, logins: [String])] = [
    ("znajdź Kwi", ["kwisniewska", "akwiat"]), ("znajdź kwi", ["kwisniewska", "akwiat"]),
    ("znajdź kwis", ["kwisniewska"]), ("znajdź wiś", ["kwisniewska"]), ("znajdź Wis", ["kwisniewska"]),
    ("pokaż Now", ["akwiat", "bnowak"]), ("dlaczego Kry", ["kwisniewska"]), ("jako Wiś", ["kwisniewska"]),
    ("dziennik Anna", ["akowalska", "akwiat"]), ("pokaż kwi", ["kwisniewska", "akwiat"]),
    ("dokumentacja pacjent=x z=Wiś", []), ("dokumentacja czyja=Wiś", ["czyja=kwisniewska"]),
  ]

  @Test("People are offered by any of their names, and none is put into the line", arguments: typedNames)
  func people(_ line: String, _ logins: [String]) throws {
    let proposals = Self.proposals(line, try Self.world())
    #expect(Set(proposals.map(\.text)) == Set(logins))
    for proposal in proposals {
      #expect(proposal.isOnlyShown)
      #expect(!proposal.note.isEmpty, "the name stands beside it")
    }
  }

  @Test("A login that is typed as it is written is completed, where nobody else can be meant")
  func logins() throws {
    let session = try Self.world()
    for line in ["jako akow", "pokaż akow", "dlaczego kwis", "akow"] {
      let proposals = Self.proposals(line, session)
      #expect(proposals.count == 1 && !proposals[0].isOnlyShown, "\(line)")
    }
    // “akw” begins a login, and the last name of somebody else does not: but “Akw” is no login.
    #expect(Self.proposals("jako akw", session).map(\.isOnlyShown) == [false])
    #expect(Self.proposals("jako Akw", session).map(\.isOnlyShown) == [true])
  }

  @Test("Of more people than are offered, none is put into the line")
  func tooMany() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var session = Session(on: store)
    for number in 100..<300 {
      try session.succeed("create-account same\(number) \"Jan Test\" pesel=\(Self.pesel(number))")
    }
    let proposals = Self.proposals("as same1", session)
    #expect(proposals.count == 100 && proposals.allSatisfy { !$0.isOnlyShown })
    #expect(Self.proposals("as same", session).allSatisfy { $0.isOnlyShown })
  }

  /// People born in the 2200s.
  private static func pesel(_ number: Int) -> String {
    let digits = [0, 1, 6, 1, 0, 1, 0] + String(number).compactMap(\.wholeNumberValue)
    let sum = zip(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]).reduce(0) { $0 + $1.0 * $1.1 }
    return (digits + [(10 - sum % 10) % 10]).map(String.init).joined()
  }

  @Test("Words are offered once, in the session's own language")
  func words() throws {
    for (language, line, kept) in [
      (Language.pl, "okaż dokument=", "dokument="), (.en, "present document=", "document="),
    ] {
      let proposals = Self.proposals(line, try Self.world(language)).map(\.text)
      let kinds =
        Practice.session.surroundings.vocabulary.verbs.first { $0.name.en == "present" }?.keys
        .first { $0.name.en == "document" }?.kind.words ?? []
      #expect(kinds.count > 5)
      #expect(proposals == kinds.map { kept + $0.in(language) })
    }
  }

  @Test("Whoever types words of the other language gets these", arguments: Language.allCases)
  func otherLanguage(_ language: Language) throws {
    let session = try Self.world(language)
    let vocabulary = session.surroundings.vocabulary
    // In a practice world nobody is asked for a role.
    let verbs = vocabulary.verbs.filter { !$0.isForStoresAlone }
    for verb in verbs {
      let typed = verb.name.in(language == .pl ? .en : .pl)
      let own = vocabulary.verbs.filter { Set([$0.name(language)]).contains { $0.hasPrefix(typed) } }
      if own.isEmpty { #expect(Self.proposals(typed, session).map(\.text).contains(typed), "\(typed)") }
    }
    let empty = Self.proposals("", session).map(\.text)
    let names = Set(verbs.map { $0.name(language) })
    let others = Set(vocabulary.verbs.map { $0.name.in(language == .pl ? .en : .pl) }).subtracting(names)
    #expect(names.isSubset(of: empty) && others.isDisjoint(with: empty))
  }

  @Test("A step that somebody else takes is offered as it is typed, with who that is at which desk")
  func stepOfAnother() throws {
    var session = try Self.world(.en)
    try session.succeed(
      "akowalska: come brzoza", "akowalska: present document=id-card number=ZZZ500000", "as akowalska")
    #expect(Self.proposals("", session).first?.text == "clerk@brzoza: issue-pin akowalska")
    #expect(!Self.proposals("akowalska: ", session).contains { $0.text.contains("@") })
    try session.succeed("as clerk@brzoza")
    #expect(Self.proposals("", session).first?.text == "issue-pin")
  }

  /// Lines in the practice world, whose Tab is asked then, and what stands on top.
  static let first: [(lines: [String], typed: String, top: [String])] = [
    (["as akowalska"], "", ["come"]), (["as akowalska"], "come ", ["brzoza", "jawor"]),
    (["as akowalska", "login"], "", ["come", "properties"]),
    (["as akowalska", "come brzoza"], "", ["present"]),
    (["as akowalska"], "present document=", ["document=id-card", "document=passport"]),
    (["as akowalska"], "records of=", ["of=akowalska"]),
    (["as akowalska"], "activate ", ["pin=", "trusted-profile="]),
    (["akowalska: come brzoza", "akowalska: present", "as clerk@brzoza"], "issue-pin ", ["akowalska"]),
    (["akowalska: come brzoza", "akowalska: present", "as clerk@brzoza"], "", ["issue-pin"]),
    (["delist jawor"], "integrate ", ["jawor", "kalina"]), ([], "delist ", ["brzoza", "jawor"]),
    (["as clerk@jawor"], "add-document akowalska x facility=", ["facility=jawor"]),
  ]

  @Test("What can succeed here and now stands first, the next step on top", arguments: first)
  func likeliest(_ asked: (lines: [String], typed: String, top: [String])) throws {
    var session = Practice.session
    for line in asked.lines { try session.succeed(line) }
    let found = Self.proposals(asked.typed, session).map(\.text)
    #expect(Array(found.prefix(asked.top.count)) == asked.top, "\(found.prefix(5))")
  }

  @Test("What would be refused stands below all that would not")
  func refusedLast() throws {
    for lines in [
      [], ["akowalska: login"], ["akowalska: login", "akowalska: properties"], ["akowalska: come brzoza"],
    ] {
      var session = Practice.session
      for line in lines { try session.succeed(line) }
      for name in ["akowalska", "clerk@brzoza", "clerk@kalina", "support", "admin"] {
        let actor = try #require(ActorName.parse(name))
        let verbs = Self.proposals("\(name): ", session).compactMap { Vocabulary.standard.verb($0.text) }
        let prospects = verbs.map { session.prospect(of: $0, for: actor) }
        #expect(prospects == prospects.sorted() && verbs.count > 40)
        for (verb, prospect) in zip(verbs, prospects) where !verb.parameters.contains(where: \.isRequired) {
          var copy = session
          let outcome = try copy.take("\(name): \(verb.name.en)")
          if case .refused = outcome { #expect(prospect == .closed, "\(name): \(verb.name.en)") }
          if case .ok = outcome { #expect(prospect != .closed, "\(name): \(verb.name.en)") }
        }
      }
    }
  }

  @Test("A visit is booked by whoever is signed in")
  func booking() throws {
    var session = Practice.session
    let patient = try #require(ActorName.parse("akowalska"))
    #expect(session.prospect(of: .book, for: patient) == .closed)
    try session.succeed("akowalska: login")
    #expect(session.prospect(of: .book, for: patient) == .open)
  }

  /// What stands behind `=>` is what this verb can lead to.
  static let outcomes: [(line: String, offered: [String])] = [
    ("zegar => w", ["wartość="]), ("zegar => ", ["ok", "odmowa", "wartość="]), ("konta => wartość", []),
    ("konta => licz", ["liczba="]), ("wygeneruj-pin => konto=a ", ["podmiot=", "ważny-do=", "wartość="]),
    ("właściwości => stan=", ["stan=aktywne", "stan=nieaktywne"]),
    ("właściwości => stan!=a", ["stan!=aktywne"]),
    ("właściwości => val", []), ("kolejka => ok", ["ok"]),
    ("kolejka => odmowa ", ["not-allowed", "facility-unknown"]),
    ("zatwierdź => odmowa pin-wrong ", ["pozostało-prób=", "do="]), ("zatwierdź => pin-w", []),
  ]

  @Test("Behind the mark stands what the verb can lead to", arguments: outcomes)
  func expectations(_ asked: (line: String, offered: [String])) throws {
    let found = Self.proposals(asked.line, try Self.world()).map(\.text)
    let isOfCodes = asked.line.hasSuffix("odmowa ")
    #expect(isOfCodes ? Array(found.prefix(asked.offered.count)) == asked.offered : found == asked.offered)
  }

  static let typedPaths: [(typed: String, offered: [String])] = [
    ("a", ["a.scn"]), ("my", ["\"my lessons/"]), ("\"my", ["\"my lessons/"]), ("\"my l", ["\"my lessons/"]),
    ("\"my lessons/", ["\"my lessons/two of them.scn\"", "\"my lessons/x\\$y.scn\""]),
    ("\"my lessons/t", ["\"my lessons/two of them.scn\""]),
    ("\"my lessons/x\\$", ["\"my lessons/x\\$y.scn\""]),
    ("\"a", ["\"a.scn\""]),
  ]

  @Test("A path with blanks is completed in quotation marks", arguments: typedPaths)
  func paths(_ asked: (typed: String, offered: [String])) throws {
    let all = ["a.scn", "my lessons/", "my lessons/two of them.scn", "my lessons/x$y.scn"]
    let completer = Completer(try Self.world()) { typed in
      all.filter { $0 != typed && $0.hasPrefix(typed) && !$0.dropFirst(typed.count).dropLast().contains("/") }
    }
    let line = "wykonaj " + asked.typed
    let (start, found) = completer.proposals(line, cursor: line.unicodeScalars.count)
    #expect(start == 8 && found.map(\.text) == asked.offered)
  }

  @Test("In a world that lasts the order tells nothing of an account")
  func storesTellNothing() throws {
    let folder = try Folder()
    let store = try folder.store()
    defer { store.close() }
    var session = Session(on: store)
    try session.succeed("create-account anna \"Anna Test\" pesel=01620300022 password=Wiosna-2026")
    let before = Self.proposals("anna: ", session)
    try session.succeed("anna: login")
    #expect(Self.proposals("anna: ", session) == before)
  }
}
