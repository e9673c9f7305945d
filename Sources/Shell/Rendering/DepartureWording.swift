import Activation
import CommandLanguage
import Journal
import PlainText

extension Departure {
  /// Which entry it is, what the procedure would have said instead, and what to do.
  var words: Text {
    let (what, remedy) = (what, Self.remedy)
    return Text(pl: "\(what.pl) \(remedy.pl)", en: "\(what.en) \(remedy.en)")
  }

  /// The same, as the verb `verify` tells it.
  var circumstance: RefusalCircumstance { RefusalCircumstance(what: what, remedy: Self.remedy) }

  private var what: Text {
    let name = Vocabulary.standard.name(of: act)
    let reason =
      code.map {
        Text(
          pl: "powinna nastąpić odmowa (\($0.rawValue))", en: "it should have been refused (\($0.rawValue))")
      } ?? Text(pl: "skutek powinien być inny", en: "something else should have come of it")
    return Text(
      pl:
        "Wpisów nie zmieniono, ale wpis \(entry) (\(Visible.text(name.pl))) nie wynika z procedury (decision-differs): \(reason.pl).",
      en:
        "No entry was altered, but entry \(entry) (\(Visible.text(name.en))) does not follow from the procedure (decision-differs): \(reason.en)."
    )
  }

  private static let remedy = Text(
    pl: "Zabezpiecz kopię danych i ustal, kto dodał ten wpis.",
    en: "Keep a copy of the store, and find out who added the entry.")
}
