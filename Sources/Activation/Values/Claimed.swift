/// A value that can be read from what somebody wrote or said.
package protocol Readable: Hashable, Sendable {
  init?(_ text: String)
}

extension Login: Readable {}
extension PESEL: Readable {}
extension HolderName: Readable {}
extension Title: Readable {}
extension EmailAddress: Readable {}
extension PhoneNumber: Readable {}
extension FacilityID: Readable {}
extension REGON: Readable {}

/// What somebody claims to be a value: the words as given, and the value if they are one. The guards of
/// the procedure, not the parser, decide what an invalid claim leads to (<doc:Acts-and-Guards>).
///
/// It masks itself when printed: a mistyped PESEL is nearly a PESEL.
package struct Claimed<Value: Readable>: Hashable, Sendable, CustomStringConvertible,
  CustomReflectable
{
  package let words: String
  package let value: Value?

  @inlinable package init(_ words: String) {
    self.words = words
    value = Value(words)
  }

  package var description: String { value.map { "\($0)" } ?? "•••" }
  package var customMirror: Mirror { Mirror(self, children: ["value": value as Any]) }
}
