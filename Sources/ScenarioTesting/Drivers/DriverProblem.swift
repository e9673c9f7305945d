import CommandLanguage
import PlainText

/// What went wrong between konto and a driver, with the driver's last words.
package struct DriverFailure: Error, Sendable {
  /// What went wrong.
  package let problem: DriverProblem
  /// The last lines that it wrote to standard error; control characters visible, secrets hidden.
  package let lastWords: [String]

  /// A problem, and what the driver said of it.
  package init(_ problem: DriverProblem, lastWords: [String] = []) {
    self.problem = problem
    self.lastWords = lastWords
  }
}

/// Why a driver is of no use any more. Append-only: the codes stand in people's reports.
package enum DriverProblem: Sendable {
  case notStarted(String)
  case ended(Ending)
  case silent(Duration)
  case deaf(Duration)
  case lineTooLong
  case notJSON(String)
  /// The other id, as it may be shown.
  case otherID(asked: Int, answered: Text)
  case unasked(String)
  /// As it may be shown.
  case otherVersion(Text)
  /// An answer that says nothing the protocol knows.
  case nonsense(AnswerProblem)
  /// The driver says that it could not carry out a request.
  case told(String)

  /// What the message of an answer says.
  package static func told(_ answer: JSONValue) -> Self {
    .told(Visible.text(LongNumbers.masked(answer["message"]?.text ?? "–")))
  }

  /// How a process ended.
  package enum Ending: Sendable {
    case status(Int32)
    case signal(Int32)
    /// It goes on, but can say nothing any more.
    case silence
  }

  /// Stable, for reports.
  package var code: String {
    switch self {
    case .notStarted: "driver-not-started"
    case .ended: "driver-ended"
    case .silent, .deaf: "driver-silent"
    case .lineTooLong, .notJSON, .otherID, .unasked, .nonsense: "driver-nonsense"
    case .otherVersion: "driver-version"
    case .told: "driver-error"
    }
  }

  /// What went wrong, as one sentence.
  package var words: Text {
    switch self {
    case .notStarted(let why):
      Text(pl: "sterownik nie uruchomił się: \(why)", en: "the driver could not be started: \(why)")
    case .ended(.status(let status)):
      Text(
        pl: "sterownik zakończył pracę ze statusem \(status), zanim odpowiedział",
        en: "the driver ended with status \(status) before it had answered")
    case .ended(.signal(let signal)):
      Text(
        pl: "sterownik zakończył pracę po sygnale \(signal), zanim odpowiedział",
        en: "the driver was ended by signal \(signal) before it had answered")
    case .ended(.silence):
      Text(
        pl: "sterownik zamknął swoje wyjście, zanim odpowiedział",
        en: "the driver closed its output before it had answered")
    case .silent(let limit):
      Text(
        pl: "sterownik nie odpowiedział w ciągu \(limit.seconds) s (--driver-timeout)",
        en: "the driver did not answer within \(limit.seconds) s (--driver-timeout)")
    case .deaf(let limit):
      Text(
        pl: "sterownik nie odebrał polecenia w ciągu \(limit.seconds) s (--driver-timeout)",
        en: "the driver did not read the request within \(limit.seconds) s (--driver-timeout)")
    case .lineTooLong:
      Text(
        pl: "odpowiedź sterownika jest dłuższa niż \(DriverProtocol.longestLine) bajtów",
        en: "the driver’s answer has more than \(DriverProtocol.longestLine) bytes")
    case .notJSON(let line):
      Text(
        pl: "odpowiedź sterownika nie jest obiektem JSON w jednym wierszu: \(line)",
        en: "the driver’s answer is not a JSON object on one line: \(line)")
    case .otherID(let asked, let answered):
      Text(
        pl: "odpowiedź sterownika ma id \(answered.pl), a pytanie miało \(asked)",
        en: "the driver’s answer has the id \(answered.en), the request had \(asked)")
    case .unasked(let line):
      Text(pl: "sterownik odezwał się niepytany: \(line)", en: "the driver spoke unasked: \(line)")
    case .otherVersion(let version):
      Text(
        pl: "sterownik zna wersję \(version.pl) protokołu, a konto – wersję \(DriverProtocol.version)",
        en: "the driver knows version \(version.en) of the protocol, konto version \(DriverProtocol.version)")
    case .nonsense(let what):
      Text(
        pl: "odpowiedź sterownika jest niezgodna z protokołem: \(what.words.pl)",
        en: "the driver’s answer is not in the protocol: \(what.words.en)")
    case .told(let message):
      Text(pl: "sterownik zgłosił błąd: \(message)", en: "the driver reported an error: \(message)")
    }
  }
}
