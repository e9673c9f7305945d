import Activation

/// Reads a file with what it includes, and collects every mistake (LANGUAGE.md §4).
package struct ScriptReader {
  /// Reads the bytes of a file.
  package typealias Source = (String) throws(ReadProblem) -> [UInt8]

  /// More included files than any suite has: a chain of files that include others twice would not end.
  private static let mostIncludes = 1000

  private let source: Source
  private var script: Script
  private var errors: [SyntaxError] = []
  private var block = Block.preamble
  private var preamble: [Step] = []
  private var preambleExamples: Examples?
  /// The mistake that a table before the first header is, if the file has a scenario header.
  private var preambleTable: SyntaxError?
  private var hasScenarioHeader = false
  private var includes = 0

  private enum Block {
    /// Before the first header.
    case preamble
    case setup
    case scenario
    case cleanup
    case examples
  }

  /// Reads a file; `path` stands in places as given.
  package static func read(
    _ path: String, title: String, from source: @escaping Source
  ) throws(ReadProblem) -> Result<Script, SyntaxErrors> {
    let bytes = try source(path)
    var reader = ScriptReader(path, source)
    reader.take(bytes, file: path, inclusion: nil)
    return reader.finished(title: title)
  }

  private init(_ path: String, _ source: @escaping Source) {
    self.source = source
    script = Script(file: path)
  }

  private mutating func take(_ bytes: [UInt8], file: String, inclusion: Inclusion?) {
    let lines = SourceText.lines(bytes, file: file, inclusion: inclusion)
    for (index, raw) in lines.enumerated() {
      switch raw {
      case .unreadable(let error): errors.append(error)
      case .line(let line):
        if index == 0, line.text.hasPrefix("#!") { continue }
        take(line)
        if inclusion == nil { extend(to: line.place.line) }
      }
    }
  }

  private mutating func extend(to line: Int) {
    switch block {
    case .scenario, .examples:
      guard let last = script.scenarios.indices.last else { return }
      script.scenarios[last].extent = script.scenarios[last].extent.lowerBound...line
    case .preamble, .setup, .cleanup: break
    }
  }

  /// In a table too a header begins something else, and a sentence for the audience is one.
  private func isRow(_ line: SourceLine) -> Bool {
    HeaderReader.word(of: line) == nil && !LineReader.isNarration(line)
  }

  private mutating func take(_ line: SourceLine) {
    if case .examples = block, isRow(line) { return takeRow(line) }
    switch LineReader.read(line) {
    case .failure(let mistakes):
      errors += mistakes.all
      recover(line)
    case .success(.blank): break
    case .success(.narration(let text)): append(.narration(text, line.place))
    case .success(.statement(let statement)): append(.statement(statement))
    case .success(.header(let header)): take(header)
    }
  }

  /// Goes on after a misspelt header in the block that it would have begun, so that it is one mistake.
  private mutating func recover(_ line: SourceLine) {
    switch HeaderReader.word(of: line) {
    case .setup?: block = .setup
    case .cleanup?: block = .cleanup
    case .scenario?:
      let title = Template([], 0..<0, isQuoted: true)
      begin(title, tags: [], line)
    case .examples?, .include?, nil: break
    }
  }

  private mutating func begin(_ title: Template, tags: [String], _ header: SourceLine) {
    hasScenarioHeader = true
    block = .scenario
    let first = (header.includedFrom.last ?? header.place).line
    script.scenarios.append(
      ScenarioSyntax(
        title: title, tags: tags, place: header.place, header: header, extent: first...first))
  }

  private mutating func append(_ step: Step) {
    switch block {
    case .preamble: preamble.append(step)
    case .setup: script.setup.append(step)
    case .cleanup: script.cleanup.append(step)
    case .scenario, .examples:
      script.scenarios[script.scenarios.count - 1].steps.append(step)
    }
  }

  private mutating func take(_ header: Header) {
    switch header.kind {
    case .setup: block = .setup
    case .cleanup: block = .cleanup
    case .scenario(let title, let tags):
      begin(title, tags: tags, header.source)
    case .examples: startExamples(header)
    case .include(let path):
      // The line belongs to the scenario that it stands in, also where what it brings begins another.
      if header.source.inclusion == nil { extend(to: header.source.place.line) }
      include(path, header)
    }
  }

  // MARK: Examples

  private mutating func startExamples(_ header: Header) {
    let examples = Examples(place: header.source.place)
    let misplaced = SyntaxError(header.source, header.range, .misplacedExamples)
    switch block {
    case .scenario: script.scenarios[script.scenarios.count - 1].examples = examples
    case .preamble:
      preambleExamples = examples
      preambleTable = misplaced
    case .setup, .cleanup, .examples: return errors.append(misplaced)
    }
    block = .examples
  }

  private mutating func takeRow(_ line: SourceLine) {
    do throws(SyntaxError) {
      try LineReader.checkCharacters(line)
      let cells = try Lexer.cells(line)
      guard !cells.isEmpty else { return }
      if script.scenarios.isEmpty, var examples = preambleExamples {
        defer { preambleExamples = examples }
        try examples.take(cells, line)
      } else if let last = script.scenarios.indices.last {
        try script.scenarios[last].examples?.take(cells, line)
      }
    } catch {
      errors.append(error)
    }
  }

  // MARK: Includes

  private mutating func include(_ path: Template, _ header: Header) {
    func error(_ problem: SyntaxProblem) -> SyntaxError {
      SyntaxError(header.source, path.range, problem)
    }
    guard let written = path.literal else {
      let name = path.names.first?.name ?? ""
      return errors.append(error(.nameNotSet(name)))
    }
    let file = IncludePath.joined(written, to: header.source.place.file)
    let open = [header.source.place.file] + header.source.includedFrom.map(\.file)
    guard !open.map(IncludePath.normalized).contains(IncludePath.normalized(file)) else {
      return errors.append(error(.includeCycle(written)))
    }
    includes += 1
    guard includes <= Self.mostIncludes else { return errors.append(error(.tooManyIncludes)) }
    do throws(ReadProblem) {
      let bytes = try source(file)
      script.included.insert(file)
      take(bytes, file: file, inclusion: Inclusion(at: header.source.place, within: header.source.inclusion))
    } catch let problem {
      errors.append(error(.includeMissing(written, problem)))
    }
  }

  // MARK: The whole

  private mutating func finished(title: String) -> Result<Script, SyntaxErrors> {
    if hasScenarioHeader {
      script.setup = preamble + script.setup
      errors += [preambleTable].compactMap { $0 }
    } else if !preamble.isEmpty || preambleExamples != nil {
      var only = ScenarioSyntax(
        title: Template([.text(title)], 0..<0, isQuoted: true), tags: [],
        place: Place(file: script.file, line: 1), header: nil, extent: 1...Int.max, steps: preamble)
      only.examples = preambleExamples
      script.scenarios = [only]
    }
    let isWhole = !errors.contains { HeaderReader.word(of: $0.source) != nil }
    if isWhole {
      errors += ScriptChecker(script, presuming: Set(errors.flatMap(\.namesSet))).errors
    }
    return errors.isEmpty ? .success(script) : .failure(SyntaxErrors(errors))
  }
}

extension SyntaxError {
  /// The names that this line would have set: a use of them is no mistake of its own.
  fileprivate var namesSet: [String] {
    let words = source.text.split { $0 == " " || $0 == "\t" }
    return zip(words, words.dropFirst()).compactMap { before, name in
      let sets = before == "->" || Vocabulary.verb(String(before))?.name.en == "set"
      return sets ? String(name.prefix { $0 != "=" }) : nil
    }
  }
}

extension Examples {
  mutating func take(_ cells: [Template], _ line: SourceLine) throws(SyntaxError) {
    let texts = cells.map { $0.literal ?? "" }
    if names.isEmpty { return try takeNames(cells, texts, line) }
    guard texts.count == names.count else {
      let problem = SyntaxProblem.examplesCellCount(found: texts.count, expected: names.count)
      let surplus = texts.count > names.count ? cells[names.count].range : nil
      let end = line.text.utf8.count
      throw SyntaxError(line, surplus ?? end..<end, problem)
    }
    rows.append(
      ExampleRow(
        place: line.place, number: rows.count + 1,
        values: Dictionary(zip(names, texts)) { first, _ in first }, source: line, cells: Dictionary(zip(names, cells.map(\.range))) { first, _ in first }))
  }

  private mutating func takeNames(
    _ cells: [Template], _ texts: [String], _ line: SourceLine
  ) throws(SyntaxError) {
    names = texts
    for (index, (cell, text)) in zip(cells, texts).enumerated() {
      guard Name.isName(text) else { throw SyntaxError(line, cell.range, .badName(text)) }
      guard !texts[..<index].contains(text) else {
        throw SyntaxError(line, cell.range, .duplicateExampleName(text))
      }
    }
  }
}

extension ScriptReader {
  /// Reads lines given together outside a file, and finds every mistake before the first runs.
  package static func readCommands(
    _ lines: [SourceText.RawLine], actor: Actor
  ) -> Result<[Statement], SyntaxErrors> {
    var statements: [Statement] = []
    var errors: [SyntaxError] = []
    for raw in lines {
      switch raw {
      case .unreadable(let error): errors.append(error)
      case .line(let line):
        switch LineReader.readCommand(line) {
        case .failure(let mistakes): errors += mistakes.all
        case .success(.statement(let statement)): statements.append(statement)
        case .success(.blank), .success(.narration), .success(.header): break
        }
      }
    }
    if errors.isEmpty { errors = ScriptChecker(statements, actor: actor).errors }
    return errors.isEmpty ? .success(statements) : .failure(SyntaxErrors(errors))
  }
}

extension SyntaxError {
  /// The same mistake on another line, for sources that are read line by line.
  package func moved(to line: Int) -> SyntaxError {
    let place = Place(file: source.place.file, line: line)
    return SyntaxError(
      SourceLine(place: place, text: source.text), range, problem, suggestions: suggestions)
  }
}
