import Foundation
import TestSupport
import Testing

/// A password that one line states is told by no other that repeats it, be it as a word of a title.
@Suite struct RepeatedSecretsTests {
  private static let reports = ["text", "tap", "tap13", "junit", "json", "html", "github", "markdown"]
  private static let part = "create-account $who \"Anna Kowalska\" pesel=01620300022 password=$pw\n"

  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(
    arguments: [
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=Tajne-haslo-8",
      "create-account anna \"Anna Kowalska\" pesel=01620300022 password=\"Tajne-haslo-8\"",
      "include \"part.scn\" who=anna pw=Tajne-haslo-8",
      "set p Tajne-haslo-8\n  include \"part.scn\" who=anna pw=\"$p\"",
    ]) func asALiteral(_ line: String) throws
  {
    _ = try folder.write("part.scn", Self.part)
    _ = try folder.write(
      "a.scn",
      """
      scenario "With Tajne-haslo-8" known-bug="Not Tajne-haslo-8"
        \(line)
        > Now Tajne-haslo-8 is looked for.
        print "Tajne-haslo-8"
        find Tajne-haslo-8 => count=4
      scenario "Of $word Tajne-haslo-8"
        \(line)
        find $word => value~Tajne-haslo-8
      examples
        word
        anna

      """)
    for report in Self.reports { try expectNothing(["test", "a.scn", "--report", report], status: 1) }
    try expectNothing(["run", "a.scn"], status: 1)
    try expectNothing(["run", "a.scn", "--output", "json"], status: 1)
    try expectNothing(["test", "a.scn", "--list"], status: 0)
  }

  @Test func asALiteralBesideARow() throws {
    _ = try folder.write(
      "a.scn",
      """
      scenario "S"
        create-account anna "Anna Kowalska" pesel=01620300022 password=$pw
        find Tajne-haslo-8 => count=4
      examples
        pw
        Tajne-haslo-8

      """)
    for report in Self.reports where report != "html" {
      try expectNothing(["test", "a.scn", "--report", report], status: 1)
    }
  }

  @Test func inAFinding() throws {
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nfind Tajne-haslo-8 => refused\n"
    )
    try expectNothing(["check", "a.scn"], status: 0)
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=tajnehaslo\nfind tajnehaslo => cuont=0\n")
    let run = try Program.run(["check", "a.scn"], input: Data(), in: folder)
    #expect(run.status == 2 && !run.complaints.contains("tajnehaslo"), "\(run.complaints)")
  }

  /// In whatever an act shows, in a field, and in who acted.
  @Test func inWhatIsShown() throws {
    _ = try folder.write("a.scn", Self.repeatedEverywhere)
    for report in Self.reports { try expectNothing(["test", "a.scn", "--report", report], status: 0) }
    try expectNothing(["test", "a.scn", "--output", "json"], status: 0)
    try expectNothing(["run", "a.scn"], status: 0)
    try expectNothing(["run", "a.scn", "--output", "json"], status: 0)
    try expectNothing(["-c", "run \"a.scn\"", "--output", "json"], status: 0)
  }

  /// Dots in the values, and nothing else of the line is touched: not the PIN that it gives, no number, no key.
  @Test func theRestOfALineStays() throws {
    _ = try folder.write("a.scn", Self.repeatedEverywhere)
    let told = try toldOfARun()
    func first(_ verb: String) throws -> [String: Any] {
      try #require(told.first { $0["verb"] as? String == verb })
    }
    #expect((try first("show")["account"] as? [String: Any])?["email"] as? String == "•••@example.test")
    #expect((try first("facilities")["rows"] as? [[String: Any]])?.first?["name"] as? String == "Szpital •••")
    let slip = try first("issue-pin")
    #expect(slip["actor"] as? String == "clerk@brzoza/•••")
    #expect((slip["value"] as? String)?.count == 8)
    #expect((slip["fields"] as? [String: String])?["expires"] == "2026-01-12T08:00:00Z")
    let visit = (try first("appointments")["rows"] as? [[String: Any]])?.first
    #expect(visit?["number"] as? Int == 1)
    #expect(visit?["clinic"] as? String == "•••")
    #expect(visit?["at"] as? String == "2026-01-12T09:00:00Z")
  }

  /// A short secret may be the year of every moment there is.
  @Test func momentsStay() throws {
    _ = try folder.write(
      "a.scn",
      """
      create-account anna "Anna Kowalska" pesel=01620300022
      anna: login password=2026 => refused
      support: show anna
      support: audit anna
      print "In 2026"

      """)
    let told = try toldOfARun()
    let account = told.lazy.compactMap { $0["account"] as? [String: Any] }.first
    #expect(account?["created"] as? String == "2026-01-05T08:00:00Z")
    let audit = try #require(told.first { $0["verb"] as? String == "audit" })
    let moments = (audit["rows"] as? [[String: Any]] ?? []).map { $0["at"] as? String }
    #expect(!moments.isEmpty && moments.allSatisfy { $0 == "2026-01-05T08:00:00Z" })
    #expect(told.last?["text"] as? String == "In •••")
  }

  private func toldOfARun() throws -> [[String: Any]] {
    let run = try Program.run(["run", "a.scn", "--output", "json"], input: Data(), in: folder)
    return try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// Nor by what is shown to an audience: a walk, its recording, a handout, an exercise.
  @Test func inALesson() throws {
    _ = try folder.write("a.scn", "# Of Tajne-haslo-8.\n\n# Tajne-haslo-8\n" + Self.repeatedEverywhere)
    try expectNothing(["walk", "--plain", "a.scn"], status: 0)
    try expectNothing(["walk", "--record", "a.cast", "a.scn"], status: 0)
    try expectNothing(["handout", "a.scn", "--trainer", "-o", "a.md"], status: 0)
    try expectNothing(["handout", "a.scn", "--trainer", "-o", "a.html"], status: 0)
    for file in ["a.cast", "a.md", "a.html"] {
      let text = try String(decoding: Data(contentsOf: folder.file(file)), as: UTF8.self)
      #expect(text.contains("Szpital •••") && !text.contains("Tajne-haslo-8"), "\(file)")
    }
    // What a learner is to type is told whole.
    _ = try folder.write(
      "b.scn", Self.repeatedEverywhere.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
    let quiz = try Program.run(
      ["quiz", "b.scn"], input: Data("show anna\nlogin\nskip\nappointments\n".utf8),
      environment: ["XDG_STATE_HOME": folder.url.path], in: folder)
    let shown = quiz.output.split(separator: "\n").filter {
      !$0.contains("answer: ") && !$0.contains("Hint – ")
    }
    #expect(quiz.output.contains("Szpital •••"))
    #expect(!shown.joined(separator: "\n").contains("Tajne-haslo-8"), "\(quiz.output)")
  }

  private static let repeatedEverywhere = """
    facility brzoza "Szpital Tajne-haslo-8"
    create-account anna "Anna Kowalska" pesel=01620300022 password=Tajne-haslo-8 email=Tajne-haslo-8@example.test
    add-document anna "Wynik Tajne-haslo-8" facility=brzoza
    support: show anna
    find Tajne-haslo-8@example.test => count=1
    facilities
    anna: login
    anna: book brzoza at=2026-01-12T09:00 clinic="Tajne-haslo-8"
    anna: appointments
    anna: come brzoza
    anna: present document=mdowod number=Tajne-haslo-8
    clerk@brzoza: queue
    clerk@brzoza/Tajne-haslo-8: issue-pin
    anna: forgot-password
    support: audit anna
    support: why anna
    print "Tajne-haslo-8"
    support: show Tajne-haslo-8 => refused

    """

  @Test func inADifference() throws {
    _ = try folder.write(
      "a.scn",
      "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nfind Tajne-haslo-8 => count=4\n"
    )
    try expectNothing(["test", "a.scn", "--update"], status: 0)
  }

  /// In an answer that came as expected, and in one that did not.
  @Test(arguments: ["", " => screen=home"]) func inAFieldOfADriver(_ expectation: String) throws {
    let driver = try HandedDriver()
    for report in Self.reports {
      let run = try driver.run(
        "create-account anna \"Anna K\" pesel=01620300022 password=Tajne-haslo-8\nanna: login\(expectation)\n",
        hand: """
          def after(q, a):
              if q.get("verb") == "login": a["fields"]["screen"] = q["arguments"]["password"]
              return a
          """, "--only-expectations", "--report", report)
      #expect(run.status == (expectation.isEmpty ? 0 : 1), "\(run.complaints)")
      #expect(!(run.output + run.complaints).contains("Tajne-haslo-8"), "\(run.output)")
    }
  }

  private func expectNothing(_ arguments: [String], status: Int32) throws {
    let run = try Program.run(arguments, input: Data(), in: folder)
    #expect(run.status == status, "\(run.output)\(run.complaints)")
    #expect(!(run.output + run.complaints).contains("Tajne-haslo-8"), "\(run.output)\(run.complaints)")
  }
}
