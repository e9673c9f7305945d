import Activation
import CommandLanguage
import PlainText

/// The names that stand in a recording for what nobody but a person may know: for what a line gave, a name that this
/// line keeps; for what was typed and nothing gave, a name with an invented value of the same length.
struct SecretNames {
  /// What a line that gives a secret has to do besides: the name that it keeps it under, or that is set behind it.
  private(set) var kept: [Int: String] = [:]
  /// Names with invented values, in the order in which they were needed.
  private(set) var invented: [(name: String, value: String)] = []
  private var inventedNames: [String: String] = [:]
  /// The lines that gave each secret, in order.
  private var givers: [String: [Int]] = [:]
  /// The lines that set each name, in order.
  private var setters: [String: [Int]] = [:]
  private var taken: Set<String>
  private let lines: [RecordedLine?]
  private let language: Language

  /// - Parameter lines: nil where no line is.
  init(_ lines: [RecordedLine?], _ language: Language) {
    self.lines = lines
    self.language = language
    taken = Set(lines.compactMap { $0?.statement }.flatMap { $0.names.map(\.name) + $0.namesSet })
    for (index, line) in lines.enumerated() {
      guard let line else { continue }
      if let secret = line.secret { givers[secret.revealed, default: []].append(index) }
      for name in line.statement.namesSet { setters[name, default: []].append(index) }
    }
  }

  /// As it is written in the line of that index: `$pin`.
  mutating func reference(to secret: String, of kind: Kind, at index: Int) -> String {
    let plain = secret.filter { $0 != " " && $0 != "-" }
    let giver = [secret, plain].compactMap { text in givers[text]?.last { $0 < index } }.first
    return "$" + (giver.map { name(ofGiver: $0, at: index) } ?? name(ofTyped: secret, kind))
  }

  /// What secrets are called.
  enum Kind: String {
    case pin
    case password
    case token
    case code
  }

  private mutating func name(ofGiver giver: Int, at index: Int) -> String {
    if let capture = lines[giver]?.statement.capture, capture.field == nil,
      !(setters[capture.name] ?? []).contains(where: { $0 > giver && $0 < index })
    {
      return capture.name
    }
    if let name = kept[giver] { return name }
    let verb = lines[giver]?.verb
    let name = fresh(verb == .issuePIN ? .pin : verb == .answer ? .code : .token)
    kept[giver] = name
    return name
  }

  private mutating func name(ofTyped secret: String, _ kind: Kind) -> String {
    if let name = inventedNames[secret] { return name }
    let name = fresh(kind, isTyped: true)
    inventedNames[secret] = name
    invented.append((name, Self.value(like: secret, kind, number: invented.count + 1)))
    return name
  }

  /// Numbers stay numbers, and all else as long as it was, so that what refused them refuses it too.
  private static func value(like secret: String, _ kind: Kind, number: Int) -> String {
    switch kind {
    case .pin, .code: String(secret.map { $0.isNumber ? "0" : $0.isLetter ? "x" : $0 })
    case .password, .token: invented(of: secret.count, number: number)
    }
  }

  private static func invented(of count: Int, number: Int) -> String {
    let digits = String(number)
    let word = "invented-secret-"
    let zeros = count - word.count - digits.count
    guard zeros >= 0 else {
      return String((String(repeating: "x", count: max(0, count - digits.count)) + digits).suffix(count))
    }
    return word + String(repeating: "0", count: zeros) + digits
  }

  private mutating func fresh(_ kind: Kind, isTyped: Bool = false) -> String {
    let word: Text
    switch kind {
    case .pin: word = isTyped ? Text(pl: "inny-pin", en: "other-pin") : Text(pl: "pin", en: "pin")
    case .password: word = Text(pl: "hasło", en: "password")
    case .token:
      word = isTyped ? Text(pl: "inny-kod", en: "other-token") : Text(pl: "z-wiadomości", en: "message")
    case .code: word = isTyped ? Text(pl: "inny-sms", en: "other-code") : Text(pl: "sms", en: "code")
    }
    let base = word.in(language)
    var name = base
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(base)-\(number)"
    }
    return name
  }

  /// A text with names in the place of the secrets that lines before that index gave, and in a text that may be anything of
  /// those that were typed; nil where none stands in it.
  mutating func hiding(_ text: String, at index: Int, isFree: Bool) -> String? {
    var written = WrittenValue.quoted(text)
    let whole = written
    for (secret, giver) in given where giver < index {
      for form in [secret, PINSlip.grouped(secret)] where written.contains(form) {
        written = written.replacing(form, with: "${\(name(ofGiver: giver, at: index))}")
      }
    }
    for secret in isFree ? typed : [] {
      guard let name = inventedNames[secret] else { continue }
      written = written.replacing(secret, with: "${\(name)}")
    }
    return written == whole ? nil : written
  }

  /// The secrets that are long enough to be told from other words, the newest first.
  private var given: [(secret: String, index: Int)] {
    givers.filter { $0.key.count >= 6 }.flatMap { secret, indices in indices.map { (secret, $0) } }
      .sorted { $0.1 > $1.1 }
  }

  /// Those that nothing gave, and that are long enough, the longest first.
  private var typed: [String] {
    inventedNames.keys.filter { $0.count >= 6 }.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// A text for an audience, with dots in the place of secrets.
  func masked(_ text: String) -> String {
    (given.map(\.secret) + typed).reduce(text) { text, secret in
      [secret, PINSlip.grouped(secret)].reduce(text) {
        $0.replacing($1, with: String(repeating: "•", count: $1.count))
      }
    }
  }
}
