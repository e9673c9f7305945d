/// A JSON object on one line, its members in the order written. Our own: a general encoder would lose the
/// order, and would cost every start of the program its initialisation.
package struct JSONObject: Sendable {
  /// UTF-8, which is put together much faster than a string.
  private var bytes = [UInt8(ascii: "{")]

  /// An object without members yet.
  package init() {}

  /// The same with room for so many bytes.
  package init(room: Int) { bytes.reserveCapacity(room) }

  /// The whole, on one line unless a long list is in it.
  package var line: String {
    var whole = bytes
    whole.append(UInt8(ascii: "}"))
    return String(decoding: whole, as: UTF8.self)
  }

  /// Adds a string; the key is written as it is, so that it must need no escapes.
  package mutating func add(_ key: String, _ value: String) {
    begin(key)
    JSONString.append(value, to: &bytes)
  }

  /// Adds a string, or `null` where there is none.
  package mutating func add(_ key: String, orNull value: String?) {
    guard let value else { return add(key, written: "null") }
    add(key, value)
  }

  /// Adds a number.
  package mutating func add(_ key: String, _ value: some BinaryInteger) { add(key, written: String(value)) }

  /// The same without whatever another kind of number may need.
  package mutating func add(_ key: String, _ value: Int) { add(key, written: String(value)) }

  /// Adds `true` or `false`.
  package mutating func add(_ key: String, _ value: Bool) { add(key, written: value ? "true" : "false") }

  /// Seconds as a number, to the millisecond.
  package mutating func add(_ key: String, seconds: Duration) { add(key, written: seconds.seconds) }

  /// Adds a list of strings.
  package mutating func add(_ key: String, _ values: [String]) {
    addList(key, values) { value, bytes in JSONString.append(value, to: &bytes) }
  }

  /// Adds an object.
  package mutating func add(_ key: String, _ value: JSONObject) {
    begin(key)
    value.write(to: &bytes)
  }

  /// Adds a short list of objects.
  package mutating func add(_ key: String, _ values: [JSONObject]) {
    addList(key, values) { value, bytes in value.write(to: &bytes) }
  }

  /// A long list, each of its objects on a line of its own.
  package mutating func add<Item>(_ key: String, onLines items: [Item], _ object: (Item) -> JSONObject) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      bytes.append(contentsOf: (index > 0 ? ",\n" : "\n").utf8)
      object(item).write(to: &bytes)
    }
    bytes.append(contentsOf: (items.isEmpty ? "]" : "\n]").utf8)
  }

  /// What stands between the braces; nil where nothing does.
  var members: ArraySlice<UInt8>? { bytes.count > 1 ? bytes.dropFirst() : nil }

  /// Looks at what stands between the braces.
  package func withMembers<Found>(_ look: (UnsafeBufferPointer<UInt8>) -> Found) -> Found {
    bytes.withUnsafeBufferPointer { look(UnsafeBufferPointer(rebasing: $0.dropFirst())) }
  }

  /// Adds the members of another object, as they are.
  package mutating func addMembers(of other: JSONObject) {
    guard let members = other.members else { return }
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: members)
  }

  mutating func append(members: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.add(members)
  }
}

extension JSONObject {
  private func write(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: self.bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func add(_ key: String, written value: String) {
    begin(key)
    bytes.add(value)
  }

  private mutating func begin(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes.add(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func addList<Item>(
    _ key: String, _ items: [Item], _ write: (Item, inout [UInt8]) -> Void
  ) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(item, &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
