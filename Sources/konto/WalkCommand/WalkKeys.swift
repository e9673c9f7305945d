import CommandLanguage
import Shell

/// The keys of a walk, in words.
enum WalkKeys {
  /// Those that are needed most, in one row.
  ///
  /// - Parameter hasNotes: whether the trainer noted something on what is shown now.
  static func footer(_ language: Language, hasNotes: Bool) -> String {
    let mark = hasNotes ? " ✎" : ""
    return Text(
      pl: "spacja dalej · ← wstecz · n notatki\(mark) · t wypróbuj · ? klawisze · q koniec",
      en: "space go on · ← back · n notes\(mark) · t try it · ? keys · q quit"
    ).in(language)
  }

  /// All of them, on a screen of their own.
  static func page(_ preferences: Preferences) -> String {
    let sheet = Sheet(preferences)
    let head = Ink.bold(sheet.text(Text(pl: "Klawisze", en: "Keys")), preferences.colour)
    let keys = Table(rows: rows.map { [sheet.text($0.keys), sheet.text($0.does)] }, overflow: .wrap)
    let lines =
      [head, ""] + keys.lines(on: sheet) + [""] + sheet.wrapped(remark, indent: 2)
      + ["", Ink.faint(sheet.text(back), preferences.colour)]
    return "\u{1B}[2J\u{1B}[H" + lines.joined(separator: "\r\n")
  }

  private static let rows: [(keys: Text, does: Text)] = [
    (Text(pl: "spacja, Enter, →, ↓", en: "space, Enter, →, ↓"), Text(pl: "dalej", en: "go on")),
    (Text(pl: "←, ↑, Backspace, b", en: "←, ↑, Backspace, b"), Text(pl: "wstecz", en: "back")),
    (
      Text(pl: "Page Down, Page Up", en: "Page Down, Page Up"),
      Text(
        pl: "następny scenariusz; początek tego albo poprzedni",
        en: "the next scenario; the beginning of this one, or the one before")
    ),
    (
      Text(pl: "Home, End", en: "Home, End"),
      Text(pl: "pierwszy scenariusz, ostatni", en: "the first scenario, the last")
    ),
    (Text(pl: "g", en: "g"), Text(pl: "do scenariusza o podanym numerze", en: "to a scenario by its number")),
    (
      Text(pl: "t", en: "t"),
      Text(
        pl: "pozwala samodzielnie coś wypróbować, bez skutków dla pokazu",
        en: "try things yourself; the walk does not change")
    ),
    (
      Text(pl: "n", en: "n"),
      Text(pl: "pokazuje albo ukrywa notatki prowadzącego", en: "the trainer's notes: shows or hides them")
    ),
    (Text(pl: "q, Ctrl-D", en: "q, Ctrl-D"), Text(pl: "koniec", en: "leave")),
  ]

  /// A projector shows what the trainer sees.
  private static let remark = Text(
    pl:
      "Znak ✎ na dole: do tego, co widać, jest notatka. Notatki pojawiają się na tym samym ekranie, więc widzi je też "
      + "widownia; na papierze są w materiałach prowadzącego: konto handout LEKCJA --trainer -o PLIK.html",
    en:
      "The sign ✎ below: there is a note on what is shown. Notes stand on this same screen, so the audience sees them "
      + "too; on paper they stand in the trainer's handout: konto handout LESSON --trainer -o FILE.html")

  private static let back = Text(pl: "dowolny klawisz – powrót do pokazu", en: "any key – back to the walk")
}
