extension Template {
  /// The printer's quotation mark with which a value begins that would be taken with it: byte offsets in the line.
  var printedQuote: (mark: String, range: Range<Int>)? {
    guard !isQuoted, let text = firstText, let byte = text.utf8.first, byte >= 0xC2,
      let scalar = text.unicodeScalars.first, PrintedQuotes.isMark(scalar)
    else { return nil }
    return (String(scalar), range.lowerBound..<range.lowerBound + UTF8.width(scalar))
  }

  private var firstText: String? {
    if let literal { return literal }
    guard case .text(let text)? = pieces.first else { return nil }
    return text
  }
}
