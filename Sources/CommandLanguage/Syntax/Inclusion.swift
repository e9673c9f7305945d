/// An `include` line at work, or the header of a table whose rows stand in another file. A class, for every line of that
/// file refers to it.
package final class Inclusion: Sendable {
  /// Where the line stands.
  package let place: Place
  /// The one that brought the including file; nil where nothing includes it.
  package let outer: Inclusion?
  /// The names that it gives to what it brings.
  let names: [GivenName]
  /// The line, if it gives names.
  let line: SourceLine?
  /// Whether a name may stand for something else in what it brings than outside.
  let givesNames: Bool

  /// An `include` at a place.
  package init(at place: Place, within outer: Inclusion?) {
    self.place = place
    self.outer = outer
    names = []
    line = nil
    givesNames = outer?.givesNames ?? false
  }

  /// An `include` that gives names.
  init(_ line: SourceLine, giving names: [GivenName]) {
    place = line.place
    outer = line.inclusion
    self.names = names
    self.line = line
    givesNames = !names.isEmpty || line.inclusion?.givesNames ?? false
  }

  /// This line and those that led to it, innermost first.
  package var chain: [Place] { [place] + (outer?.chain ?? []) }

  /// The innermost that gives a value to a name.
  func giver(of name: String) -> Inclusion? {
    guard givesNames else { return nil }
    return names.contains { $0.name == name } ? self : outer?.giver(of: name)
  }
}

extension Inclusion: Hashable {
  /// Whether they are the same chain of places.
  package static func == (one: Inclusion, other: Inclusion) -> Bool {
    one === other || one.place == other.place && one.outer == other.outer
  }

  /// Takes in the innermost place, which nearly always tells chains apart.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
