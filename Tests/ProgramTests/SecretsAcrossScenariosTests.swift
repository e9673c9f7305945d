import Foundation
import TestSupport
import Testing

/// What one scenario of a file states as a secret is hidden in the other scenarios of that file, too.
@Suite struct SecretsAcrossScenariosTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    _ = try folder.write(
      "s.scn",
      """
      scenario "One"
        create-account akowalska "Anna Kowalska" pesel=01620300022 password=Tajne-Haslo-77
      scenario "Two Tajne-Haslo-77"
        facility brzoza "Tajne-Haslo-77"
        print "say Tajne-Haslo-77"
      scenario "Three Tajne-Haslo-77"
      > Tajne-Haslo-77
        create-account bnowak "Bartosz Nowak" pesel=01620300015 email=Tajne-Haslo-77@example.test
        show bnowak => status=active

      """)
  }

  @Test(arguments: ["text", "json", "junit", "tap", "github", "markdown", "html"])
  func inReports(_ format: String) throws { try expectHidden(["test", "s.scn", "--report", format]) }

  @Test(arguments: [
    ["run", "s.scn"], ["test", "--list", "s.scn"], ["check", "s.scn"],
    ["test", "--update", "s.scn"],
  ]) func elsewhere(_ arguments: [String]) throws { try expectHidden(arguments) }

  private func expectHidden(_ arguments: [String]) throws {
    let run = try Program.run(arguments, input: Data(), in: folder)
    #expect(!(run.output + run.complaints).isEmpty)
    #expect(!run.output.contains("Haslo-77") && !run.complaints.contains("Haslo-77"))
  }
}
