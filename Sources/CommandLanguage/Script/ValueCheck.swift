/// Whether the values that are written out for names, in rows, behind `include` or on the command line, fit where lines
/// use the names. What a line sets is known only when it has run.
struct ValueCheck {
  private let statements: [Statement]
  /// The names that lines set, outside of what is included and in it.
  private var set: Set<String> = []
  private var setWithin: [Inclusion: Set<String>] = [:]

  init(_ steps: [Step]) {
    let all = steps.compactMap(\.statement)
    statements = all.filter { !$0.names.isEmpty }
    guard !statements.isEmpty else { return }
    for statement in all {
      for name in statement.namesSet {
        if let giver = statement.source.inclusion?.giver(of: name) {
          setWithin[giver, default: []].insert(name)
        } else {
          set.insert(name)
        }
      }
    }
  }

  /// Whether there is anything to look for.
  var usesNames: Bool { !statements.isEmpty }

  /// - Parameters:
  ///   - values: what names stand for outside of what is included.
  ///   - row: where the values are written that are not given from outside.
  func errors(with values: [String: String], row: ExampleRow?) -> [SyntaxError] {
    guard usesNames else { return [] }
    let outside = values.filter { !set.contains($0.key) }
    var known: [Inclusion: [String: String]] = [:]
    return statements.compactMap { statement in
      let values = valuesWithin(statement.source.inclusion, outside, &known)
      guard !values.isEmpty, let error = statement.mistake(with: values) else { return nil }
      return moved(error, in: statement, row)
    }
  }

  private func valuesWithin(
    _ inclusion: Inclusion?, _ outside: [String: String], _ known: inout [Inclusion: [String: String]]
  ) -> [String: String] {
    guard let inclusion, inclusion.givesNames else { return outside }
    if let values = known[inclusion] { return values }
    let outer = valuesWithin(inclusion.outer, outside, &known)
    var values = outer
    for given in inclusion.names {
      let isSet = setWithin[inclusion]?.contains(given.name) ?? false
      values[given.name] = isSet ? nil : try? given.value.filled { outer[$0] }
    }
    known[inclusion] = values
    return values
  }

  /// The same mistake where the value is written; of one that is given from outside the value is not repeated.
  private func moved(_ error: SyntaxError, in statement: Statement, _ row: ExampleRow?) -> SyntaxError {
    for use in statement.names where error.range.overlaps(use.range) {
      guard let (line, range) = origin(of: use.name, within: statement.source.inclusion, row) else {
        continue
      }
      return SyntaxError(line, range, error.problem, suggestions: error.suggestions)
    }
    return error.withoutValue
  }

  private func origin(
    of name: String, within inclusion: Inclusion?, _ row: ExampleRow?
  ) -> (SourceLine, Range<Int>)? {
    guard let giver = inclusion?.giver(of: name) else {
      return row?.toldCell(of: name)
    }
    guard let given = giver.names.first(where: { $0.name == name }), let line = giver.line else { return nil }
    if let outer = given.value.wholeName, let place = origin(of: outer, within: giver.outer, row) {
      return place
    }
    return (line, given.value.range)
  }
}
