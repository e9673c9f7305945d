import CommandLanguage
import PlainText
import Shell

/// Why a line that is not as expected cannot be made to say what happened.
package enum UpdateObstacle: Error, Hashable, Sendable {
  /// The value is one that no file keeps (the procedure, Secrets).
  case secret
  /// The statement could not be carried out; its code.
  case error(String)
  case timedOut
  /// Two runs of the same line want different things of it.
  case contradictory(String, String)
  case lineTooLong

  /// Stable, for reports. Append-only.
  package var code: String {
    switch self {
    case .secret: "secret"
    case .error: "error"
    case .timedOut: "timed-out"
    case .contradictory: "contradictory"
    case .lineTooLong: "line-too-long"
    }
  }

  /// Why the line stays as it is.
  package var words: Text {
    switch self {
    case .secret:
      Text(
        pl: "wartość jest tajna, więc nie zapisuje się jej w pliku",
        en: "the value is secret, so it is not written into a file")
    case .error(let code):
      Text(
        pl: "polecenia nie dało się wykonać (\(code))", en: "the statement could not be carried out (\(code))"
      )
    case .timedOut:
      Text(pl: "przekroczono limit czasu w tym wierszu", en: "the time limit was exceeded at this line")
    case .contradictory(let one, let other):
      Text(
        pl: "sprzeczność: co innego wynika z \(Visible.text(one)), a co innego z \(Visible.text(other))",
        en: "a contradiction: \(Visible.text(one)) and \(Visible.text(other)) want different things here")
    case .lineTooLong: Text(pl: "wiersz byłby za długi", en: "the line would be too long")
    }
  }
}

/// A line that stays as it is although it is not as expected.
package struct LineLeft: Hashable, Sendable {
  /// Where the line stands.
  package let place: Place
  /// Why it stays.
  package let obstacle: UpdateObstacle
}
