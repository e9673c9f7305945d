import CommandLanguage
import Glibc
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// What `konto test` writes to standard output while it runs: the text report as files are done, or the JSON of every
/// statement.
struct TestOutput {
  private let report: TextReport
  private let preferences: Preferences
  private let isStreaming: Bool
  /// Whether the text report stands on standard output.
  private let tellsText: Bool
  /// Whether it does so as the run goes on, and nothing has to stand before it.
  private let streamsText: Bool
  private var buffer = OutputBuffer()
  private var line: ProgressLine
  private var file: FileResult?
  private var knownBugs = KnownBugs()

  init(
    _ plan: Plan, _ preferences: Preferences, isStreaming: Bool, tellsText: Bool, coverageFirst: Bool,
    showsProgress: Bool
  ) {
    report = TextReport(preferences)
    self.preferences = preferences
    self.isStreaming = isStreaming
    self.tellsText = tellsText
    streamsText = tellsText && isStreaming && !coverageFirst
    line = ProgressLine(total: plan.runs.count, preferences, isWanted: showsProgress)
  }

  var hasFailed: Bool { buffer.hasFailed }

  /// Takes a result as it comes; one in another order than that of the files waits for the end.
  mutating func tell(_ result: ScenarioResult) {
    guard isStreaming, !result.wasInterrupted else { return }
    knownBugs.take(result)
    if preferences.format == .json { tellStatements(of: result) }
    if streamsText { tellInOrder(result) }
  }

  mutating func progress(_ tally: Tally) { line.show(tally) }

  private mutating func tellInOrder(_ result: ScenarioResult) {
    if file?.file != result.identity.file {
      tellFile()
      file = FileResult(file: result.identity.file)
    }
    file?.scenarios.append(result)
  }

  private mutating func tellFile() {
    guard var file else { return }
    // A file that is whole tells whether its known bugs still are some.
    if streamsText { file.scenarios = knownBugs.judged(file.scenarios) }
    let lines = report.lines(file)
    line.clear()
    for line in lines { buffer.add(line) }
    if line.isShown || file.scenarios.contains(where: { !$0.isAsExpected }) { buffer.flush() }
  }

  private mutating func tellStatements(of result: ScenarioResult) {
    let secrets = result.secrets
    for case .performed(let turn) in result.items {
      buffer.add(
        StatementJSON.line(
          turn.performance, block: turn.block, scenario: result.identity.title,
          language: preferences.language, hiding: secrets, isReport: true))
    }
  }

  mutating func finish(_ result: SuiteResult, order: UInt64?) {
    if !isStreaming, preferences.format == .json {
      for scenario in result.scenarios { tellStatements(of: scenario) }
    }
    if tellsText, !streamsText {
      for line in report.opening(result) { buffer.add(line) }
      for scenario in result.scenarios { tellInOrder(scenario) }
    }
    tellFile()
    line.clear()
    if tellsText {
      for line in report.closing(result) { buffer.add(line) }
    }
    if let order { tell(order) }
    buffer.flush()
  }

  /// Beside another report it stands on standard error: an order that nobody can repeat is of no use.
  private mutating func tell(_ order: UInt64) {
    let words = Self.order(order).in(preferences.language)
    if tellsText { buffer.add(words) } else { StandardStreams.complain(words) }
  }

  private static func order(_ seed: UInt64) -> Text {
    Text(
      pl: "kolejność losowa; powtórzy ją --shuffle-seed \(seed)",
      en: "in a random order; --shuffle-seed \(seed) repeats it")
  }
}

/// How far a run is, in one line on a terminal that is written over again and again.
struct ProgressLine {
  private let total: Int
  private let language: Language
  private let width: Int
  let isShown: Bool
  private var last = Duration.zero
  private var isOnScreen = false

  /// How often it changes.
  private static let interval = Duration.milliseconds(80)

  init(total: Int, _ preferences: Preferences, isWanted: Bool) {
    self.total = total
    language = preferences.language
    width = TerminalWidth.columns(fd: STDERR_FILENO) ?? 80
    isShown = isWanted && isTerminal(STDERR_FILENO) && !KeyTerminal.isDumb
  }

  mutating func show(_ tally: Tally) { show(tally.done, missed: tally.failed) }

  mutating func show(_ done: Int, missed: Int = 0) {
    let total = total
    let others = missed > 0 ? Plural.notAsExpected.counted(missed) : nil
    show(
      Text(
        pl: "… \(done) z \(total)" + (others.map { ", " + $0.pl } ?? ""),
        en: "… \(done) of \(total)" + (others.map { ", " + $0.en } ?? "")))
  }

  mutating func show(_ words: @autoclosure () -> Text) {
    guard isShown else { return }
    let now = Stopwatch.now()
    guard now - last >= Self.interval else { return }
    last = now
    isOnScreen = true
    let words = words().in(language)
    StandardStreams.write("\r\u{1B}[K" + words.shortened(to: width - 1), to: STDERR_FILENO)
  }

  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    StandardStreams.write("\r\u{1B}[K", to: STDERR_FILENO)
  }
}

/// A scenario in a list: where, its title, its tags, and by which lines of other files it is there.
struct ScenarioLine {
  let text: String

  init(_ identity: ScenarioIdentity, _ preferences: Preferences) {
    let place = identity.closestPlace
    guard preferences.format != .json else {
      var object = JSONObject()
      object.add("file", place.file)
      object.add("line", place.line)
      object.add("scenario", identity.shownName)
      object.add("tags", identity.shownTags)
      if let skip = identity.skip { object.add("skip", Visible.text(skip)) }
      if let bug = identity.knownBug { object.add("known-bug", Visible.text(bug.reason)) }
      if !identity.includedFrom.isEmpty { object.add("included-from", identity.includedFrom.map(\.shown)) }
      text = object.line
      return
    }
    let tags = identity.shownTags.map { " #" + $0 }.joined()
    let mark = Ink.faint("\(Visible.path(place.file)):\(place.line)", preferences.colour)
    text =
      "\(mark)  \(identity.shownName(preferences.language))" + Ink.cyan(tags, preferences.colour)
      + Self.marked(identity, preferences) + Self.included(identity, preferences)
  }

  /// `(skipped: REASON)`
  private static func marked(_ identity: ScenarioIdentity, _ preferences: Preferences) -> String {
    let skipped = Text(pl: "pominięty: ", en: "skipped: ").in(preferences.language)
    let words =
      identity.skip.map { skipped + Visible.text($0) } ?? identity.knownBug?.words(preferences.language)
    return words.map { "  " + Ink.faint("(\($0))", preferences.colour) } ?? ""
  }

  /// `(included from a.scn:3, all.scn:1)`: two files may include one scenario.
  private static func included(_ identity: ScenarioIdentity, _ preferences: Preferences) -> String {
    guard !identity.includedFrom.isEmpty else { return "" }
    let places = identity.includedFrom.map(\.shown).joined(separator: ", ")
    let words = Text(pl: "dołączone w \(places)", en: "included from \(places)")
    return "  " + Ink.faint("(\(words.in(preferences.language)))", preferences.colour)
  }
}
