extension JSONObject {
  /// The same with each string among its values rewritten, however deep it stands; keys and numbers stay.
  package func rewritingStrings(_ rewrite: (String) -> String) -> JSONObject {
    var other = JSONObject()
    other.addMembers(of: self, rewriting: rewrite)
    return other
  }

  /// Adds the members of another object, each string among their values rewritten, however deep it stands.
  package mutating func addMembers(of other: JSONObject, rewriting rewrite: (String) -> String) {
    guard let members = other.members else { return }
    append(members: JSONObject.rewritten(members, rewrite))
  }

  private static func rewritten(_ bytes: ArraySlice<UInt8>, _ rewrite: (String) -> String) -> String {
    var (result, rest) = ("", bytes)
    while let begin = rest.firstIndex(of: UInt8(ascii: "\"")) {
      result += String(decoding: rest[..<begin], as: UTF8.self)
      let content = rest[(begin + 1)...].prefix(upTo: stringEnd(rest[(begin + 1)...]))
      rest = rest[min(content.endIndex + 1, rest.endIndex)...]
      let written = String(decoding: content, as: UTF8.self)
      let text = unescaped(written)
      let isKey = rest.first == UInt8(ascii: ":")
      let told = isKey ? text : rewrite(text)
      if told == text { result += "\"" + written + "\"" } else { JSONString.append(told, to: &result) }
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  /// Where the quotation mark stands that ends a string.
  private static func stringEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.endIndex)
  }

  /// What a string stands for that ``JSONString`` has written.
  private static func unescaped(_ written: String) -> String {
    guard written.hasByte(where: { $0 == UInt8(ascii: "\\") }) else { return written }
    var (text, rest) = ([UInt8](), written.utf8.makeIterator())
    text.reserveCapacity(written.utf8.count)
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.next() else {
        text.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "u"):
        let digits = String(decoding: (0..<4).compactMap { _ in rest.next() }, as: UTF8.self)
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
        text.append(contentsOf: String(scalar).utf8)
      case _: text.append(escape)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
