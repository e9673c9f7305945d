/// A value of many parts behind one reference: handing it on costs that reference, and it is copied where it is changed while
/// somebody holds it as it was.
package struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Always one: it is the array that is shared, and that copies itself where it is changed.
  @usableFromInline var only: [Value]

  init(_ value: Value) { only = [value] }

  /// The value; changed in place where nobody else holds it.
  package internal(set) var value: Value {
    @inlinable _read { yield only[0] }
    _modify { yield &only[0] }
  }

  /// Whether neither was changed since one was copied from the other; what was changed may still be as it was.
  func isCopy(of other: Shared) -> Bool { only.isCopy(of: other.only) }
}
