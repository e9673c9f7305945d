import Activation

extension ScriptReader {
  /// Reads lines given together outside a file, and finds every mistake before the first runs.
  ///
  /// - Parameter demandsReasons: whether people are real, so that what is hidden is shown for a reason alone.
  package static func readCommands(
    _ lines: [RawLine], actor: Actor, demandsReasons: Bool = false
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
    if errors.isEmpty {
      errors = statements.compactMap { demandsReasons ? $0.lackOnStore() : $0.actorByPESEL }
    }
    return errors.isEmpty ? .success(statements) : .failure(SyntaxErrors(errors))
  }
}

extension SyntaxError {
  /// The same mistake on another line, for sources that are read line by line.
  ///
  /// - Parameter length: how many bytes that line has; nil: as many as were read.
  package func moved(to line: Int, length: Int? = nil) -> SyntaxError {
    let place = Place(file: source.place.file, line: line)
    var problem = problem
    if let length, case .lineTooLong = problem { problem = .lineTooLong(bytes: length) }
    return SyntaxError(
      SourceLine(place: place, text: source.text, in: source.vocabulary), range, problem,
      suggestions: suggestions)
  }
}
