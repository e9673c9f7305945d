import Activation
import CommandLanguage
import Journal

extension Departure {
  /// Which entry it is, and what the procedure would have said instead.
  var words: Text {
    let reason =
      code.map { Text(pl: "zgodnie z procedurą odmowa: \($0.rawValue)", en: "by the procedure refused: \($0.rawValue)") }
      ?? Text(
        pl: "zgodnie z procedurą skutek byłby inny", en: "by the procedure it would have led to something else")
    return Text(
      pl:
        "Wpisy w dzienniku są niezmienione, ale wpis \(entry) (\(act.rawValue)) nie wynika z procedury (decision-differs; \(reason.pl)); sprawdź, kto go dodał.",
      en:
        "The entries of the trail are unaltered, but entry \(entry) (\(act.rawValue)) does not follow from the procedure (decision-differs; \(reason.en)); find out who added it."
    )
  }
}
