import CommandLanguage

extension String {
  /// The text with its control characters made visible, so that it can't steer a terminal.
  var visible: String { Visible.text(self) }

  /// The same of a text of several lines: line ends and tabs stay.
  var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).visible }
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }
}
