import Activation

/// An entry that the procedure would not have led to, in the state that the entries before it lead to.
package struct Departure: Hashable, Sendable {
  /// Its number in the trail.
  package let entry: Int
  /// What stands there as done, or as refused; whoever wrote it may have written anything.
  package let act: String
  /// With which code the procedure would have refused; nil where it would have led to something else.
  package let code: RefusalCode?
}
