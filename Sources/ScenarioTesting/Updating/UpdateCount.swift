import CommandLanguage
import Shell

/// How much an update has rewritten.
package struct UpdateCount: Sendable {
  /// How many lines were rewritten.
  package let lines: Int
  /// How many files they are in.
  package let files: Int
  /// Lines that could not be.
  package let left: Int

  /// Counts what an update did, and how many lines it left as they were.
  package init(lines: Int, files: Int, left: Int) {
    (self.lines, self.files, self.left) = (lines, files, left)
  }

  /// The count as a sentence.
  package var words: Text {
    let done = lines == 0 ? Self.nothing : Self.done(lines, files)
    let missed = left == 0 ? Text(pl: "", en: "") : Self.missed(left)
    return Text(pl: done.pl + missed.pl, en: done.en + missed.en)
  }

  private static let nothing = Text(pl: "nie zmieniono niczego", en: "nothing was rewritten")

  private static func done(_ lines: Int, _ files: Int) -> Text {
    let (lines, files) = (rewritten.counted(lines), within.counted(files))
    return Text(pl: "zmieniono \(lines.pl) w \(files.pl)", en: "\(lines.en) rewritten in \(files.en)")
  }

  private static func missed(_ count: Int) -> Text {
    let left = notRewritten.counted(count)
    return Text(pl: "; nie dało się zmienić \(left.pl)", en: "; \(left.en) could not be")
  }

  private static let rewritten = Plural(pl: "wiersz", "wiersze", "wierszy", en: "line", "lines")
  private static let within = Plural(pl: "pliku", "plikach", "plikach", en: "file", "files")
  private static let notRewritten = Plural(pl: "wiersza", "wierszy", "wierszy", en: "line", "lines")
}
