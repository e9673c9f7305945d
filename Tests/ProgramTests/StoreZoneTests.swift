import Foundation
import TestSupport
import Testing

/// On a store people read and write local time; what other programs read is UTC.
@Suite struct StoreZoneTests {
  private static let warsaw = ["TZ": "Europe/Warsaw"]

  @Test func momentsAreReadAndShownInLocalTime() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let lines = """
      anna: login password=Haslo-123
      anna: book brzoza at=2035-07-02T09:30
      anna: book brzoza at=2035-07-02T07:30:00Z
      anna: book brzoza at=2035-01-15T09:30
      anna: appointments

      """
    let result = try run(path, lines)
    let shown = result.output
    #expect(result.status == 0, "\(shown)\(result.complaints)")
    #expect(shown.contains("2035-07-02 09:30 CEST") && shown.contains("2035-01-15 09:30 CET"), "\(shown)")
    let json = try run(path, "anna: login password=Haslo-123\nanna: appointments\n", "--output", "json")
      .output
    #expect(json.components(separatedBy: "2035-07-02T07:30:00Z").count == 3, "\(json)")
    #expect(json.contains("2035-01-15T08:30:00Z"))
    #expect(try Program.run("store", "export", path, environment: Self.warsaw).output.contains("Z\""))
  }

  @Test func whatAChangeOfClocksSkipsIsAnErrorAndWhatItDoublesTheFirst() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let skipped = try run(path, "anna: book brzoza at=2035-03-25T02:30\n")
    #expect(skipped.status == 2 && skipped.complaints.contains("skip"), "\(skipped.complaints)")
    let doubled = try run(
      path, "anna: login password=Haslo-123\nanna: book brzoza at=2035-10-28T02:30\nanna: appointments\n",
      "--output", "json")
    #expect(doubled.output.contains("2035-10-28T00:30:00Z"), "\(doubled.output)")
  }

  @Test func aCapturedMomentMeansTheSameWhenItIsWritten() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let result = try run(path, "clock -> t\naudit since=$t\nclock => value>=$t\n")
    #expect(result.status == 0, "\(result.output)\(result.complaints)")
  }

  @Test func theDateOfADocumentIsThatOfThePlace() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    // Fourteen hours ahead of UTC and twelve behind there is never the same day.
    for zone in ["<+14>-14", "<-12>12"] {
      let result = try Program.run(
        "--store", path, "--as", "admin", "-c", "add-document anna \"\(zone)\" facility=brzoza",
        environment: ["TZ": zone])
      #expect(result.status == 0, "\(result.complaints)")
    }
    let dates = try ExportedStore(path).entries.flatMap { $0.events ?? [] }.compactMap {
      $0.data["date"]?.text
    }
    #expect(dates.count == 2 && dates[0] > dates[1], "\(dates)")
  }

  @Test func practiceWorldsKnowNoTimeZones() throws {
    let line = "clock 2026-07-05T08:00 => value=2026-07-05T08:00"
    let told = try Program.run("-c", line, "-c", "clock", environment: Self.warsaw)
    #expect(told.status == 0 && told.output.contains("✓ 2026-07-05T08:00\n"), "\(told.output)")
    #expect(try Program.run("-c", "clock 2026-07-05T08:00Z", environment: Self.warsaw).status == 2)
    let folder = try Folder()
    let path = try folder.filledStore()
    _ = try folder.write("a.scn", "clock 2026-07-05T08:00 => value=2026-07-05T08:00\nclock\n")
    let run = try Program.run(
      "--store", path, "-c", "run a.scn", environment: Self.warsaw, in: folder)
    #expect(run.status == 0 && !run.output.contains("CEST"), "\(run.output)\(run.complaints)")
  }

  @Test func aZoneThatIsNotKnownIsTold() throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let result = try Program.run("--store", path, "-c", "clock", environment: ["TZ": "Europe/Nowhere"])
    #expect(result.complaints.contains("Europe/Nowhere") && result.output.contains("UTC"), "\(result.output)")
  }

  @Test(
    "What is no zone is not read as one, and is told",
    arguments: [
      "/etc/passwd", ":/etc/passwd", "garbage", "../../../etc/passwd", "1", "CET-1CEST,x", "/",
    ])
  func noZone(_ zone: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let result = try Program.run("--store", path, "-c", "clock", environment: ["TZ": zone])
    #expect(result.status == 0 && result.output.contains(" UTC"), "\(result.output)")
    #expect(
      result.complaints
        == "konto: TZ=\(zone): unknown time zone; times are in UTC (is the package tzdata missing?)\n")
  }

  @Test(
    "A rule is a zone",
    arguments: [("CET-1CEST,M3.5.0,M10.5.0/3", "CE"), ("<+03>-3", "+03"), ("EST5EDT", "E")])
  func rule(_ zone: String, _ name: String) throws {
    let folder = try Folder()
    let path = try folder.filledStore()
    let result = try Program.run("--store", path, "-c", "clock", environment: ["TZ": zone])
    #expect(
      result.status == 0 && result.complaints.isEmpty && result.output.contains(" " + name),
      "\(result.output)")
  }

  private func run(_ path: String, _ lines: String, _ more: String...) throws -> ProgramRun {
    try Program.run(
      ["--store", path, "--as", "admin"] + more, input: Data(lines.utf8), environment: Self.warsaw)
  }
}
