import Foundation
import TestSupport
import Testing

/// The life of an account out of a store, as a scenario that can be handed on.
@Suite struct StoreScenarioTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    path = folder.path("s.db")
  }

  private func fill(_ lines: [String]) throws {
    let run = try Program.run("--store", path, "--as", "admin", input: lines.joined(separator: "\n") + "\n")
    #expect([0, 1].contains(run.status), "\(run.complaints)")
  }

  private func expectGood(_ file: String) throws {
    for seed in ["1", "4711"] {
      let tested = try Program.run("test", file, "--seed", seed)
      #expect(tested.status == 0, "\(tested.output)")
    }
    #expect(try Program.run("fmt", "--check", file).status == 0)
    let checked = try Program.run("check", file)
    #expect(checked.status == 0, "\(checked.output)\(checked.complaints)")
  }

  private static let begin = [
    "facility zdrowie \"Prawdziwy Szpital\"", "facility centrum \"Prawdziwe Centrum\" integrated=no",
    "create-account mprawdziwa \"Maria Prawdziwa\" pesel=01620300022 password=Tajne-Haslo-1 email=maria@real.example phone=601602603",
    "create-account inna \"Inna Osoba\" pesel=01620300015",
  ]

  /// What is real of it; nothing of this may be in a scenario.
  private static let real = [
    "prawdziw", "maria", "real.example", "601602603", "01620300022", "zdrowie", "centrum", "zofia", "kardio",
    "2037", "tajne", "inna", "osoba",
  ]

  /// The words of a reason may name people: others stand in their place.
  @Test func aLookKeepsThatItHadAReason() throws {
    try fill(Self.begin + ["show mprawdziwa reveal=pesel reason=\"sprawa Marii Prawdziwej\""])
    let file = folder.path("a.scn")
    let written = try Program.run("store", "scenario", path, "mprawdziwa", "-o", file, "--as", "admin")
    #expect(written.status == 0, "\(written.complaints)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("reveal=pesel reason=1/2026"), "\(text)")
    for word in Self.real { #expect(!text.lowercased().contains(word), "\(word)") }
    try expectGood(file)
  }

  /// The trail tells when the life has been asked for; to retell it takes seconds from there.
  @Test(arguments: [SIGINT, SIGTERM]) func isEndedAtOnceAndLeavesNoFile(_ signal: Int32) throws {
    let documents = (0..<3000).map { "add-document mprawdziwa \"Karta \($0)\" facility=zdrowie" }
    try fill(Self.begin + documents)
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["store", "scenario", path, "mprawdziwa", "-o", "new.scn", "--as", "admin"]
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
      !$0.hasPrefix("s.db")
    }
    try process.start()
    var isAsked = false
    while !isAsked, process.isRunning {
      isAsked =
        try Program.run(
          "--store", path, "--read-only", "--as", "admin", "-c", "audit act=scenario => count=1"
        ).status == 0
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    let after = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
      !$0.hasPrefix("s.db")
    }
    #expect(after.sorted() == before.sorted())
    #expect(try Program.run("store", "verify", path).status == 0)
  }

  private static let life = [
    "add-document mprawdziwa \"Karta prawdziwa\" facility=zdrowie", "mprawdziwa: login",
    "mprawdziwa: records",
    "mprawdziwa: book zdrowie at=2037-03-01T10:00 clinic=\"Kardiologia\"", "mprawdziwa: come centrum",
    "mprawdziwa: present", "clerk@centrum/Zofia: issue-pin", "mprawdziwa: come zdrowie",
    "mprawdziwa: present pesel=01620300015", "clerk@zdrowie/Zofia: issue-pin", "mprawdziwa: present",
    "clerk@zdrowie/Zofia: issue-pin -> pin", "mprawdziwa: properties", "mprawdziwa: activate",
    "mprawdziwa: enter-pin 11112222", "mprawdziwa: confirm", "mprawdziwa: enter-pin $pin",
    "mprawdziwa: confirm",
    "mprawdziwa: records", "mprawdziwa: forgot-password", "mprawdziwa: reset-password",
  ]

  @Test(arguments: ["en", "pl"]) func itIsInventedAndHoldsAtOnce(_ language: String) throws {
    try fill(Self.begin + Self.life)
    let file = folder.path("life.scn")
    let made = try Program.run(
      ["store", "scenario", path, "01620300022", "-o", file, "--lang", language], input: Data())
    #expect(made.status == 0 && made.complaints.isEmpty, "\(made.complaints)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for word in Self.real { #expect(!text.lowercased().contains(word), "\(word)") }
    for line in language == "pl" ? Self.polish : Self.english {
      #expect(text.contains(line), "\(line)\n\(text)")
    }
    try expectGood(file)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  private static let english = [
    "scenario \"The life of an account from a store\"", "=> refused facility-not-integrated",
    "=> refused identity-mismatch", "=> refused pin-wrong tries-left=4", "=> screen=properties status=active",
    "support: show eprzykladowa                        => screen=none status=inactive origin=reset pin=used resets=1 documents=1 appointments=1",
    "\"Document 1\"",
    "enter-pin $pin1", "password=$password1",
  ]
  private static let polish = [
    "scenariusz \"Historia konta z pliku z danymi\"", "=> odmowa identity-mismatch",
    "=> odmowa pin-wrong pozostało-prób=4", "\"Dokument 1\"", "wpisz-pin $pin1",
  ]

  @Test func whoHasItWrittenStandsInTheTrail() throws {
    try fill(Self.begin)
    let printed = try Program.run("store", "scenario", path, "mprawdziwa", "--as", "admin")
    #expect(printed.status == 0 && printed.output.hasPrefix("# konto store scenario\n"), "\(printed.output)")
    #expect(try Program.run("--store", path, "store", "scenario", "inna").status == 0)
    let refused = try Program.run("store", "scenario", path, "mprawdziwa", "--as", "clerk@zdrowie")
    #expect(refused.status == 1 && refused.output.isEmpty && refused.complaints.contains("not-allowed"))
    let unknown = try Program.run("store", "scenario", path, "nikt")
    #expect(unknown.status == 1 && unknown.complaints.contains("account-not-found"), "\(unknown.complaints)")
    let acts = try ExportedStore(path).entries.suffix(4).map { $0.act + " " + $0.outcome }
    #expect(
      acts == ["scenario ok", "scenario ok", "scenario not-allowed", "scenario account-not-found"], "\(acts)")
    #expect(try Program.run("--store", path, "-c", "audit mprawdziwa act=scenario => count=1").status == 0)
  }

  @Test func itTakesThePlaceOfNothing() throws {
    try fill(Self.begin)
    for name in ["notes", "other.scn"] {
      let file = try folder.write(name, "print \"kept\"\n")
      let result = try Program.run("store", "scenario", path, "mprawdziwa", "-o", file)
      #expect(result.status == 3 && result.output.isEmpty, "\(result.complaints)")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "print \"kept\"\n")
    }
    #expect(try Program.run("store", "scenario", path, "mprawdziwa", "-o", path).status == 3)
    for arguments in [["scenario", path], ["scenario", path, ""], ["info", path, "-o", "x.scn"]] {
      #expect(try Program.run(["store"] + arguments, input: Data()).status == 2, "\(arguments)")
    }
    try ExportedStore.expectWhole(path)
  }

  /// Whatever people did: what is told of it holds, and of what they did nothing is left out.
  @Test(arguments: 1...6 as ClosedRange<UInt64>) func randomLivesHold(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let parts = (0..<2).map { _ in
      (0..<22).flatMap { _ in
        Self.deeds.randomElement(using: &random)?.split(separator: ";").map(String.init) ?? []
      }
    }
    try fill(Self.begin + parts[0])
    // Queues are of the shell in which people came: in another one nobody waits.
    try fill(parts[1].filter { !["come", "present", "issue", "$pin"].contains(where: $0.contains) })
    let file = folder.path("life.scn")
    let made = try Program.run("store", "scenario", path, "mprawdziwa", "-o", file)
    #expect(made.status == 0 && made.complaints.isEmpty, "\(made.complaints)")
    try expectGood(file)
    let text = try String(contentsOfFile: file, encoding: .utf8).lowercased()
    for word in Self.real { #expect(!text.contains(word), "\(word)") }
  }

  private static let deeds = [
    "mprawdziwa: login password=Tajne-Haslo-1", "mprawdziwa: login password=zle", "mprawdziwa: logout",
    "mprawdziwa: properties", "mprawdziwa: activate", "mprawdziwa: enter-pin 11112222;mprawdziwa: confirm",
    "mprawdziwa: confirm", "mprawdziwa: come zdrowie", "mprawdziwa: come centrum", "mprawdziwa: present",
    "mprawdziwa: present document=none", "mprawdziwa: present login=none",
    "mprawdziwa: present number=ABS523456",
    "mprawdziwa: come zdrowie;mprawdziwa: present;clerk@zdrowie/Zofia: issue-pin -> pin;mprawdziwa: activate pin=$pin",
    "clerk@centrum: issue-pin mprawdziwa", "clerk@zdrowie: issue-pin mprawdziwa",
    "mprawdziwa: activate trusted-profile=own", "mprawdziwa: trusted-profile;mprawdziwa: answer 000000",
    "mprawdziwa: trusted-profile persona=inna", "mprawdziwa: cancel", "mprawdziwa: records",
    "fault tp-expired;mprawdziwa: activate trusted-profile=own", "mprawdziwa: records of=inna",
    "mprawdziwa: book zdrowie at=2037-03-01T10:00 clinic=\"Kardiologia\"", "mprawdziwa: cancel-appointment 1",
    "mprawdziwa: book centrum at=2020-03-01T10:00", "mprawdziwa: appointments",
    "mprawdziwa: change-password new=a",
    "mprawdziwa: change-password new=Tajne-Haslo-1", "mprawdziwa: forgot-password",
    "mprawdziwa: reset-password",
    "mprawdziwa: inbox", "support: forgot-password login=mprawdziwa channel=sms", "support: why mprawdziwa",
    "support: audit mprawdziwa", "clerk@zdrowie: show mprawdziwa", "contact mprawdziwa email=none",
    "contact mprawdziwa email=zly", "add-document mprawdziwa \"Karta prawdziwa\" facility=zdrowie",
    "clerk@zdrowie: add-document mprawdziwa \"Karta\" facility=centrum",
    "clerk@zdrowie: revoke-pin mprawdziwa",
    "delist zdrowie", "integrate zdrowie", "integrate centrum", "mprawdziwa: steps", "policy pin-tries=2",
    "policy reactivation=pin-or-trusted-profile",
  ]
}
