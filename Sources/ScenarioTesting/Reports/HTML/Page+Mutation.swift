import CommandLanguage

extension Page {
  /// What the suite says to a procedure that is weakened.
  mutating func mutation(_ mutation: MutationResult) {
    let lines = MutationReport(preferences, verbose: true).lines(mutation)
    section("strength", Text(pl: "Skuteczność zestawu", en: "Strength of the suite")) { page in
      page.lines("pre", class: "drawn", lines)
    }
  }
}
