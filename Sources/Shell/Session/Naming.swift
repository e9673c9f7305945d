/// What is known of a name: what it stands for, and whence.
struct NamedValue: Hashable, Sendable {
  /// nil: none.
  var value: String?
  /// What the row of a table had for it.
  var row: String?
  /// Whether a step gave it: then it goes back with that.
  var isOfStep = false
}

/// A name that a step set, as it was before and after.
struct NameChange: Sendable {
  let name: String
  let before: NamedValue
  let after: NamedValue
}

extension Session {
  func named(_ name: String) -> NamedValue {
    NamedValue(
      value: names[name], row: rowValues[name],
      isOfStep: history?.named.contains(name) ?? false)
  }

  /// Lets a name stand for what a line gives it, if anything.
  mutating func give(_ name: String, _ value: String?) {
    names[name] = value
    if value == nil { valueless.insert(name) }
    if !rowValues.isEmpty { rowValues[name] = nil }
    history?.named.remove(name)
  }

  /// A name that has no value any more was set by a line all the same.
  mutating func put(_ name: String, _ named: NamedValue) {
    names[name] = named.value
    rowValues[name] = named.row
    if named.value == nil { valueless.insert(name) }
    if named.isOfStep { history?.named.insert(name) } else { history?.named.remove(name) }
  }
}
