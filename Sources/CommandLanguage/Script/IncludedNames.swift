/// What the names that `include` lines give stand for, each within what its line brings. What is set there under such a
/// name stays there; every other name is the same inside and outside.
package struct IncludedNames: Sendable {
  private var values: [Inclusion: [String: String]] = [:]

  /// No line has been included yet.
  package init() {}

  /// Comes to a line: the first that an `include` brings sets the names that this gives.
  ///
  /// - Parameter outside: what a name stands for where nothing is included.
  package mutating func enter(_ line: SourceLine, outside: (String) -> String?) {
    if let inclusion = line.inclusion, inclusion.givesNames { enter(inclusion, outside) }
  }

  private mutating func enter(_ inclusion: Inclusion, _ outside: (String) -> String?) {
    guard values[inclusion] == nil else { return }
    if let outer = inclusion.outer, outer.givesNames { enter(outer, outside) }
    var given: [String: String] = [:]
    for name in inclusion.names {
      given[name.name] = try? name.value.filled { value(of: $0, in: inclusion.outer, outside) }
    }
    values[inclusion] = given
  }

  /// What a name stands for in a line.
  package func value(of name: String, in line: SourceLine, outside: (String) -> String?) -> String? {
    value(of: name, in: line.inclusion, outside)
  }

  private func value(
    of name: String, in inclusion: Inclusion?, _ outside: (String) -> String?
  ) -> String? {
    guard let giver = inclusion?.giver(of: name) else { return outside(name) }
    return values[giver]?[name]
  }

  /// What names stand for in a line, as far as it is written out in files: what an `include` gives is where it is made of
  /// nothing else.
  ///
  /// - Parameter outside: such names outside with their values.
  package func written(_ outside: [String: String], in line: SourceLine) -> [String: String] {
    written(outside, in: line.inclusion)
  }

  private func written(_ outside: [String: String], in inclusion: Inclusion?) -> [String: String] {
    guard let inclusion, inclusion.givesNames else { return outside }
    let around = written(outside, in: inclusion.outer)
    return inclusion.names.reduce(into: around) { names, given in
      let value = try? given.value.filled { around[$0] }
      // A line that it brings may have set it since.
      names[given.name] = value == values[inclusion]?[given.name] ? value : nil
    }
  }

  /// Sets a name in a line, if it is one that is given there; false: it is the same outside.
  package mutating func set(_ name: String, to value: String?, in line: SourceLine) -> Bool {
    guard let giver = line.inclusion?.giver(of: name) else { return false }
    values[giver, default: [:]][name] = value
    return true
  }
}
