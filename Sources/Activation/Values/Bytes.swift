extension String {
  /// Whether all its UTF-8 bytes are such bytes; looked up in its storage, much faster than by index.
  func hasOnlyBytes(where condition: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(condition) } ?? utf8.allSatisfy(condition)
  }
}
