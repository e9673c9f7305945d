/// What both sides of the protocol of drivers have agreed on (<doc:Against-a-Portal>).
package enum DriverProtocol {
  /// The only one that there is so far.
  package static let version = 1
  /// The longest line, in bytes without its end.
  package static let longestLine = 1 << 20
}
