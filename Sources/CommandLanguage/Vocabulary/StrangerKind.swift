/// What a name that nothing makes is a name of.
package enum StrangerKind: String, Hashable, Sendable {
  case person = "unknown-person"
  case facility = "unknown-facility"
}
