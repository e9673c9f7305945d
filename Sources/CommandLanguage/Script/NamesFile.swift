import PlainText

/// Names and what they stand for, from a file: a flat JSON object (RFC 8259) of strings and numbers.
package struct NamesFile {
  private let text: BytePlaces
  private var position = 0
  private var values: [String: String] = [:]
  /// Where values of secrets stand.
  private var secrets: [Range<Int>] = []

  private struct Problem: Error {
    let range: Range<Int>
    let problem: SyntaxProblem

    init(_ range: Range<Int>, _ problem: SyntaxProblem) { (self.range, self.problem) = (range, problem) }
  }

  /// The names of a file with their values; else what is wrong, where it stands in the file.
  package static func read(
    _ bytes: [UInt8], of path: String, in vocabulary: Vocabulary = .standard
  ) -> Result<[String: String], SyntaxErrors> {
    var file = NamesFile(text: BytePlaces(bytes, name: path, in: vocabulary))
    do throws(Problem) {
      if let place = file.text.firstOfNoUTF8 { throw Problem(place, .notUTF8) }
      try file.takeObject()
      return .success(file.values)
    } catch {
      return .failure(SyntaxErrors([file.harmless(file.error(error))]))
    }
  }

  private init(text: BytePlaces) { self.text = text }

  private func error(_ problem: Problem) -> SyntaxError {
    let (line, range) = text.line(around: problem.range)
    let start = problem.range.lowerBound - range.lowerBound
    let whole = 0..<line.text.utf8.count
    let hidden = secrets.map { $0.lowerBound - start..<$0.upperBound - start }
      .filter { $0.overlaps(whole) }.map { $0.clamped(to: whole) }
    let source = SourceLine(place: line.place, text: line.hiding(hidden), in: text.vocabulary)
    return SyntaxError(source, source.range(matching: range, of: line), problem.problem)
  }

  /// A file that does not call itself one of names may be any, and one with values inside of values is another's: it is
  /// told where it is none, but not what stands in it.
  private func harmless(_ error: SyntaxError) -> SyntaxError {
    let isFlat = !at("{") && !at("[") || position == beginning
    guard
      !text.name.lowercased().hasSuffix(".json") || text.bytes[beginning...].first != UInt8(ascii: "{")
        || !isFlat
    else { return error }
    return error.hiding([0..<error.source.text.utf8.count])
  }

  /// Where the object begins, if the file is one.
  private var beginning: Int { text.bytes.firstIndex { !Self.isBlank($0) } ?? text.bytes.count }

  // MARK: JSON

  private static let object = Text(
    pl: "obiekt JSON: {\"nazwa\": \"wartość\"}", en: "a JSON object: {\"name\": \"value\"}")
  private static let name = Text(pl: "nazwa w cudzysłowie", en: "a name in quotation marks")
  private static let colon = Text(pl: "dwukropek", en: "a colon")
  private static let value = Text(pl: "tekst w cudzysłowie albo liczba", en: "a string or a number")
  private static let next = Text(pl: "przecinek albo }", en: "a comma or }")
  private static let end = Text(pl: "koniec pliku", en: "the end of the file")
  private static let escape = Text(
    pl: "znak zapisany jak w JSON, np. \\n albo \\u017c", en: "an escape of JSON, such as \\n or \\u017c")

  private mutating func takeObject() throws(Problem) {
    try expect("{", Self.object)
    if try !take("}") {
      repeat { try takeEntry() } while try take(",")
      try expect("}", Self.next)
    }
    skipBlanks()
    if position < text.bytes.count { throw missing(Self.end) }
  }

  private mutating func takeEntry() throws(Problem) {
    skipBlanks()
    let start = position
    guard at("\"") else { throw missing(Self.name) }
    let name = try string()
    guard Name.isName(name) else { throw Problem(start..<position, .badName(name)) }
    guard values[name] == nil else { throw Problem(start..<position, .duplicateKey(name)) }
    try expect(":", Self.colon)
    skipBlanks()
    let valueStart = position
    if text.vocabulary.secrets.isSecretKey(name) { secrets.append(valueStart..<text.bytes.count) }
    let value = at("\"") ? try string() : try number()
    guard value.utf8.count <= Limits.longestValue else {
      throw Problem(valueStart..<position, .valueTooLong(bytes: value.utf8.count))
    }
    if let last = secrets.last, last.lowerBound == valueStart {
      secrets[secrets.count - 1] = valueStart..<position
    }
    values[name] = value.inNFC
  }

  private mutating func string() throws(Problem) -> String {
    let start = position
    position += 1
    var units: [UInt16] = []
    var run = position
    func plain(_ end: Int) -> String.UTF16View {
      String(decoding: text.bytes[run..<end], as: UTF8.self).utf16
    }
    while position < text.bytes.count {
      let byte = text.bytes[position]
      if byte == UInt8(ascii: "\"") {
        units += plain(position)
        position += 1
        guard let text = String(validating: units, as: UTF16.self) else {
          throw Problem(start..<position, .badJSON(expected: Self.escape))
        }
        return text
      }
      guard byte >= 0x20, byte != 0x7F else {
        let problem: SyntaxProblem = byte == 0 ? .nulCharacter : .rawControlCharacter(UInt32(byte))
        throw Problem(position..<position + 1, problem)
      }
      if byte == UInt8(ascii: "\\") {
        units += plain(position)
        units.append(try escaped())
        run = position
      } else {
        position += 1
      }
    }
    throw Problem(start..<start + 1, .unclosedString)
  }

  /// One unit of UTF-16, written behind a backslash; control characters but tab and line ends have no place in a value.
  private mutating func escaped() throws(Problem) -> UInt16 {
    let start = position
    position += 2
    guard position <= text.bytes.count else {
      throw Problem(start..<start + 1, .badJSON(expected: Self.escape))
    }
    switch Unicode.Scalar(text.bytes[position - 1]) {
    case "\"", "\\", "/": return UInt16(text.bytes[position - 1])
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "u":
      let digits = text.bytes[position...].prefix(4)
      let unit =
        digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
      guard digits.count == 4, let unit else {
        throw Problem(start..<start + 2, .badJSON(expected: Self.escape))
      }
      position += 4
      if unit < 0x20 && ![0x09, 0x0A, 0x0D].contains(unit) || (0x7F..<0xA0).contains(unit) {
        throw Problem(start..<position, unit == 0 ? .escapedNUL : .rawControlCharacter(UInt32(unit)))
      }
      return unit
    case _: throw Problem(start..<position, .badJSON(expected: Self.escape))
    }
  }

  /// As it is written; a whole number is one however it is written: `3.0` and `3e0` are 3 (RFC 8259, 6).
  private mutating func number() throws(Problem) -> String {
    let start = position
    func digits() -> Int { text.bytes[position...].prefix { (0x30...0x39).contains($0) }.count }
    if at("-") { position += 1 }
    let whole = digits()
    guard whole > 0, !(whole > 1 && at("0")) else {
      position = start
      throw missing(Self.value)
    }
    position += whole
    if at(".") {
      position += 1
      let count = digits()
      guard count > 0 else { throw missing(Self.value) }
      position += count
    }
    if at("e") || at("E") {
      position += 1
      if at("+") || at("-") { position += 1 }
      let count = digits()
      guard count > 0 else { throw missing(Self.value) }
      position += count
    }
    let written = String(decoding: text.bytes[start..<position], as: UTF8.self)
    return Self.wholeNumber(written) ?? written
  }

  /// nil for one that is no whole number, or a very long one.
  private static func wholeNumber(_ written: String) -> String? {
    let parts = written.lowercased().split(separator: "e")
    let digits = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 || digits.count > 1, let exponent = parts.count > 1 ? Int(parts[1]) : 0 else {
      return nil
    }
    let fraction = digits.dropFirst().first ?? ""
    var (number, places) = (Array(digits[0].drop { $0 == "-" } + fraction), fraction.count)
    while let last = number.last, last == "0" {
      number.removeLast()
      places -= 1
    }
    number.removeFirst(number.prefix { $0 == "0" }.count)
    guard !number.isEmpty else { return "0" }
    guard abs(exponent) <= mostDigits, exponent >= places, number.count + exponent - places <= mostDigits
    else {
      return nil
    }
    let sign = written.hasPrefix("-") ? "-" : ""
    return sign + String(number) + String(repeating: "0", count: exponent - places)
  }

  /// Of a number that is counted with.
  private static let mostDigits = 18

  // MARK: Signs

  private mutating func skipBlanks() {
    while position < text.bytes.count, Self.isBlank(text.bytes[position]) { position += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { " \t\r\n".utf8.contains(byte) }

  private func at(_ sign: Unicode.Scalar) -> Bool {
    position < text.bytes.count && text.bytes[position] == UInt8(ascii: sign)
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Problem) -> Bool {
    skipBlanks()
    guard at(sign) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar, _ expected: Text) throws(Problem) {
    guard try take(sign) else { throw missing(expected) }
  }

  private func missing(_ expected: Text) -> Problem {
    let end = min(position + 1, text.bytes.count)
    return Problem(min(position, end)..<end, .badJSON(expected: expected))
  }
}
