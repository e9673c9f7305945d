import CommandLanguage

extension Page {
  /// What of the procedure the suite exercised: the state diagram, and the lists in words.
  mutating func coverage(_ coverage: Coverage) {
    let svg = StateDiagramSVG(coverage, preferences.language).text
    let lines = CoverageLines(coverage).summary(preferences)
    section("coverage", Text(pl: "Pokrycie procedury", en: "Coverage of the procedure")) { page in
      page.element("figure", class: "wide") { $0.markup(svg) }
      page.lines("pre", class: "drawn", lines)
    }
  }
}
