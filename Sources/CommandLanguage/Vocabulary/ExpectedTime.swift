/// What must stand where a time is wanted, told with as much of it as stands there already.
enum ExpectedTime {
  /// A day with its time.
  case moment
  /// A day alone.
  case day

  func words(of text: String) -> Text {
    let people = PeoplesTime(text)
    if let written = self == .moment ? people.moment : people.date {
      return Text(pl: form.pl + written, en: form.en + written)
    }
    if let (day, time) = people.yearless {
      return told(Text(pl: "data (z rokiem)", en: "a date with its year"), [example(day, time)])
    }
    if let (days, time) = people.daysWithStrokes, days.count > 1 {
      let order = Text(
        pl: "data w postaci rok-miesiąc-dzień", en: "a date in the form year-month-day")
      return told(order, days.map { example($0, time) })
    }
    guard !people.isNoDay else {
      return told(
        Text(pl: "data, która istnieje w kalendarzu", en: "a day that the calendar has"),
        [example(usualDay, people.timeOfNoDay)])
    }
    return usual(people)
  }

  private var form: Text {
    switch self {
    case .moment: Text(pl: "data i godzina zapisane tak: ", en: "a date and a time written so: ")
    case .day: Text(pl: "data zapisana tak: ", en: "a date written so: ")
    }
  }

  private var usualDay: String {
    switch self {
    case .moment: "2026-01-05"
    case .day: "2026-12-31"
    }
  }

  private func example(_ day: String, _ time: String?) -> String {
    switch self {
    case .moment: day + "T" + (time ?? "08:00")
    case .day: day
    }
  }

  /// - Parameter examples: where there are two, the one whose day stands first comes first in Polish, and last in English.
  private func told(_ what: Text, _ examples: [String]) -> Text {
    switch self {
    case .moment:
      Text(
        pl: what.pl + (what.pl.contains(",") ? ", i godzina" : " i godzina") + Self.such(examples).pl,
        en: what.en + ", and a time" + Self.such(examples).en)
    case .day: Text(pl: what.pl + Self.such(examples).pl, en: what.en + Self.such(examples).en)
    }
  }

  private static func such(_ examples: [String]) -> Text {
    Text(
      pl: ", np. " + examples.joined(separator: " albo "),
      en: ", such as " + examples.reversed().joined(separator: " or "))
  }

  private func usual(_ people: PeoplesTime) -> Text {
    switch self {
    case .moment:
      let example = example(people.date ?? usualDay, people.clearTime)
      return Text(
        pl: "data i godzina, z literą T między nimi, np. \(example)",
        en: "a date and a time with the letter T between them, such as \(example)")
    case .day: return Text(pl: "data, np. \(usualDay)", en: "a date such as \(usualDay)")
    }
  }
}
