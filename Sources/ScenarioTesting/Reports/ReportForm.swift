/// The forms that a report of some command can have.
package protocol ReportForm: RawRepresentable<String>, CaseIterable, Hashable, Sendable, SendableMetatype {
  /// Whether others may stand beside it on standard output: it is made of lines, not one document.
  var isLines: Bool { get }

  /// Whether a file that begins so is a report of this form.
  func isBegun(by beginning: String) -> Bool

  /// A report as it is kept in a file: it begins so that another may take its place.
  func kept(_ text: String) -> String
}

extension ReportFormat: ReportForm {}
