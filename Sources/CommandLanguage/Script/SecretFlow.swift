/// How secrets come to stand behind names: which names the statements of a block hand over as secrets, and which they set
/// from others.
struct SecretFlow: Sendable {
  private var handedOver: Set<String> = []
  /// Of a name that is set, those that its value is made of, and the other way round.
  private var sources: [String: Set<String>] = [:]
  private var uses: [String: Set<String>] = [:]
  /// Secrets that stand in lines as they are.
  private var written: Set<String> = []
  /// What names stand for that lines write out.
  private var values: [String: Set<String>] = [:]
  private var inclusion: Inclusion?

  mutating func take(_ statement: Statement) {
    for secret in statement.writtenSecrets { written.insert(secret) }
    if let inclusion = statement.source.inclusion, inclusion.givesNames { take(inclusion) }
    if let (name, value) = statement.writtenAssignment { values[name, default: []].insert(value) }
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

  /// What an include gives to its lines.
  private mutating func take(_ inclusion: Inclusion) {
    guard inclusion !== self.inclusion else { return }
    self.inclusion = inclusion
    for given in inclusion.names {
      if let value = given.value.literal { values[given.name, default: []].insert(value) }
      for source in given.value.names.map(\.name) {
        sources[given.name, default: []].insert(source)
        uses[source, default: []].insert(given.name)
      }
    }
    if let outer = inclusion.outer, outer.givesNames {
      take(outer)
      self.inclusion = inclusion
    }
  }

  mutating func take(_ other: SecretFlow) {
    guard !other.isEmpty else { return }
    written.formUnion(other.written)
    values.merge(other.values) { $0.union($1) }
    handedOver.formUnion(other.handedOver)
    sources.merge(other.sources) { $0.union($1) }
    uses.merge(other.uses) { $0.union($1) }
  }

  private var isEmpty: Bool {
    written.isEmpty && values.isEmpty && handedOver.isEmpty && sources.isEmpty
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
    if sources.isEmpty { return known.isEmpty ? handedOver : handedOver.union(known) }
    let origins = Self.reached(from: handedOver.union(known), by: sources)
    return Self.reached(from: origins, by: uses)
  }

  /// The secrets that lines write out, by themselves or behind one of these names.
  func writtenSecrets(under names: Set<String>) -> Set<String> {
    var all: Set<String> = []
    addWrittenSecrets(under: names, to: &all)
    return all
  }

  /// The same, added to others.
  func addWrittenSecrets(under names: Set<String>, to others: inout Set<String>) {
    others.formUnion(written)
    for name in names { if let values = values[name] { others.formUnion(values) } }
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
    var names = shared.secrets()
    var written = shared.writtenSecrets(under: names)
    for (index, own) in secretFlows.enumerated() {
      var flow = own
      flow.take(shared)
      let secret = flow.secrets(besides: scenarios[index].namesSayingSecret(vocabulary.secrets))
      flow.addWrittenSecrets(under: secret, to: &written)
      names.formUnion(secret)
      scenarios[index].secretNames = secret
    }
    secretFlows = []
    // What one scenario states is repeated by none of the others.
    writtenSecrets = HiddenSecrets(written, in: vocabulary)
    for index in scenarios.indices { scenarios[index].writtenSecrets = writtenSecrets }
    setup = setup.hiding(names, writtenSecrets)
    cleanup = cleanup.hiding(names, writtenSecrets)
  }
}

extension ScenarioSyntax {
  /// The columns of its tables, and the names given from outside, that say so themselves.
  fileprivate func namesSayingSecret(_ words: @autoclosure () -> SecretWords) -> Set<String> {
    // To know those words takes a third of the time that a small file takes.
    if tables.isEmpty, given.isEmpty { return [] }
    return Set(tables.flatMap(\.names) + given.keys).filter(words().saysSecret)
  }
}

extension [Step] {
  /// What is set under one of these names is not repeated, and no line repeats one of the secrets.
  func hiding(_ names: Set<String>, _ secrets: HiddenSecrets) -> [Step] {
    // The lines of the file itself know the secrets that it writes out.
    guard contains(where: { $0.statement.map { $0.isIncluded || $0.sets(oneOf: names) } ?? false }) else {
      return self
    }
    return map { step in
      switch step {
      case .narration: step
      case .statement(let statement):
        .statement(
          statement.hiding(statement.isIncluded ? secrets : .none, setsSecret: statement.sets(oneOf: names))
        )
      }
    }
  }
}

extension Statement {
  fileprivate var isIncluded: Bool { source.inclusion != nil }

  fileprivate func sets(oneOf names: Set<String>) -> Bool {
    assignment.map { names.contains($0.name) } ?? false
  }

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

  /// The same where the value is written out.
  fileprivate var writtenAssignment: (name: String, value: String)? {
    guard verb.effect == .sets, let assignment, let value = assignment.value.literal else { return nil }
    return (assignment.name, value)
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
