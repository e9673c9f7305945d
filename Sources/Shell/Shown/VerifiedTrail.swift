import CommandLanguage

/// The audit trail found whole and unaltered (I19).
struct VerifiedTrail: Shown {
  /// The number of its entries.
  let count: Int

  func lines(on sheet: Sheet) -> [String] {
    let entries = Plural.entries.counted(count)
    return sheet.wrapped(
      Text(
        pl: "Żadnego wpisu w dzienniku zdarzeń nie zmieniono (\(entries.pl)).",
        en: "No entry of the audit trail was altered: \(entries.en)."))
  }

  var inReports: (any Shown)? { self }
}

extension Showing {
  static func verified(_ count: Int) -> Showing { .something(VerifiedTrail(count: count)) }
}
