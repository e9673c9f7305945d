import Activation
import CommandLanguage
import Shell

/// What a statement that was carried out wants its line, and the cells that the line refers to, to say.
struct Wish {
  /// A cell of the row, by its column; the text that it should bring, nil where it is right as it is.
  typealias Cell = (column: String, text: String?)

  private(set) var change: ExpectationChange
  private(set) var cells: [Cell] = []

  /// - Parameter row: the texts of the cells that may be rewritten.
  init(_ performance: Performance, in dialect: Language, _ row: [String: String]) throws(UpdateObstacle) {
    let verb = performance.statement.verb
    let maker = WishMaker(performance: performance, dialect: dialect, row: row)
    switch (performance.outcome, performance.statement.expectation) {
    case (.error(let error), _): throw .error(error.code)
    case (.ok, nil): self.init(ExpectationChange(.kept, []), [])
    case (.ok, .ok(let comparisons)): self = try maker.wish(.kept, comparisons)
    case (.ok, .refused(_, let comparisons)):
      self = try maker.wish(.ok, comparisons, where: verb.succeedsWith)
    case (.refused(let rejection), nil):
      self.init(ExpectationChange(.refused(rejection.refusal.code), []), [])
    case (.refused(let rejection), .ok(let comparisons)):
      self = try maker.wish(.refused(rejection.refusal.code), comparisons, where: verb.isRefusedWith)
    case (.refused(let rejection), .refused(let code, let comparisons)):
      self = try maker.wish(.kept, comparisons)
      take(rejection.refusal.code, insteadOf: code, isOther: performance.hasOtherCode, row)
    }
  }

  fileprivate init(_ change: ExpectationChange, _ cells: [Cell]) {
    self.change = change
    self.cells = cells
  }

  private mutating func take(
    _ actual: RefusalCode, insteadOf expected: ExpectedCode?, isOther: Bool, _ row: [String: String]
  ) {
    if let column = expected?.wholeName, row[column] != nil {
      cells.append((column, isOther ? actual.rawValue : nil))
    } else if isOther {
      change = ExpectationChange(.refused(actual), change.parts)
    }
  }
}

private struct WishMaker {
  let performance: Performance
  let dialect: Language
  let row: [String: String]

  func wish(
    _ head: ExpectationChange.Head, _ comparisons: [Comparison],
    where stays: (Comparison) -> Bool = { _ in true }
  ) throws(UpdateObstacle) -> Wish {
    var parts: [ExpectationChange.Part] = []
    var cells: [Wish.Cell] = []
    for comparison in comparisons {
      if !stays(comparison) {
        parts.append(.dropped)
      } else if let column = comparison.column, let cell = row[column] {
        parts.append(.kept)
        cells.append((column, try wanted(comparison, comparison.dialect(of: cell) ?? dialect)))
      } else {
        parts.append(try wanted(comparison, dialect).map { .value($0) } ?? .kept)
      }
    }
    return Wish(ExpectationChange(head, parts), cells)
  }

  /// nil: the comparison holds.
  private func wanted(_ comparison: Comparison, _ dialect: Language) throws(UpdateObstacle) -> String? {
    guard performance.unmet.contains(comparison) else { return nil }
    let outcome = performance.outcome
    switch comparison.field.map({ outcome.value(of: $0) }) ?? outcome.value {
    case nil: return WordValues.none.in(dialect)
    case .secret?: throw .secret
    case .text? where comparison.field == .pesel: throw .secret
    case .some(let value): return value.masked(dialect)
    }
  }
}

extension Comparison {
  /// The column of which a cell could be what the outcome has, so that the comparison holds.
  fileprivate var column: String? {
    switch op {
    case .equal, .atMost, .atLeast, .contains: expected.wholeName
    case .notEqual, .less, .greater: nil
    }
  }

  /// The dialect of a word-value; nil where the text does not tell.
  fileprivate func dialect(of text: String) -> Language? {
    guard case .word(let terms) = kind,
      let term = (terms + [WordValues.none]).first(where: { $0.matches(text) }),
      term.en != term.pl
    else { return nil }
    return text == term.en ? .en : .pl
  }
}

extension ExpectedCode {
  fileprivate var wholeName: String? {
    switch self {
    case .known: nil
    case .named(let template): template.wholeName
    }
  }
}

extension Performance {
  fileprivate var hasOtherCode: Bool {
    mismatches.contains { mismatch in
      switch mismatch {
      case .otherCode: true
      case .notOK, .notRefused, .failed, .field, .unusable: false
      }
    }
  }
}

extension Verb {
  fileprivate func succeedsWith(_ comparison: Comparison) -> Bool {
    comparison.field.map(fields.contains) ?? (value != nil)
  }

  /// A refusal has no main value.
  fileprivate func isRefusedWith(_ comparison: Comparison) -> Bool {
    comparison.field.map(refusalFields.contains) ?? false
  }
}
