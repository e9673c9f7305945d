import CommandLanguage

extension Page {
  /// How many ended how: a strip of proportions, and the numbers in words.
  mutating func band(_ summary: Summary) {
    let tally = summary.tally
    var counts: [(kind: StaticString, count: Int, words: Text)] = [
      ("good", tally.asExpected, PageWords.asExpected), ("bad", tally.unexpected, PageWords.unexpected),
      ("error", tally.errors, PageWords.errors), ("idle", tally.notRun, PageWords.notRun),
    ]
    if tally.mended > 0 { counts.append(("bad", tally.mended, PageWords.mended)) }
    if tally.knownBugs > 0 { counts.append(("idle", tally.knownBugs, PageWords.knownBug)) }
    if tally.skipped > 0 { counts.append(("idle", tally.skipped, PageWords.skipped)) }
    element("div", class: "band") { page in
      page.element("div", class: "strip", with: [("aria-hidden", "true")]) { page in
        for (kind, count, _) in counts where count > 0 {
          page.element("i", class: kind, with: [("style", "flex-grow:\(count)")], "")
        }
      }
      page.element("dl", class: "counts") { page in
        for (kind, count, words) in counts { page.count(count == 0 ? "none" : kind, count, words) }
        page.count("idle", tally.statements, PageWords.statements)
      }
    }
  }

  private mutating func count(_ kind: StaticString, _ number: Int, _ words: Text) {
    element("div", class: kind) { page in
      page.element("dt", words)
      page.element("dd", "\(number)")
    }
  }

  /// What narrows the page down; shown only where its script runs.
  mutating func toolbar(_ summary: Summary) {
    markup("\n")
    element("form", class: "toolbar", with: [("role", "search"), ("id", "toolbar")]) { page in
      page.element("label", with: [("for", "q"), ("class", "unseen")], PageWords.search)
      page.markup("<input type=\"search\" id=\"q\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"")
      page.text(PageWords.searchHint)
      page.markup("\">")
      page.element("label", class: "only") { page in
        page.markup("<input type=\"checkbox\" id=\"only\"> ")
        page.text(
          Text(
            pl: "tylko niezgodne (\(summary.failed))", en: "only those not as expected (\(summary.failed))"))
      }
      page.element(
        "button", with: [("type", "button"), ("id", "open")], Text(pl: "Rozwiń wszystkie", en: "Open all"))
      page.element(
        "button", with: [("type", "button"), ("id", "close")], Text(pl: "Zwiń wszystkie", en: "Close all"))
      page.element("output", with: [("id", "shown"), ("for", "q only")], "")
    }
  }
}
