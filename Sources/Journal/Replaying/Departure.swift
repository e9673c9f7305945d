import Activation

/// An entry whose events the procedure would not have led to, in the state that the events before it lead to.
package struct Departure: Hashable, Sendable {
  /// Its number in the trail.
  package let entry: Int
  /// What stands in the trail as done, or as the reason of a refusal.
  package let act: ActName
  /// With which code the procedure would have refused; nil where it would have led to something else.
  package let code: RefusalCode?
}
