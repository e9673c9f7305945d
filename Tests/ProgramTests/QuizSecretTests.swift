import Foundation
import TestSupport
import Testing

/// What `konto quiz` repeats of an answer.
@Suite struct QuizSecretTests {
  @Test("A shortened answer is told without its password")
  func shortened() throws {
    let folder = try Folder()
    let answers = String(repeating: "zmień-hasło nowe=Tajne-777 teraz\nskip\n", count: 20)
    let result = try Program.run(
      ["quiz", "reset", "--lang", "pl"], input: Data(answers.utf8),
      environment: ["XDG_STATE_HOME": folder.url.path], in: folder)
    #expect(result.output.contains("Wystarczy: zmień-hasło nowe=•"))
    #expect(!result.output.contains("Tajne-777"))
  }
}
