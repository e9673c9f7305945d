/// An argument, and which of the verb's parameters it is for.
package struct BoundArgument: Sendable {
  let parameter: Int
  let value: Template
  let key: Range<Int>?

  /// The value of a literal or filled template.
  var text: String { value.literal ?? "" }

  func filled(_ text: String) -> BoundArgument {
    BoundArgument(
      parameter: parameter, value: Template(text, value.range, isQuoted: value.isQuoted), key: key)
  }
}
