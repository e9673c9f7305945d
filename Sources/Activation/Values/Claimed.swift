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
package struct Claimed<Value> {
  /// What was written or said, as it was.
  package let words: String
  /// What it reads as; nil if it is not of the form.
  package let value: Value?
}

extension Claimed {
  /// What was understood before; its words are not known any more.
  package init(known value: Value) { (words, self.value) = ("", value) }
}

// The type itself asks nothing of its values: what it asked would be looked up anew, in 0.02 ms each, at every start.
extension Claimed: Sendable where Value: Sendable {}
extension Claimed: Equatable where Value: Equatable {}
extension Claimed: Hashable where Value: Hashable {}

extension Claimed where Value: Readable {
  /// Reads the words and keeps them either way.
  @inlinable package init(_ words: String) {
    self.words = words
    value = Value(words)
  }
}

extension Claimed: CustomStringConvertible, CustomReflectable {
  /// The value as it prints itself, or dots for what is none.
  package var description: String { value.map { "\($0)" } ?? "•••" }
  /// What a dump sees: the value, never the words.
  package var customMirror: Mirror { Mirror(self, children: ["value": value as Any]) }
}
