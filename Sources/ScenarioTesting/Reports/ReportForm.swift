/// The forms that a report of some command can have.
package protocol ReportForm: RawRepresentable<String>, CaseIterable, Hashable, Sendable, SendableMetatype {
  /// Whether others may stand beside it on standard output: it is made of lines, not one document.
  var isLines: Bool { get }

  /// Whether a file that begins so is a report of this form; nil: its reports have no beginning of their own.
  func isBegun(by beginning: String) -> Bool?
}

extension ReportFormat: ReportForm {}
