import CommandLanguage
import Lessons
import Shell
import Testing

/// A lesson on paper, in both forms.
@Suite struct HandoutTests {
  private static func content(
    _ lesson: Lesson, _ language: Language = .en, forTrainer: Bool = false
  ) throws -> HandoutContent {
    HandoutContent(try Staged.stage(lesson, language), language, forTrainer: forTrainer)
  }

  @Test func markdownHoldsTheLesson() throws {
    let text = HandoutMarkdown(try Self.content(.pin)).text
    #expect(text.hasPrefix(HandoutMarkdown.beginning))
    for part in [
      "# Activation with a PIN", "## A new account: what works already, and what does not",
      "**1.** `akowalska> login`", "│ Patient Portal", "PIN for activating the account", "## Words",
      "- **healthcare facility** –", "## The portal's rules", "- **R1** “After the account is created",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("facility brzoza"), "the set-up is not shown")
  }

  @Test func aLessonOfRefusalsHasATable() throws {
    let desk = HandoutMarkdown(try Self.content(.desk)).text
    #expect(desk.contains("| What the portal or the desk says | What to do |"))
    #expect(desk.split(separator: "\n").count { $0.hasPrefix("| ") } == 2 + 10)
    #expect(!HandoutMarkdown(try Self.content(.trustedProfile)).text.contains("| What the portal"))
  }

  @Test func notesAreForTheTrainerAlone() throws {
    let note = "Before Anna signs in, ask the class"
    #expect(!HandoutPage(try Self.content(.pin)).text.contains(note))
    #expect(HandoutPage(try Self.content(.pin, forTrainer: true)).text.contains(note))
    #expect(HandoutMarkdown(try Self.content(.pin, forTrainer: true)).text.contains("> ✎ " + note))
  }

  @Test(arguments: Lesson.allCases, ShippedLessonTests.languages)
  func thePageNeedsNothingElse(_ lesson: Lesson, _ language: Language) throws {
    let text = HandoutPage(try Self.content(lesson, language, forTrainer: true)).text
    #expect(text.hasPrefix(HandoutPage.beginning))
    #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(text.contains("@page { size: A4;") && text.contains("break-before: page"))
    for outside in ["http:", "https:", "src=", "href=", "@import", "url("] {
      #expect(!text.contains(outside))
    }
    let sections = try Staged.stage(lesson, language).rehearsals.count
    #expect(text.components(separatedBy: "<section>").count - 1 == sections + 1)
  }

  @Test(arguments: Lesson.allCases, ShippedLessonTests.languages)
  func itHoldsNoPESELAndNoPassword(_ lesson: Lesson, _ language: Language) throws {
    let content = try Self.content(lesson, language, forTrainer: true)
    for text in [HandoutPage(content).text, HandoutMarkdown(content).text] {
      #expect(!text.contains(/[0-9]{11}/))
      #expect(!text.contains("Wiosna") && !text.contains("Jesien"))
    }
  }

  @Test func whatALineRevealsStaysHidden() throws {
    let stage = try Staged.stage(
      """
      create-account akowalska "Anna Kowalska" pesel=01620300022 password="Zima-2026"
      set secret "Zima-2026"
      print "it is $secret"
      show akowalska reveal=pesel reason="a call"
      akowalska: login password=$secret
      akowalska: change-password new="Lato-20266"

      """)
    let text = HandoutMarkdown(HandoutContent(stage, .en, forTrainer: true)).text
    for secret in ["Zima", "Lato", "01620300022"] { #expect(!text.contains(secret), "\(secret)") }
    #expect(text.contains("`akowalska> login password=") && text.contains("•••••••0022"))
  }

  @Test func whatAFileSaysIsNoMarkup() throws {
    let stage = try Staged.stage(
      """
      scenario "<b>T & `x`</b>"
      > A *star* and <script>alert(1)</script> | a bar.
        facility brzoza "Szpital <i>"
        facilities => count=1

      """)
    let content = HandoutContent(stage, .en, forTrainer: false)
    let page = HandoutPage(content).text
    #expect(!page.contains("<script>") && !page.contains("<i>") && page.contains("&lt;script&gt;"))
    let markdown = HandoutMarkdown(content).text
    #expect(markdown.contains(#"A \*star\* and \<script\>alert(1)\</script\> \| a bar."#))
  }

  /// As in the quiz, so that a class speaks of one step 7.
  @Test func stepsCountThroughTheWholeLesson() throws {
    let text = HandoutMarkdown(try Self.content(.pin, .pl)).text
    for number in 1...14 { #expect(text.components(separatedBy: "**\(number).** `").count == 2, "\(number)") }
    #expect(HandoutPage(try Self.content(.pin)).text.contains("<b class=\"number\">14</b>"))
  }

  @Test func itListsItsCommandsAndSaysWhatDotsAre() throws {
    let text = HandoutMarkdown(try Self.content(.pin, .pl)).text
    #expect(text.contains("## Polecenia\n\n- `zaloguj-się` – loguje pacjenta na jego konto\n"))
    #expect(text.components(separatedBy: "- `zaloguj-się`").count == 2)
    #expect(text.contains("Kropki (••••) zastępują kody i hasła"))
    #expect(!HandoutMarkdown(try Self.content(.desk, .pl)).text.contains("Kropki (••••)"))
    let page = HandoutPage(try Self.content(.pin)).text
    #expect(page.contains("<code>login</code>") && page.contains("Room for your own notes"))
  }
}
