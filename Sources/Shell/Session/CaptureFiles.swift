/// Where a session is written to as a file.
package struct CaptureFiles: Sendable {
  /// Whether a file of that path can be written, and nothing else be lost by it.
  let expect: @Sendable (String) throws(RunError) -> Void
  let write: @Sendable (String, _ path: String) throws(RunError) -> Void

  /// - Parameter expect: throws why the file must not or cannot be written.
  package init(
    expect: @escaping @Sendable (String) throws(RunError) -> Void,
    write: @escaping @Sendable (String, _ path: String) throws(RunError) -> Void
  ) {
    self.expect = expect
    self.write = write
  }

  /// How every such file begins.
  package static let firstLine = CaptureText.firstLine
}
