/// How secrets come to stand behind names: which names the statements of a block hand over as secrets, and which they set
/// from others.
struct SecretFlow: Sendable {
  private var handedOver: Set<String> = []
  /// Of a name that is set, those that its value is made of, and the other way round.
  private var sources: [String: Set<String>] = [:]
  private var uses: [String: Set<String>] = [:]

  mutating func take(_ statement: Statement) {
    guard !statement.names.isEmpty else { return }
    handedOver.formUnion(statement.namesOfSecrets)
    guard let (name, value) = statement.assignment else { return }
    for source in value.names.map(\.name) {
      sources[name, default: []].insert(source)
      uses[source, default: []].insert(name)
    }
  }

  mutating func take(_ steps: [Step]) {
    for case .statement(let statement) in steps { take(statement) }
  }

  mutating func take(_ other: SecretFlow) {
    handedOver.formUnion(other.handedOver)
    sources.merge(other.sources) { $0.union($1) }
    uses.merge(other.uses) { $0.union($1) }
  }

  mutating func take(_ line: NamesInLine) {
    handedOver.formUnion(line.secret)
    guard let name = line.set else { return }
    for source in line.setFrom {
      sources[name, default: []].insert(source)
      uses[source, default: []].insert(name)
    }
  }

  /// The names that stand for secrets: what a secret is made of is one, and so is what is made of a secret.
  ///
  /// - Parameter known: those that say so themselves.
  func secrets(besides known: Set<String> = []) -> Set<String> {
    let origins = Self.reached(from: handedOver.union(known), by: sources)
    return Self.reached(from: origins, by: uses)
  }

  private static func reached(from start: Set<String>, by edges: [String: Set<String>]) -> Set<String> {
    var reached = start
    var open = Array(start)
    while let name = open.popLast() {
      for next in edges[name] ?? [] where reached.insert(next).inserted { open.append(next) }
    }
    return reached
  }
}

extension SecretFlow {
  /// Of lines that need not be free of mistakes.
  ///
  /// - Parameter included: the bytes of a file, by its path.
  init(
    _ lines: [RawLine], in vocabulary: Vocabulary, including included: (String) -> [UInt8]?,
    within outer: [String] = []
  ) {
    for case .line(let line) in lines {
      guard HeaderReader.word(of: line) == .include else {
        if line.text.utf8.contains(UInt8(ascii: "$")) { take(Redaction.names(in: line.text, vocabulary)) }
        continue
      }
      let path = IncludePath.all(in: Array(line.text.utf8), of: line.place.file).first
      guard let path, outer.count < Limits.deepestRun, !outer.contains(path), let bytes = included(path)
      else { continue }
      let inner = SecretFlow(
        RawLine.lines(of: bytes, file: path, in: vocabulary), in: vocabulary, including: included,
        within: outer + [path])
      let secret = inner.secrets()
      // What the file sets, or is given, under such a name is a secret wherever it stands.
      handedOver.formUnion(secret)
      take(Redaction.names(in: line.text, isSecret: secret.contains, vocabulary))
    }
  }
}

extension Script {
  /// Finds which names bring secrets, so that no title and no line of a report repeats them. The entry that a row tries as
  /// a PIN is none: PINs are drawn.
  mutating func findSecretNames() {
    var shared = SecretFlow()
    shared.take(setup)
    shared.take(cleanup)
    var all = shared
    for index in scenarios.indices {
      var flow = scenarios[index].secretFlow
      all.take(flow)
      flow.take(shared)
      let columns = Set(scenarios[index].tables.flatMap(\.names) + scenarios[index].given.keys)
      scenarios[index].secretNames = flow.secrets(besides: columns.filter(vocabulary.secrets.saysSecret))
      scenarios[index].secretFlow = SecretFlow()
    }
    let names = all.secrets()
    setup = setup.hiding(names)
    cleanup = cleanup.hiding(names)
  }
}

extension [Step] {
  /// What is set under one of these names is not repeated.
  func hiding(_ names: Set<String>) -> [Step] {
    names.isEmpty
      ? self
      : map { step in
        guard case .statement(let statement) = step, let set = statement.assignment?.name, names.contains(set)
        else { return step }
        return .statement(statement.settingSecret)
      }
  }
}

extension Statement {
  /// The names whose values it hands over as somebody's password, token or code; a PESEL is told from other values by
  /// itself.
  fileprivate var namesOfSecrets: [String] {
    var names: [String] = []
    if case .awaiting(let arguments) = request {
      for argument in arguments where !argument.value.isLiteral {
        let parameter = verb.parameters[argument.parameter]
        guard parameter.style == .keyed, parameter.kind.form == .secret,
          !Field.pin.term.matches(parameter.name.en)
        else { continue }
        names += argument.value.names.map(\.name)
      }
    }
    guard verb.value?.isSecret ?? false else { return names }
    let compared = expectation?.comparisons.filter { $0.field == nil } ?? []
    return names + compared.flatMap { $0.expected.names.map(\.name) }
  }

  /// The name that it sets, and to what; nil where it sets none, or the value holds no name.
  fileprivate var assignment: (name: String, value: Template)? {
    guard verb.effect == .sets else { return nil }
    switch request {
    case .ready(.shell(.set(let name, let value))): return (name, Template(value, 0..<0, isQuoted: true))
    case .ready: return nil
    case .awaiting(let arguments):
      guard arguments.count == 2, let name = arguments[0].value.literal else { return nil }
      return (name, arguments[1].value)
    }
  }
}
