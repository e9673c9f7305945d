/// Reads a file with what it includes, and collects every mistake (the language, Files).
package struct ScriptReader {
  /// Reads the bytes of a file.
  package typealias Source = (String) throws(ReadProblem) -> [UInt8]
  /// Reads parts of a source, perhaps several at once, and hands them on one after another in their order.
  package typealias PartReading =
    @Sendable (
      _ parts: [SourceExtent], _ read: @escaping @Sendable (SourceExtent) -> [ReadLine],
      _ take: ([ReadLine]) -> Void
    ) -> Void

  /// So many mistakes, and nothing that is understood: a file of something else, under whatever name.
  private static let leastOfForeign = 3

  private let source: Source
  private let readParts: PartReading
  private let mostHeld: Int
  private var script: Script
  private var open: OpenScenario?
  /// Checks each scenario once it is read; nil before the first.
  private var checker: ScriptChecker?
  /// The source that is being read, and where in it the line and the one after it begin.
  private var reading: (source: SourceFile, line: Int, next: Int)
  private var errors: [SyntaxError] = []
  private var block = Block.preamble
  private var preamble: [Step] = []
  private var preambleTables: [Examples] = []
  /// The mistake that a table before the first header is, if the file has a scenario header.
  private var preambleTable: SyntaxError?
  private var hasScenarioHeader = false
  private var includes = 0
  /// Statements and headers: a file with none of them is no scenario file.
  private var linesUnderstood = 0

  private enum Block {
    /// Before the first header.
    case preamble
    case setup
    case scenario
    case cleanup
    case examples
    /// Below a header of examples with a mistake: of its rows nothing is told.
    case mistakenExamples
  }

  /// Reads a file; `path` stands in places as given.
  ///
  /// - Parameters:
  ///   - given: what names stand for that are given from outside.
  ///   - mostHeld: the scenarios of a file of more bytes are checked, but held as their lines alone.
  ///   - parts: by default one is read after another.
  package static func read(
    _ path: String, title: String, in vocabulary: Vocabulary = .standard, given: [String: String] = [:],
    holdingUpTo mostHeld: Int = 1 << 20, by parts: @escaping PartReading = oneByOne,
    from source: @escaping Source
  ) throws(ReadProblem) -> Result<Script, SyntaxErrors> {
    let (script, errors) = try survey(
      path, title: title, in: vocabulary, given: given, holdingUpTo: mostHeld, by: parts, from: source)
    return errors.isEmpty ? .success(script) : .failure(SyntaxErrors(errors))
  }

  /// What could be read of a file, and its mistakes.
  static func survey(
    _ path: String, title: String, in vocabulary: Vocabulary, given: [String: String] = [:],
    holdingUpTo mostHeld: Int = 1 << 20, by parts: @escaping PartReading = oneByOne,
    from source: @escaping Source
  ) throws(ReadProblem) -> (script: Script, errors: [SyntaxError]) {
    let whole = SourceFile(try source(path), name: path, in: vocabulary)
    var reader = ScriptReader(of: whole, holdingUpTo: mostHeld, by: parts, from: source)
    reader.script.given = given
    reader.take(whole)
    reader.finish(title: title)
    return (reader.script, ForeignFile.told(reader.errors, of: whole, understood: reader.linesUnderstood))
  }

  /// One part is read after another.
  package static let oneByOne: PartReading = { parts, read, take in
    for part in parts { take(read(part)) }
  }

  private init(
    of whole: SourceFile, holdingUpTo mostHeld: Int, by readParts: @escaping PartReading,
    from source: @escaping Source
  ) {
    self.source = source
    self.readParts = readParts
    self.mostHeld = mostHeld
    script = Script(file: whole.name, size: whole.bytes.count, vocabulary: whole.vocabulary)
    reading = (whole, 0, 0)
  }

  private mutating func take(_ source: SourceFile) {
    let outer = reading
    reading = (source, source.beginning, source.beginning)
    readParts(source.parts(), { $0.read() }) { lines in
      for line in lines { take(line) }
    }
    reading.line = reading.next
    guard source.origin.inclusion != nil else { return }
    open?.leaveSource()
    reading = outer
  }

  private mutating func take(_ line: ReadLine) {
    (reading.line, reading.next) = (reading.next, line.end)
    switch line.raw {
    case .unreadable(let error): errors.append(error)
    case .line(let source):
      if source.place.line == 1, source.text.hasPrefix("#!") { return }
      take(source, line.reading)
      if source.inclusion == nil { open?.extend(to: source.place.line) }
    }
  }

  /// - Parameter reading: nil where it was taken for a row of a table.
  private mutating func take(_ line: SourceLine, _ reading: Result<Line, SyntaxErrors>?) {
    if case .examples = block, LineReader.isRow(line) { return takeRow(line) }
    if case .mistakenExamples = block, LineReader.isRow(line, besideHeadersInAnyLetters: true) { return }
    switch reading ?? LineReader.read(line) {
    case .failure(let mistakes):
      errors += mistakes.all
      recover(line)
    case .success(.blank): break
    case .success(.narration(let text)): append(.narration(text, line))
    case .success(.statement(let statement)):
      linesUnderstood += 1
      append(.statement(statement))
    case .success(.header(let header)):
      linesUnderstood += 1
      take(header)
    }
  }

  /// Goes on after a misspelt header in the block that it would have begun, so that it is one mistake.
  private mutating func recover(_ line: SourceLine) {
    switch HeaderReader.word(inAnyLettersOf: line) {
    case .setup?: begin(.setup)
    case .cleanup?: begin(.cleanup)
    case .scenario?:
      begin(ScenarioHeader(title: Template("", 0..<0, isQuoted: true)), line)
    case .examples?: block = .mistakenExamples
    case .include?, nil: break
    }
  }

  private mutating func begin(_ next: Block) {
    close()
    block = next
  }

  private mutating func begin(_ parts: ScenarioHeader, _ header: SourceLine) {
    begin(.scenario)
    hasScenarioHeader = true
    let first = (header.includedFrom.last ?? header.place).line
    var scenario = OpenScenario(
      ScenarioSyntax(
        parts, place: header.place, header: header, extent: first...first, given: script.given))
    scenario.begin(in: reading.source, at: reading.next, after: header.place.line)
    open = scenario
  }

  private mutating func close() {
    guard let scenario = open.take() else { return }
    script.scenarios.append(scenario.closed(at: reading.line, holdingUpTo: mostHeld))
    script.secretFlows.append(scenario.secretFlow)
    if let error = scenario.syntax.markWithoutReason { errors.append(error) }
    if checker == nil { checker = ScriptChecker(setup: wholeSetup, given: script.given) }
    checker?.check(scenario.syntax, scenario.steps)
  }

  private mutating func append(_ step: Step) {
    switch block {
    case .preamble: preamble.append(step)
    case .setup: script.setup.append(step)
    case .cleanup: script.cleanup.append(step)
    case .scenario, .examples, .mistakenExamples: open?.append(step)
    }
  }

  private mutating func take(_ header: Header) {
    switch header.kind {
    case .setup: begin(.setup)
    case .cleanup: begin(.cleanup)
    case .scenario(let parts): begin(parts, header.source)
    case .examples(let parts): startTable(header, parts)
    case .include(let path, let names):
      // The line belongs to the scenario that it stands in, also where what it brings begins another.
      if header.source.inclusion == nil { open?.extend(to: header.source.place.line) }
      include(path, giving: names, header)
    }
  }

  // MARK: Examples

  private mutating func startTable(_ header: Header, _ parts: ExamplesHeader) {
    let misplaced = SyntaxError(header.source, header.range, .misplacedExamples)
    switch block {
    case .scenario, .examples, .mistakenExamples: break
    case .preamble: preambleTable = misplaced
    case .setup, .cleanup:
      block = .mistakenExamples
      return errors.append(misplaced)
    }
    block = .examples
    let rowsBefore = tables.last.map { $0.rowsBefore + $0.rowCount } ?? 0
    var table = Examples(header, parts, after: rowsBefore)
    if let file = parts.file { takeRows(of: file, header.source, into: &table) }
    tables.append(table)
  }

  /// Those of the scenario, or of a file without a header.
  private var tables: [Examples] {
    get { open?.syntax.tables ?? preambleTables }
    _modify {
      if open == nil {
        yield &preambleTables
      } else {
        var tables = open?.syntax.tables ?? []
        // Held by nobody else, they are not copied for each row.
        open?.syntax.tables = []
        defer { open?.syntax.tables = tables }
        yield &tables
      }
    }
  }

  private mutating func takeRow(_ line: SourceLine) {
    do throws(SyntaxError) {
      try LineReader.checkCharacters(line)
      let cells = try Lexer.cells(line)
      guard !cells.isEmpty, !tables.isEmpty else { return }
      try tables[tables.count - 1].take(cells, of: line)
    } catch {
      let secrets = open?.secretFlow.secrets() ?? []
      errors.append(error.hiding(line.secretCells(under: tables.last?.names ?? [], secrets)))
    }
  }

  private mutating func takeRows(of file: Template, _ header: SourceLine, into table: inout Examples) {
    do throws(SyntaxError) {
      let path = try TableFile.path(file, in: header)
      let bytes = try TableFile.bytes(at: path, named: file, in: header, from: source)
      script.included.insert(path)
      switch CSVTable.read(CSVText(bytes, name: path, from: header)) {
      case .success(let rows): table.take(rows)
      case .failure(let mistakes): errors += mistakes.all
      }
    } catch {
      errors.append(error)
    }
  }

  // MARK: Includes

  private mutating func include(_ path: Template, giving names: [GivenName], _ header: Header) {
    func error(_ problem: SyntaxProblem) -> SyntaxError {
      SyntaxError(header.source, path.range, problem)
    }
    guard let written = path.literal else {
      let name = path.names.first?.name ?? ""
      return errors.append(error(.nameNotSet(name)))
    }
    let file = IncludePath.joined(written, to: header.source.place.file)
    let enclosing = [header.source.place.file] + header.source.includedFrom.map(\.file)
    guard !enclosing.map(IncludePath.normalized).contains(IncludePath.normalized(file)) else {
      return errors.append(error(.includeCycle(written)))
    }
    includes += 1
    guard includes <= Limits.mostIncludes else { return errors.append(error(.tooManyIncludes)) }
    do throws(ReadProblem) {
      let bytes = try source(file)
      script.included.insert(file)
      open?.leaveSource()
      let errorsBefore = errors.count
      let linesBefore = linesUnderstood
      let inclusion = Inclusion(header.source, giving: names)
      if !names.isEmpty, header.source.inclusion == nil { script.givers.append(inclusion) }
      take(SourceFile(bytes, name: file, inclusion: inclusion, in: script.vocabulary))
      let count = errors.count - errorsBefore
      let isForeign = linesUnderstood == linesBefore && count >= Self.leastOfForeign
      if count > 0, isForeign || !IncludePath.isOfScenarios(file) {
        // Whatever it is, its lines are not repeated in messages.
        errors.removeSubrange(errorsBefore...)
        errors.append(error(.includeInvalid(written, mistakes: count)))
      }
    } catch let problem {
      errors.append(error(.includeMissing(written, problem)))
    }
  }

  // MARK: The whole

  private var wholeSetup: [Step] { hasScenarioHeader ? preamble + script.setup : script.setup }

  private mutating func finish(title: String) {
    close()
    if hasScenarioHeader {
      errors += [preambleTable].compactMap { $0 }
    } else if !preamble.isEmpty || !preambleTables.isEmpty {
      closeFile(title)
    }
    let setupChecked = checker?.setupSteps
    script.setup = wholeSetup
    script.needs = script.setup.needs.union(script.cleanup.needs)
    script.findSecretNames()
    reading.source.origin.tell(of: script.writtenSecrets)
    if errors.isEmpty, setupChecked == script.setup.count, var checker {
      checker.check(cleanup: script.cleanup, given: script.given)
      errors = checker.errors
    } else if !errors.contains(where: { HeaderReader.word(inAnyLettersOf: $0.source) != nil }) {
      errors += ScriptChecker.errors(of: script, presuming: errors.namesSet)
    }
    if !script.writtenSecrets.isEmpty {
      errors = errors.map { $0.hiding(script.writtenSecrets.places(in: $0.source.text)) }
    }
  }

  /// A file without a `scenario` header is one scenario.
  private mutating func closeFile(_ title: String) {
    let syntax = ScenarioSyntax(
      ScenarioHeader(title: Template(title, 0..<0, isQuoted: true)), place: Place(file: script.file, line: 1),
      header: nil, extent: 1...Int.max, tables: preambleTables, given: script.given)
    var scenario = OpenScenario(syntax)
    for step in preamble { scenario.append(step) }
    open = scenario
    close()
  }
}
