import Activation
import PlainText

/// Values of the domain as a payload has them.
extension Payload.Value {
  static func text(_ login: Login) -> Self { .text(login.text) }
  static func text(_ facility: FacilityID) -> Self { .text(facility.text) }
  static func text(_ title: Title) -> Self { .text(title.text) }
  static func text(_ name: HolderName) -> Self { .text(name.text) }
  static func text(_ date: CalendarDate) -> Self { .text(date.written) }
  static func number(_ count: Int) -> Self { .number(Int64(count)) }
  /// Seconds since 1970-01-01T00:00:00Z.
  static func moment(_ moment: Moment) -> Self { .number(moment.seconds) }
  static func seconds(_ span: Span) -> Self { .number(span.seconds) }
  static func bytes(_ digest: Digest) -> Self { .text(Hexadecimal.text(digest.bytes)) }
  static func bytes(_ salt: Salt) -> Self { .text(Hexadecimal.text(salt.bytes)) }
  static func word<Word: RawRepresentable<String>>(_ word: Word) -> Self { .text(word.rawValue) }
}

/// Reads the values of a payload. A missing value, one of another kind, or one that the domain does not accept
/// makes the payload corrupt: nothing is guessed.
struct PayloadReader {
  let payload: Payload

  func text(_ name: String) throws(CorruptPayload) -> String {
    guard case .text(let text)? = payload[name] else { throw CorruptPayload(name: name) }
    return text
  }

  func texts(_ name: String) throws(CorruptPayload) -> [String] {
    guard case .texts(let texts)? = payload[name] else { throw CorruptPayload(name: name) }
    return texts
  }

  func number(_ name: String) throws(CorruptPayload) -> Int64 {
    guard case .number(let number)? = payload[name] else { throw CorruptPayload(name: name) }
    return number
  }

  func count(_ name: String) throws(CorruptPayload) -> Int {
    try accepted(name, Int(exactly: try number(name)).flatMap { $0 >= 0 ? $0 : nil })
  }

  func flag(_ name: String) throws(CorruptPayload) -> Bool {
    guard case .flag(let flag)? = payload[name] else { throw CorruptPayload(name: name) }
    return flag
  }

  func value<Value>(_ name: String, _ read: (String) -> Value?) throws(CorruptPayload) -> Value {
    try accepted(name, read(try text(name)))
  }

  /// A value that may be left out.
  func optional<Value>(_ name: String, _ read: (String) -> Value?) throws(CorruptPayload) -> Value? {
    guard payload[name] != nil else { return nil }
    return try value(name, read)
  }

  func moment(_ name: String) throws(CorruptPayload) -> Moment {
    let seconds = try number(name)
    let moment = Moment(seconds: seconds)
    return try accepted(name, moment.seconds == seconds ? moment : nil)
  }

  func span(_ name: String) throws(CorruptPayload) -> Span { Span(seconds: try number(name)) }

  func digest(_ name: String) throws(CorruptPayload) -> Digest {
    Digest(try value(name, Hexadecimal.bytes))
  }

  func salt(_ name: String) throws(CorruptPayload) -> Salt { Salt(try value(name, Hexadecimal.bytes)) }

  private func accepted<Value>(_ name: String, _ value: Value?) throws(CorruptPayload) -> Value {
    guard let value else { throw CorruptPayload(name: name) }
    return value
  }
}

/// A payload that is not what its kind of event has: the name of the value in question.
struct CorruptPayload: Error {
  let name: String
}
