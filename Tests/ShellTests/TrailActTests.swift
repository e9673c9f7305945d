import Activation
import CommandLanguage
import Journal
import TestSupport
import Testing

@testable import Shell

/// What stands in the trail can be asked for by its name in either language, and nothing is offered of which there can
/// never be an entry.
@Suite struct TrailActTests {
  /// The acts that every example of every verb leaves, whoever acts, in a practice world.
  private static func left() throws -> Set<String> {
    var acts: Set<String> = []
    for actor in ["admin", "support", "clerk@brzoza", "akowalska", "nobody"] {
      var session = Practice.session
      let before = session.keeper.newestEntry
      for verb in Vocabulary.standard.verbs where verb != .quit && verb != .run && verb != .actAs {
        for example in verb.examples {
          let bare = example.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? example
          _ = try session.take(actor + ": " + bare)
        }
      }
      acts.formUnion(session.newestActs(10_000).filter { $0.number > before }.map(\.entry.act))
    }
    return acts
  }

  @Test func theActsThatAreOfferedAreThoseThatThereAre() throws {
    let offered = Set(Vocabulary.standard.trailActs.map(\.en))
    // On a store alone these leave one: there they are refused.
    let refusedThere = Vocabulary.standard.verbs.filter { $0.isForPracticeAlone && $0.refusals.isEmpty }
    // Only there are roles asked for.
    let others = Set(StoreAct.allCases.map(\.rawValue) + (refusedThere + [.actAs]).map(\.name.en))
    #expect(try Self.left() == offered.subtracting(others))
  }

  @Test func eachCanBeAskedForInBothLanguages() throws {
    var session = Practice.session
    for act in Vocabulary.standard.trailActs {
      for line in ["audit act=\(act.en)", "dziennik czynność=\(act.pl)"] { try session.succeed(line) }
    }
  }

  @Test func completionOffersThem() throws {
    var session = Practice.session
    for (language, line) in [(Language.en, "audit act="), (.pl, "dziennik czynność=")] {
      session.preferences.language = language
      let proposals = Completer(session).proposals(line, cursor: line.unicodeScalars.count).proposals
      let names = proposals.map { String($0.text.split(separator: "=").last ?? "") }
      #expect(names == Vocabulary.standard.trailActs.map { $0.in(language) })
    }
  }

  @Test func completionOffersNoCodeThatNoEntryHas() {
    let line = "audit code="
    let proposals = Completer(Practice.session).proposals(line, cursor: line.unicodeScalars.count).proposals
    let codes = Set(proposals.map { $0.text.replacing(line.dropFirst(6), with: "") })
    #expect(
      !codes.contains("read-only") && codes.contains("pesel-revealed") && codes.contains("tp-cancelled"))
  }

  /// No act is told by its name alone.
  @Test func eachHasItsDeed() {
    for act in Vocabulary.standard.trailActs {
      let deed = Vocabulary.standard.deed(of: act.en)
      #expect(deed != Verb.deed(named: act) && deed.pl != deed.en, "\(act.en)")
    }
  }

  @Test func theCorrectionOfTimeHasOneNameInTheJournal() {
    #expect(StoreAct.clockReset.rawValue == JournalEntry.clockReset)
  }
}
