import CommandLanguage
import Shell

extension Page {
  /// More files than this are folded away at first.
  private static let filesShown = 24

  /// A row for each file, with a link to its scenarios.
  mutating func files(_ suite: NumberedSuite) {
    section("files", Text(pl: "Pliki", en: "Files")) { page in
      guard suite.files.count > Self.filesShown else { return page.table(of: suite.files) }
      page.element("details", class: "fold") { page in
        page.element("summary", Plural.files.counted(suite.files.count))
        page.table(of: suite.files)
      }
    }
  }

  private mutating func table(of files: [NumberedFile]) {
    let told = Tally.rare.filter { rare in files.contains { $0.tally[keyPath: rare.count] > 0 } }
    element("div", class: "wide") { page in
      page.element("table", class: "files") { page in
        page.fileHeadings(told)
        page.element("tbody") { page in
          for file in files { page.row(file, told) }
        }
      }
    }
  }

  private mutating func fileHeadings(_ told: [Tally.Rare]) {
    let counted =
      [
        Text(pl: "scenariusze", en: "scenarios"), PageWords.asExpected, PageWords.unexpected,
        PageWords.errors,
        PageWords.notRun,
      ] + told.map(\.words) + [
        Text(pl: "polecenia", en: "statements"), PageWords.time,
      ]
    element("thead") { page in
      page.element("tr") { page in
        page.element("th", with: [("scope", "col")], Text(pl: "plik", en: "file"))
        for words in counted { page.element("th", class: "number", with: [("scope", "col")], words) }
      }
    }
  }

  private mutating func row(_ file: NumberedFile, _ told: [Tally.Rare]) {
    let tally = file.tally
    let isGreen = tally.failed == 0
    let mark = isGreen ? (tally.ran == 0 && tally.done > 0 ? "–" : "✓") : "✗"
    markup("\n")
    element("tr", class: isGreen ? "good" : "bad") { page in
      page.element("th", with: [("scope", "row")]) { page in
        page.element("span", class: "mark", with: [("aria-hidden", "true")], mark)
        page.element("a", with: [("href", "#" + file.anchor)]) { $0.place(file.name) }
      }
      page.cell(tally.chosen)
      page.cell(tally.asExpected)
      page.cell(tally.unexpected, class: "number bad")
      page.cell(tally.errors, class: "number error")
      page.cell(tally.notRun)
      for rare in told { page.cell(tally[keyPath: rare.count]) }
      page.cell(tally.statements)
      page.element("td", class: "number", file.duration.words(page.language))
    }
  }

  private mutating func cell(_ number: Int, class kind: StaticString = "number") {
    element("td", class: number == 0 ? "number none" : kind, "\(number)")
  }
}

extension Tally {
  /// What is counted in a column of its own only where there is any of it.
  fileprivate struct Rare {
    let words: Text
    let count: KeyPath<Tally, Int> & Sendable
  }

  fileprivate static let rare = [
    Rare(words: PageWords.mended, count: \.mended), Rare(words: PageWords.knownBug, count: \.knownBugs),
    Rare(words: PageWords.skipped, count: \.skipped),
  ]
}
