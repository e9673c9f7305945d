extension String {
  /// Whether one of its UTF-8 bytes is such a byte; looked up in its storage, much faster than by index.
  @inlinable package func hasByte(where condition: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: condition) } ?? utf8.contains(where: condition)
  }
}
