/// What libedit prints about its keys: those of its first map, and those of the other (vi's command mode).
struct PrintedBindings {
  /// Keys with one function, each as `bind` reads it.
  struct Binding: Equatable {
    var keys: [String]
    /// Empty where the keys stand for others.
    var function: String
    /// The keys that are to be taken as pressed in their place.
    var macro: String?

    /// The first key of each.
    var leads: [String] { keys.map(PrintedBindings.firstKey) }
  }

  private(set) var standard: [Binding] = []
  private(set) var alternative: [Binding] = []

  init(_ printed: String) {
    var sequences: [Binding] = []
    var part = Part.standard
    for line in printed.split(whereSeparator: \.isNewline) {
      if let next = Part.allCases.first(where: { line.hasPrefix($0.rawValue) }) { part = next }
      guard let binding = Self.binding(line) else { continue }
      switch part {
      case .standard: standard.append(binding)
      case .alternative: alternative.append(binding)
      case .sequences: sequences.append(binding)
      case .arrows: break
      }
    }
    let (first, second) = (Self.leads(in: standard), Self.leads(in: alternative))
    for sequence in sequences {
      guard let lead = sequence.leads.first else { continue }
      if first.contains(lead) { standard.append(sequence) }
      if second.contains(lead) { alternative.append(sequence) }
    }
  }

  private enum Part: String, CaseIterable {
    case standard = "Standard key bindings"
    case alternative = "Alternative key bindings"
    case sequences = "Multi-character bindings"
    case arrows = "Arrow key bindings"
  }

  private static func leads(in bindings: [Binding]) -> Set<String> {
    Set(bindings.filter { $0.function == "ed-sequence-lead-in" }.flatMap(\.keys))
  }

  /// Of a line such as `"^[x"          ->  ed-command`, `"0"  to "9"    ->  ed-digit` or `"^Xs"          ->  "show "`.
  private static func binding(_ line: Substring) -> Binding? {
    guard line.first == "\"", let end = line.firstMatch(of: /"\s*->\s+/)?.range else { return nil }
    let (keys, meaning) = (line[..<end.lowerBound].dropFirst(), line[end.upperBound...])
    let isMacro = meaning.count > 1 && meaning.first == "\"" && meaning.last == "\""
    let (function, macro) = (
      isMacro ? "" : String(meaning), isMacro ? String(meaning.dropFirst().dropLast()) : nil
    )
    guard let ends = keys.firstMatch(of: /" {1,2}to "/)?.range else {
      return Binding(keys: [spelled(keys)], function: function, macro: macro)
    }
    let range = (keys[..<ends.lowerBound], keys[ends.upperBound...])
    return Binding(keys: all(from: range.0, to: range.1), function: function, macro: macro)
  }

  /// libedit prints a control of the second half as it does one of the first, and does not read it so.
  private static func spelled(_ key: Substring) -> String {
    guard key.first == "^", key.unicodeScalars.count == 2, let code = code(key), code >= 0x80,
      let scalar = Unicode.Scalar(code)
    else { return String(key) }
    return String(scalar)
  }

  private static func all(from first: Substring, to last: Substring) -> [String] {
    guard let from = code(first), let to = code(last), from <= to else {
      return [spelled(first), spelled(last)]
    }
    return (from...to).compactMap { code in
      Unicode.Scalar(code).map { code < 0x20 || code == 0x7F ? "^\(control(code))" : String($0) }
    }
  }

  private static func control(_ code: UInt32) -> String {
    Unicode.Scalar(code ^ 0x40).map { String($0) } ?? ""
  }

  private static func code(_ key: Substring) -> UInt32? {
    let scalars = Array(key.unicodeScalars)
    return switch scalars.count {
    case 1: scalars[0].value
    case 2 where scalars[0] == "^": scalars[1].value ^ 0x40
    default: nil
    }
  }

  fileprivate static func firstKey(_ sequence: String) -> String {
    sequence.hasPrefix("^") || sequence.hasPrefix("\\")
      ? String(sequence.prefix(2)) : String(sequence.prefix(1))
  }
}
