extension Statement {
  /// The words behind its verb, at most so many, where they stand there as they are, without quotation marks, keys or names:
  /// most lines need not be split again to be asked whom they name.
  ///
  /// - Returns: nil where one of them is no such word, or the verb is called by another word than its own.
  func plainArguments(atMost count: Int) -> [String]? {
    source.text.utf8.withContiguousStorageIfAvailable { plainArguments(in: $0, atMost: count) } ?? nil
  }

  private func plainArguments(in line: UnsafeBufferPointer<UInt8>, atMost count: Int) -> [String]? {
    var words = WordPlaces(line)
    guard let first = words.next() else { return nil }
    let isActor = line[first.upperBound - 1] == UInt8(ascii: ":")
    guard let place = isActor ? words.next() : first, isVerb(line[place]) else { return nil }
    var found: [String] = []
    while found.count < count, let place = words.next() {
      let word = line[place]
      if word.elementsEqual("->".utf8) || word.elementsEqual("=>".utf8) { break }
      guard word.allSatisfy(WordPlaces.isPlain) else { return nil }
      found.append(String(decoding: word, as: UTF8.self))
    }
    return found
  }

  private func isVerb(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.elementsEqual(verb.name.en.utf8) || word.elementsEqual(verb.name.pl.utf8)
  }
}

/// What stands between the blanks of a line, one after the other.
private struct WordPlaces {
  private let line: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ line: UnsafeBufferPointer<UInt8>) { self.line = line }

  mutating func next() -> Range<Int>? {
    while index < line.count, Self.isBlank(line[index]) { index += 1 }
    let start = index
    while index < line.count, !Self.isBlank(line[index]) { index += 1 }
    return start < index ? start..<index : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether it stands for itself in a word: a letter, a digit, a sign of logins.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    case _: false  // Not our enum: any other byte.
    }
  }
}
