import CommandLanguage

extension Page {
  /// What of the procedure the suite exercised: the state diagram, and the lists in words.
  mutating func coverage(_ coverage: HTMLReport.Coverage) {
    section("coverage", Text(pl: "Pokrycie procedury", en: "Coverage of the procedure")) { page in
      page.element("figure", class: "wide") { $0.markup(coverage.svg) }
      page.lines("pre", class: "drawn", coverage.lines)
    }
  }
}
