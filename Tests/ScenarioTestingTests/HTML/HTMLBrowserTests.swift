import ScenarioTesting
import Testing

/// The page as a browser has it once its script has run.
@Suite struct HTMLBrowserTests {
  private static let page: String = {
    let result = HTMLSamples.result([
      "green.scn":
        "scenario \"Żółć\" tags=pin\n  facilities => count=0\nscenario \"Other\" tags=desk\n  accounts\n",
      "red.scn": "scenario \"<script>alert(1)</script>\" tags=pin\n  facilities => count=1\n",
    ])
    return HTMLSamples.page(result)
  }()

  @Test func everythingIsThereAndNothingComplains() throws {
    let read = try Chromium.read(Self.page)
    #expect(read.console.isEmpty)
    #expect(read.document.contains("<title>✗ 1 of 3 scenarios not as expected – konto test</title>"))
    #expect(read.document.elements("p", class: "place") == ["red.scn:2 · not as expected"])
    #expect(read.document.contains("class=\"scripted\""))
    #expect(read.shown == ["Żółć", "Other", "<script>alert(1)</script>"])
    #expect(read.document.contains(">3 / 3</output>"))
  }

  @Test func onlyWhatWasNotAsExpected() throws {
    let read = try Chromium.read(Self.page, "#failed")
    #expect(read.console.isEmpty)
    #expect(read.shown == ["<script>alert(1)</script>"])
    #expect(read.document.contains("<section class=\"file\" id=\"file-1\" hidden=\"\">"))
    #expect(read.document.contains(">1 / 3</output>"))
  }

  @Test(
    "Title, tag, file, place; letters without their diacritics",
    arguments: [
      ("zolc", ["Żółć"]), ("pin", ["Żółć", "<script>alert(1)</script>"]), ("green+other", ["Other"]),
      ("red.scn:2", ["<script>alert(1)</script>"]), ("nowhere", []),
    ])
  func whatIsSearchedFor(_ words: String, _ shown: [String]) throws {
    let read = try Chromium.read(Self.page, "#q=" + words)
    #expect(read.shown == shown)
    let isFailureShown = read.document.contains("<article class=\"failure\" id=\"failure-3\">")
    #expect(isFailureShown == shown.contains("<script>alert(1)</script>"))
  }
}

extension Chromium.Page {
  /// The titles in the list of all scenarios that are not hidden.
  fileprivate var shown: [String] {
    let list = document.between("<section id=\"scenarios\"", "<script>") ?? ""
    return list.split(separator: "class=\"scenario").dropFirst().filter { scenario in
      !scenario.prefix { $0 != ">" }.contains("hidden")
    }.flatMap { String($0).elements("span", class: "name") }
  }
}
