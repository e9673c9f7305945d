import Activation
import CommandLanguage
import PlainText
import Shell

/// What came of a scenario, or of one row of its table: everything that reports are made of.
package struct ScenarioResult: Sendable {
  /// Which scenario it is, and by which row and seed it ran.
  package let identity: ScenarioIdentity
  /// What was said and done, in order; of a scenario that went as expected only where a report asks for it.
  package var items: [Item] = []
  /// At most one of setup and scenario together, and one of cleanup; all of them where a scenario goes on.
  package var failures: [Failure] = []
  /// How many statements were carried out.
  package var statements = 0
  /// Why it was not carried out, or not to its end; nil: it was, or failed.
  package internal(set) var skipped: Skip?
  /// Of a known bug: whether all of its runs were as expected.
  package internal(set) var isMended = false
  /// The real time that it took.
  package var duration = Duration.zero
  /// Whether Ctrl-C came before its end: then it says nothing.
  package var wasInterrupted = false
  /// What of the procedure it exercised; nil where nobody asks.
  package var coverage: Coverage?

  /// The result of a scenario that has done nothing yet.
  package init(_ identity: ScenarioIdentity) { self.identity = identity }

  /// The result of one that is not to run.
  static func skipped(_ identity: ScenarioIdentity, _ reason: String) -> ScenarioResult {
    var result = ScenarioResult(identity)
    result.skipped = .asked(reason)
    return result
  }

  /// Whether nothing failed, and it was carried out to its end; of a known bug too.
  var wentAsExpected: Bool { failures.isEmpty && skipped == nil }
  /// Whether it counts as green.
  package var isAsExpected: Bool { verdict == .asExpected }
  /// Whether it counts as red.
  package var hasFailed: Bool { verdict.isRed }

  /// How it ended: what could not be carried out weighs more than what led elsewhere.
  package var verdict: Verdict {
    if failures.isEmpty {
      if skipped != nil { return .skipped }
      return identity.knownBug == nil ? .asExpected : isMended ? .mended : .knownBug
    }
    guard identity.knownBug == nil || failures.contains(where: \.isNoKnownBug) else { return .knownBug }
    return failures.contains(where: \.couldNotRun) ? .error : .unexpected
  }

  /// The known bug that its header tells of, if that is how it ended.
  var markedBug: KnownBug? { verdict == .knownBug ? identity.knownBug : nil }

  /// The same without what was said and done, unless it failed: what led there is part of the report.
  package var withoutDialogue: ScenarioResult {
    guard failures.isEmpty else { return self }
    var result = self
    result.items = []
    return result
  }

  /// What was said and done, in order.
  package enum Item: Sendable {
    case narration(String, SourceLine, Block)
    case performed(Turn)
  }
}

/// A statement carried out, as it was seen.
package struct Turn: Sendable {
  /// The statement, and what it led to.
  package let performance: Performance
  /// The block that the statement stands in.
  package let block: Block
  /// The language and the form of results at that moment: a scenario may set both.
  package let preferences: Preferences
  /// What the acting patient or clerk had before them afterwards; nil where no report asks for it.
  package let screen: ScreenView?
}

/// Which scenario, which row of its table, and by which seed.
package struct ScenarioIdentity: Hashable, Sendable {
  /// The file that was asked for, as given.
  package let file: String
  /// With the names of its row filled in; a whole PESEL in it is hidden.
  package let title: String
  /// The header's place, which may be in an included file.
  package let place: Place
  /// The include lines that brought the header, innermost first.
  package let includedFrom: [Place]
  /// As written in the header, with those of its table.
  package let tags: [String]
  /// Why it does not run; nil: it does.
  package let skip: String?
  /// Why it is known not to go as it says; nil: nothing of that is known.
  package let knownBug: KnownBug?
  /// The header of the table that its row is of.
  package let table: Place?
  /// Where its row of the table stands, and its number from 1; nil without a table.
  package let row: ExampleRowPlace?
  /// The seed that secrets were drawn from; nil where scenarios run once, with the usual one.
  package let seed: UInt64?
}

/// A row of a table of examples.
package struct ExampleRowPlace: Hashable, Sendable {
  /// From 1.
  package let number: Int
  /// Where the row stands.
  package let place: Place
}

extension ScenarioIdentity {
  /// One that stands in no file.
  ///
  /// - Parameter file: what it is told to stand in.
  package init(_ title: String, in file: String) {
    self.file = file
    self.title = title
    place = Place(file: file, line: 1)
    includedFrom = []
    tags = []
    skip = nil
    knownBug = nil
    table = nil
    row = nil
    seed = nil
  }
}

extension ScenarioIdentity {
  /// Whether its header says that it is not to count.
  package var isMarked: Bool { skip != nil || knownBug != nil }
}

extension ScenarioIdentity {
  /// The title; where the scenario runs several times, with what tells its runs apart.
  package var name: String { title + run(.en) }

  /// The name for reports that programs read: no whole PESEL, no control character.
  package var shownName: String { shownName(.en) }

  /// The same for people.
  package func shownName(_ language: Language) -> String { shownTitle + run(language) }

  /// The title without control characters.
  package var shownTitle: String { Visible.text(title) }
  /// The tags without control characters and whole PESEL numbers.
  package var shownTags: [String] { tags.map { Visible.text(LongNumbers.masked($0)) } }

  private func run(_ language: Language) -> String {
    (row.map { " [\($0.number)]" } ?? "")
      + (seed.map { " (\(Verb.seed.name.in(language)) \($0))" } ?? "")
  }

  /// Its row of the table, else its header.
  package var closestPlace: Place { row?.place ?? place }
}

extension ScenarioIdentity {
  /// The line of its own file by which it is chosen: its row of the table, else the header of the table, else its header,
  /// else the line that includes them.
  package var chosenAt: Place {
    if let row, row.place.file == file { return row.place }
    // The rows of a table that stand in a file of its own are chosen by its header.
    if let table, table.file == file { return table }
    return includedFrom.last ?? place
  }
}

extension ScenarioIdentity {
  init(_ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script, seed: UInt64?) {
    file = script.file
    title = scenario.title(of: row)
    place = scenario.place
    includedFrom = scenario.header?.includedFrom ?? []
    tags = scenario.tags(of: row)
    skip = scenario.skip.map { scenario.told($0, of: row) }
    knownBug = scenario.knownBug.map { KnownBug(reason: scenario.told($0, of: row), rows: scenario.rowCount) }
    table = scenario.table(of: row)?.place
    self.row = row.number.map { ExampleRowPlace(number: $0, place: row.place) }
    self.seed = seed
  }
}
