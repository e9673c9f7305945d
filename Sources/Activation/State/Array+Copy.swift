extension Array {
  /// Whether they share one storage: neither was changed since one was copied from the other; what was changed may still be as
  /// it was.
  func isCopy(of other: [Element]) -> Bool {
    withUnsafeBufferPointer { own in other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress } }
  }
}
