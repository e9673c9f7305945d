import PlainText

/// A text with dots in the place of what is hidden; what stands in a frame stays as wide as it was.
enum DottedText {
  private static let dots = "•••"
  private static let blank = UInt8(ascii: " ")

  /// - Parameter places: byte offsets, in any order; they may overlap.
  static func of(_ text: String, at places: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    // Anywhere else the blanks would tell how long it is that is hidden.
    let keepsWidth = FrameEdge.isAround(text)
    var (shown, index, owed) = ([UInt8](), 0, 0)
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) where place.upperBound > index {
      let hidden = max(index, place.lowerBound)..<place.upperBound
      copy(bytes[index..<hidden.lowerBound], to: &shown, owing: &owed)
      if hidden.lowerBound == place.lowerBound {
        shown += dots.utf8
        if keepsWidth { owed -= DisplayWidth.columns(dots) }
      }
      if keepsWidth { owed += DisplayWidth.columns(String(decoding: bytes[hidden], as: UTF8.self)) }
      index = hidden.upperBound
    }
    copy(bytes[index...], to: &shown, owing: &owed)
    return String(decoding: shown, as: UTF8.self)
  }

  /// - Parameter owed: the columns by which what came before is too narrow, to be made good at the next edge.
  private static func copy(_ bytes: ArraySlice<UInt8>, to shown: inout [UInt8], owing owed: inout Int) {
    for index in bytes.indices {
      if owed != 0, FrameEdge.begins(bytes[index...]) {
        shown += Array(repeating: blank, count: max(0, owed))
        for _ in 0..<max(0, -owed) where shown.last == blank { shown.removeLast() }
        owed = 0
      }
      if bytes[index] == UInt8(ascii: "\n") { owed = 0 }
      shown.append(bytes[index])
    }
  }
}
