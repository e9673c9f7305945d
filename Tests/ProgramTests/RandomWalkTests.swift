import Foundation
import TestSupport
import Testing

/// `konto explore` without a goal: random walks, alone and beside a portal.
@Suite struct RandomWalkTests {
  private static func explore(_ options: String..., in folder: Folder? = nil) throws -> ProgramRun {
    try Program.run(
      ["explore", "--lang", "en"] + options, input: Data(),
      environment: ["PYTHONDONTWRITEBYTECODE": "1"], in: folder)
  }

  /// A driver that goes wrong where a script says so: it sees the request and konto's answer.
  private static func driver(_ folder: Folder, _ body: String) throws -> String {
    _ = try folder.write(
      "driver.py",
      """
      import json, subprocess, sys
      portal = subprocess.Popen(['\(Program.path)', 'drive'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
      seen = []
      for line in sys.stdin:
          portal.stdin.write(line)
          portal.stdin.flush()
          request, answer = json.loads(line), json.loads(portal.stdout.readline())
          seen.append(request)
          \(body)
          print(json.dumps(answer), flush=True)

      """)
    return "python3 driver.py"
  }

  /// Records can be read by anybody who is signed in.
  private static let openRecords =
    "if request.get('verb') == 'records' and answer.get('code') == 'account-inactive':"
    + " answer = {'result': 'ok', 'fields': {'count': 2}}"

  @Test func aloneNothingIsFound() throws {
    let one = try Self.explore("--scenarios", "12", "--steps", "60", "--seed", "5")
    #expect(one.status == 0 && one.complaints.isEmpty, "\(one.complaints)")
    #expect(
      one.output.contains(
        #/^12 scenarios, 720 statements, \d+ states\ntransitions: \d+ of \d+, codes: \d+ of \d+\n$/#),
      "\(one.output)")
    let again = try Self.explore("--scenarios", "12", "--steps", "60", "--seed", "5")
    #expect(again.output == one.output)
    let polish = try Program.run("explore", "--lang", "pl", "--scenarios", "2", "--steps", "30")
    #expect(polish.output.hasPrefix("2 scenariusze, 60 poleceń, "), "\(polish.output)")
  }

  @Test func theyGoOnForATime() throws {
    let run = try Self.explore("--time", "300ms", "--steps", "40")
    #expect(run.status == 0 && run.output.contains(" statements, "), "\(run.output)")
  }

  @Test func kontoItselfDoesAsTheProcedureDoes() throws {
    let run = try Self.explore("--against", AgainstTests.konto, "--scenarios", "4", "--steps", "120")
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
    #expect(run.output.hasPrefix("4 scenarios, 480 statements, "))
  }

  @Test func aDifferenceIsWrittenAsAScenarioThatFailsOnThePortalAlone() throws {
    let folder = try Folder()
    let driver = try Self.driver(folder, Self.openRecords)
    let run = try Self.explore("--against", driver, "-o", "found.scn", in: folder)
    #expect(run.status == 1, "\(run.output)\(run.complaints)")
    #expect(run.output.contains("A difference: "))
    #expect(
      run.output.contains("portal konto ") && run.output.contains("account-inactive (R4)"), "\(run.output)")
    let text = try String(contentsOf: folder.file("found.scn"), encoding: .utf8)
    #expect(text.hasPrefix("# konto explore --seed 1\n# procedure: refused account-inactive"), "\(text)")
    #expect(text.contains("tags=R4"))
    // An account, its holder signed in, and what is asked for.
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("  ") }.count == 3, "\(text)")
    #expect(try Program.run("test", "found.scn", in: folder).status == 0)
    #expect(try Program.run("fmt", "--check", "found.scn", in: folder).status == 0)
    #expect(try Program.run("test", "--against", driver, "found.scn", in: folder).status == 1)
    // The same seed finds the same; a file of its own is replaced, one of somebody else is not.
    let again = try Self.explore("--against", driver, "-o", "found.scn", in: folder)
    #expect(again.output == run.output)
    #expect(try String(contentsOf: folder.file("found.scn"), encoding: .utf8) == text)
    _ = try folder.write("mine.scn", "scenario \"Mine\"\n  print \"a\"\n")
    let refused = try Self.explore("--against", driver, "-o", "mine.scn", in: folder)
    #expect(refused.status == 3)
    // Without a file the scenario is the output, and all else is told beside it.
    let shown = try Self.explore("--against", driver, in: folder)
    #expect(shown.output == text && shown.complaints.contains("A difference: "))
  }

  @Test func whatDoesNotComeAgainIsUnsteady() throws {
    let folder = try Folder()
    let driver = try Self.driver(
      folder, "if len(seen) == 50: answer = {'result': 'refused', 'code': 'not-allowed'}")
    let run = try Self.explore("--against", driver, "--scenarios", "1", "-o", "found.scn", in: folder)
    #expect(run.status == 1 && run.complaints.contains("An unsteady difference at "), "\(run.complaints)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("found.scn").path))
  }

  @Test func aDriverThatFailsIsStartedAnewAndGivenUpInTheEnd() throws {
    let folder = try Folder()
    let driver = try Self.driver(folder, "if len(seen) == 9: sys.exit('no more')")
    let run = try Self.explore("--against", driver, "--scenarios", "9", in: folder)
    #expect(run.status == 1)
    #expect(run.complaints.split(separator: "\n").filter { $0.contains("no more") }.count == 3)
    #expect(try Self.explore("--against", "no-such-program").status == 1)
  }

  @Test func aPortalThatCarriesNothingOutIsNeverGreen() throws {
    let folder = try Folder()
    let driver = try Self.driver(
      folder, "if request['request'] == 'hello': answer['verbs'] = []")
    let run = try Self.explore("--against", driver, "--scenarios", "2", "--steps", "20", in: folder)
    #expect(run.status == 4, "\(run.output)\(run.complaints)")
  }

  @Test func controlCTellsWhatWasDone() throws {
    let process = Process()
    let told = Pipe()
    let folder = try Folder()
    // Whoever opens a pipe for reading waits until somebody writes.
    mkfifo(folder.file("begun").path, 0o600)
    let driver = try Self.driver(folder, "if len(seen) == 60: open('begun', 'w').close()")
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["explore", "--lang", "en", "--time", "10m", "--against", driver]
    process.currentDirectoryURL = folder.url
    process.environment = Process.plainEnvironment(home: folder)
    process.standardOutput = told
    process.standardError = FileHandle.nullDevice
    try process.start()
    close(open(folder.file("begun").path, O_RDONLY))
    kill(process.processIdentifier, SIGINT)
    let output = try told.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(String(decoding: output, as: UTF8.self).contains(" statements, "))
  }

  @Test(arguments: [
    ["--time", "1s", "--scenarios", "2"], ["--driver-timeout", "5s"], ["--scenarios", "0"], ["--steps", "0"],
    ["--time", "soon"], ["--against", ""],
  ])
  func whatCannotBeAsked(_ options: [String]) throws {
    let run = try Program.run(["explore"] + options, input: Data())
    #expect(run.status == 2 && run.output.isEmpty, "\(options) \(run.output)")
  }
}

/// The faults that are planted in the sample portal, which shares no code with konto, are found by walks.
@Suite struct SamplePortalWalkTests {
  private static func explore(_ driver: String, _ options: String...) throws -> ProgramRun {
    try Program.run(
      [
        "explore", "--lang", "en", "--against", "python3 '\(SamplePortalTests.folder)/driver.py' \(driver)",
      ] + options, input: Data(), environment: ["PYTHONDONTWRITEBYTECODE": "1"])
  }

  @Test func withoutAFaultThereIsNoDifference() throws {
    let run = try Self.explore("", "--scenarios", "5")
    #expect(run.status == 0, "\(run.output)\(run.complaints)")
  }

  /// Within thirty walks of 200 statements: a portal in Python takes its time.
  @Test(arguments: SamplePortalTests.faults.map(\.fault))
  func aFaultIsFound(_ fault: String) throws {
    let run = try Self.explore("--fault \(fault)", "--scenarios", "30")
    #expect(run.status == 1, "\(run.output)\(run.complaints)")
    #expect(run.output.hasPrefix("# konto explore --seed 1\n"), "\(run.complaints)")
  }
}
