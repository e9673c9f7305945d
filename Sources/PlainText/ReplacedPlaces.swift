extension String {
  /// The text with something else in some of its places.
  ///
  /// - Parameters:
  ///   - places: byte offsets, in order; none begins in another.
  ///   - replacement: what comes for the bytes of one.
  func replacing(_ places: [Range<Int>], by replacement: (ArraySlice<UInt8>) -> String) -> String {
    guard !places.isEmpty else { return self }
    let bytes = Array(utf8)
    var (result, end) = ("", 0)
    for place in places {
      result += String(decoding: bytes[end..<place.lowerBound], as: UTF8.self) + replacement(bytes[place])
      end = place.upperBound
    }
    return result + String(decoding: bytes[end...], as: UTF8.self)
  }
}
