extension DeclaredCode {
  /// What goes wrong between konto and the driver of a portal that is tested.
  static let drivers = [
    driver(
      "driver-not-started",
      pl: "Sterownika nie dało się uruchomić; trzeba sprawdzić polecenie podane w --against.",
      en: "The driver could not be started; look at the command given to --against."),
    driver(
      "driver-ended",
      pl: "Sterownik zakończył pracę, zanim odpowiedział; jego ostatnie słowa stoją obok.",
      en: "The driver ended before it had answered; its last words stand beside it."),
    driver(
      "driver-silent", pl: "Sterownik nie odpowiedział w czasie, na jaki pozwala --driver-timeout.",
      en: "The driver did not answer within the time that --driver-timeout allows."),
    driver(
      "driver-nonsense",
      pl: "Odpowiedź sterownika jest niezgodna z protokołem: zła postać, inne id albo odpowiedź bez pytania.",
      en: "The driver’s answer is not in the protocol: its form, its id, or a line that nobody asked for."),
    driver(
      "driver-version", pl: "Sterownik zna inną wersję protokołu niż konto.",
      en: "The driver knows another version of the protocol than konto."),
    driver(
      "driver-error", pl: "Sterownik zgłosił, że nie mógł wykonać polecenia; jego komunikat stoi obok.",
      en: "The driver reported that it could not carry the line out; its message stands beside it."),
  ]

  private static func driver(_ code: String, pl: String, en: String) -> DeclaredCode {
    DeclaredCode(code, .failure, pl: pl, en: en)
  }
}
