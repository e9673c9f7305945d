/// Writes the parts of a text into the storage that it will have: what is put together of strings is copied with each of
/// them.
package struct TextWriter {
  private let storage: UnsafeMutableBufferPointer<UInt8>
  fileprivate private(set) var count = 0

  fileprivate init(_ storage: UnsafeMutableBufferPointer<UInt8>) { self.storage = storage }

  /// Adds a text; of one for which there was no room asked, what fits.
  package mutating func add(_ text: String) {
    let added: Void? = text.utf8.withContiguousStorageIfAvailable { add($0) }
    if added == nil { Array(text.utf8).withUnsafeBufferPointer { add($0) } }
  }

  /// Adds so many blanks; none for less than one.
  package mutating func addBlanks(_ blanks: Int) {
    let fitting = min(blanks, storage.count - count)
    guard fitting > 0 else { return }
    for index in count..<count + fitting { storage[index] = UInt8(ascii: " ") }
    count += fitting
  }

  /// Adds a text so many times.
  package mutating func add(_ text: String, times: Int) {
    for _ in 0..<max(0, times) { add(text) }
  }

  /// Takes back the blanks at the end.
  package mutating func dropLastBlanks() {
    while count > 0, storage[count - 1] == UInt8(ascii: " ") { count -= 1 }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let fitting = min(bytes.count, storage.count - count)
    guard fitting > 0, let source = bytes.baseAddress, let target = storage.baseAddress else { return }
    (target + count).initialize(from: source, count: fitting)
    count += fitting
  }
}

extension [String] {
  /// The lines of a text, with a line feed between them.
  package var joinedLines: String {
    let feed = "\n"
    return String(room: reduce(0) { $0 + $1.utf8.count + feed.utf8.count }) { text in
      for (index, line) in enumerated() {
        if index > 0 { text.add(feed) }
        text.add(line)
      }
    }
  }
}

extension String {
  /// A text that is written part by part.
  ///
  /// - Parameter room: the bytes of all parts together, at least.
  package init(room: Int, _ write: (inout TextWriter) -> Void) {
    self.init(unsafeUninitializedCapacity: Swift.max(0, room)) { storage in
      var writer = TextWriter(storage)
      write(&writer)
      return writer.count
    }
  }
}
