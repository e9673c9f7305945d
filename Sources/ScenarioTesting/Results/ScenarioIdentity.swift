import CommandLanguage
import PlainText
import Shell

/// Which scenario, which row of its table, and by which seed. A class, for every copy of a result refers to it.
package final class ScenarioIdentity: Sendable {
  /// The file that was asked for, as given.
  package let file: String
  /// With the names of its row filled in; a whole PESEL in it is hidden.
  package let title: String
  /// The same before what its acts have handed out was hidden in it: by this it is known again, and nobody is told it.
  let writtenTitle: String
  /// What is told of its header, with the whole of what may be a PESEL: a PIN may stand in that.
  private let whole: WholeTexts
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
  /// Those that its files write out, be it in its row.
  package let secrets: HiddenSecrets

  init(_ scenario: ScenarioSyntax, _ row: ExampleRow, in script: Script, seed: UInt64?) {
    file = script.file
    whole = WholeTexts(
      title: scenario.wholeTitle(of: row), skip: scenario.skip.map { scenario.whole($0, of: row) },
      knownBug: scenario.knownBug.map { scenario.whole($0, of: row) })
    title = LongNumbers.masked(whole.title)
    writtenTitle = title
    place = scenario.place
    includedFrom = scenario.header?.includedFrom ?? []
    tags = scenario.tags(of: row)
    skip = whole.skip.map { LongNumbers.masked($0) }
    knownBug = whole.knownBug.map { KnownBug(reason: LongNumbers.masked($0), rows: scenario.rowCount) }
    table = scenario.table(of: row)?.place
    self.row = row.number.map {
      ExampleRowPlace(number: $0, place: row.place, isOfTableFile: row.isOfTableFile)
    }
    self.seed = seed
    secrets = scenario.secrets(of: row)
  }

  /// The same run, with dots for secrets in what its header tells.
  private init(_ other: ScenarioIdentity, hiding secrets: HiddenSecrets) {
    file = other.file
    whole = other.whole.hiding(secrets)
    title = LongNumbers.masked(whole.title)
    writtenTitle = other.writtenTitle
    place = other.place
    includedFrom = other.includedFrom
    tags = other.tags.map(secrets.hidden)
    skip = whole.skip.map { LongNumbers.masked($0) }
    let reason = whole.knownBug.map { LongNumbers.masked($0) }
    knownBug = other.knownBug.map { bug in
      KnownBug(reason: reason ?? bug.reason, rows: bug.rows)
    }
    table = other.table
    row = other.row
    seed = other.seed
    self.secrets = other.secrets
  }

  /// One that stands in no file.
  ///
  /// - Parameter file: what it is told to stand in.
  package init(_ title: String, in file: String) {
    self.file = file
    (self.title, writtenTitle) = (title, title)
    whole = WholeTexts(title: title, skip: nil, knownBug: nil)
    place = Place(file: file, line: 1)
    includedFrom = []
    tags = []
    skip = nil
    knownBug = nil
    table = nil
    row = nil
    seed = nil
    secrets = .none
  }
}

extension ScenarioIdentity {
  /// The same run, with dots for these secrets in what its header tells.
  package func hiding(_ secrets: HiddenSecrets) -> ScenarioIdentity {
    secrets.isEmpty ? self : ScenarioIdentity(self, hiding: secrets)
  }

  /// Whether something in its header looks like what acts hand out: a PIN, a token.
  var mayTellHanded: Bool { mayTell(ofDigits: DrawnShape.leastOfPIN) }

  /// The same of what other scenarios are handed.
  var mayTellOfOthers: Bool { mayTell(ofDigits: DrawnShape.leastOfNumber) }

  private func mayTell(ofDigits least: Int) -> Bool {
    let told = [title, skip, knownBug?.reason].compactMap { $0 } + tags
    return told.contains { DrawnShape.mayStand(in: $0, ofDigits: least) }
      || zip(told, whole.all).contains { $0 != $1 && DrawnShape.mayStandInNumber(of: $1) }
  }

  /// All that is told of its header, with the whole of what may be a PESEL.
  var wholeTexts: [String] { whole.all + tags }
}

/// Texts of a header before whole PESELs are hidden in them.
private struct WholeTexts {
  let title: String
  let skip: String?
  let knownBug: String?

  var all: [String] { [title, skip, knownBug].compactMap { $0 } }

  func hiding(_ secrets: HiddenSecrets) -> WholeTexts {
    WholeTexts(
      title: secrets.hidden(in: title), skip: skip.map(secrets.hidden), knownBug: knownBug.map(secrets.hidden)
    )
  }
}

/// A row of a table of examples.
package struct ExampleRowPlace: Hashable, Sendable {
  /// From 1.
  package let number: Int
  /// Where the row stands.
  package let place: Place
  /// Whether it stands in a file of its own.
  let isOfTableFile: Bool
}

/// Whether they are the same run, whatever is known of it.
extension ScenarioIdentity: Hashable {
  /// Whether file, header, row and seed are the same.
  package static func == (one: ScenarioIdentity, other: ScenarioIdentity) -> Bool {
    one === other
      || one.file == other.file && one.place == other.place && one.includedFrom == other.includedFrom
        && one.row == other.row && one.seed == other.seed
  }

  /// Takes in the file, the header and the row.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(place)
    hasher.combine(row)
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
  /// The line by which it is chosen: its row of the table, be it in a file of its own, else the header of the table, else
  /// its header, else the line that includes them.
  package var chosenAt: Place {
    if let row, row.place.file == file || row.isOfTableFile { return row.place }
    if let table, table.file == file { return table }
    return includedFrom.last ?? place
  }
}
