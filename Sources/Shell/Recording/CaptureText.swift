import Activation
import CommandLanguage
import PlainText

/// The file that tells of a session: what took effect before as the setup, what was done since as a scenario, with what
/// was seen as expectations.
struct CaptureText {
  /// How every such file begins; nothing else may be replaced by one.
  static let firstLine = "# konto capture"

  private let before: Int
  private let items: [Recorded]
  private let language: Language
  private var secrets: SecretNames
  private var people = InventedPeople()
  private let secretNames: Set<String>

  /// - Parameter start: the number of the first that belongs to the scenario.
  init(_ items: [Recorded], from start: Int, in language: Language) {
    self.items = items
    self.language = language
    before = items.firstIndex { $0.number >= start } ?? items.count
    let lines = items.map { item -> RecordedLine? in if case .line(let line) = item.deed { line } else { nil }
    }
    secrets = SecretNames(lines, language)
    secretNames = Set(
      lines.compactMap { $0.flatMap { RetoldStatement($0.statement) } }.flatMap(\.arguments)
        .filter { $0.parameter?.kind.form == .secret }.flatMap(\.names))
  }

  /// The number of lines that the scenario tells of.
  var count: Int {
    items[before...].count { if case .line(let line) = $0.deed { line.isForFiles } else { false } }
  }

  /// - Parameter actor: who acts when the scenario begins.
  mutating func text(title: String, actor: Actor) -> String {
    // What a line gives is known to be needed only once all lines were told.
    _ = lines()
    let told = lines()
    let invented = secrets.invented.map { "set \($0.name) \(WrittenValue.argument($0.value))" }
    let setup = invented + told[..<before].joined()
    var lines = [Self.firstLine, ""]
    if !setup.isEmpty { lines += ["setup"] + setup + [""] }
    lines.append("scenario " + WrittenValue.quoted(title))
    if actor != .admin { lines.append("as " + ActorName.written(actor)) }
    lines += told[before...].joined()
    let text = lines.joined(separator: "\n") + "\n"
    let formatted = try? Formatter.format(Array(text.utf8), file: title, language: language).get()
    return formatted ?? text
  }

  private mutating func lines() -> [[String]] { items.indices.map { lines(at: $0) } }

  private mutating func lines(at index: Int) -> [String] {
    let isSetup = index < before
    switch items[index].deed {
    case .narration(let text): return isSetup ? [] : ["> " + LongNumbers.masked(secrets.masked(text))]
    case .setting(let name, let value): return ["set \(name) \(WrittenValue.argument(value))"]
    case .line(let line):
      guard line.isForFiles, !isSetup || needs(line, at: index), let told = RetoldStatement(line.statement)
      else { return [] }
      return lines(line, told, at: index, isSetup: isSetup)
    }
  }

  /// Whether the scenario rests on it.
  private func needs(_ line: RecordedLine, at index: Int) -> Bool {
    if line.verb == .actAs || line.verb == .print { return false }
    return line.isStep || line.verb == .set || line.captured != nil || secrets.kept[index] != nil
  }

  private mutating func lines(
    _ line: RecordedLine, _ told: RetoldStatement, at index: Int, isSetup: Bool
  ) -> [String] {
    let isSet = line.verb == .set
    let setsSecret = isSet && !line.statement.namesSet.allSatisfy { !secretNames.contains($0) }
    let values = told.arguments.enumerated().map { place, argument in
      value(of: argument, at: index, line, isSecret: setsSecret && place == 1)
    }
    let speaker: RetoldStatement.Speaker =
      !isSetup ? .asWritten : line.actor == .admin || isSet ? .nobody : .actor(ActorName.written(line.actor))
    let capture = capture(of: line, at: index)
    let others = typed(line, at: index).map { [$0] } ?? []
    let tail = [capture.written].compactMap { $0 }
    var text = told.line(by: speaker, values, others: others, tail + expectation(of: line, isSetup: isSetup))
    if text.utf8.count > Limits.longestLine - Self.room {
      text = told.line(by: speaker, values, others: others, tail)
    }
    return [text] + [capture.behind].compactMap { $0 }
  }

  /// What the words of the other dialect may take more.
  private static let room = 512

  // MARK: Arguments

  private mutating func value(
    of argument: RetoldStatement.Argument, at index: Int, _ line: RecordedLine, isSecret: Bool
  ) -> String? {
    guard let literal = argument.literal, let parameter = argument.parameter, !literal.isEmpty
    else { return nil }
    if parameter.kind.words.contains(where: { $0.matches(literal) }) { return nil }
    if parameter.kind.form == .secret || isSecret {
      return secrets.reference(to: literal, of: Self.kind(of: parameter, line.verb, literal), at: index)
    }
    if parameter.kind.form == .pesel || PESEL(literal) != nil {
      return WrittenValue.argument(people.number(for: literal))
    }
    return secrets.hiding(literal, at: index, isFree: line.verb == .print || line.verb == .set)
  }

  private static func kind(
    of parameter: ParameterDescription, _ verb: Verb, _ literal: String
  ) -> SecretNames.Kind {
    switch parameter.name.en {
    case "token": .token
    case "password", "new", "old": .password
    case _ where verb == .answer: .code
    case _ where verb == .set: literal.allSatisfy(\.isNumber) ? .pin : .password
    case _: .pin
    }
  }

  /// What was typed without echo stands behind its key.
  private mutating func typed(_ line: RecordedLine, at index: Int) -> String? {
    guard let typed = line.typed else { return nil }
    let (key, kind): (String, SecretNames.Kind) =
      line.verb == .resetPassword ? ("token", .token) : ("password", .password)
    return key + "=" + secrets.reference(to: typed.revealed, of: kind, at: index)
  }

  // MARK: What stands behind

  /// What the line keeps, and a line behind it for what else has to have a name.
  private func capture(of line: RecordedLine, at index: Int) -> (written: String?, behind: String?) {
    let needed = secrets.kept[index]
    guard let capture = line.statement.capture else { return (needed.map { "-> " + $0 }, nil) }
    guard let field = capture.field else {
      return ("-> " + capture.name, needed.map { "set \($0) $\(capture.name)" })
    }
    guard let needed else { return ("-> \(capture.name)=\(field.rawValue)", nil) }
    let value = line.captured.map { "set \(capture.name) \(WrittenValue.argument($0.written))" }
    return ("-> " + needed, value)
  }

  private func expectation(of line: RecordedLine, isSetup: Bool) -> [String] {
    switch line.result {
    case .refused(let code, let fields):
      return ["=>", "refused", code.rawValue] + (isSetup ? [] : written(fields))
    case .ok(let value, let fields):
      guard !isSetup, !line.isBlind else { return [] }
      // How long the trail is depends on the looks that are left out.
      guard line.verb != .audit, line.verb != .verify else { return ["=>", "ok"] }
      let main = line.verb.value?.isSecret == true ? [] : value.map { ["value=" + written($0)] } ?? []
      let seen = main + written(fields)
      return seen.isEmpty ? [] : ["=>"] + seen
    }
  }

  private func written(_ fields: [FieldEntry]) -> [String] {
    fields.filter { $0.field != .pesel }.map { $0.field.rawValue + "=" + written($0.value) }
  }

  private func written(_ value: FieldValue) -> String { WrittenValue.compared(value.written) }
}
