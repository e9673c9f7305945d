/// A page of the shell's help.
struct HelpPage: Shown {
  /// The English name of a verb or a topic; nil for the general page.
  let topic: String?

  func lines(on sheet: Sheet) -> [String] { Help.lines(about: topic, on: sheet) }

  var inReports: (any Shown)? { self }
}

extension Showing {
  static func help(_ topic: String?) -> Showing { .something(HelpPage(topic: topic)) }
}
