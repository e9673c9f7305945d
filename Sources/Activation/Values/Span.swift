/// A length of time in whole seconds, written `90s`, `15m`, `24h`, `7d` (<doc:Values>).
package struct Span: Hashable, Comparable, Sendable {
  /// The length in seconds; negative for a way back in time.
  package let seconds: Int64

  /// A length of so many seconds.
  package init(seconds: Int64) { self.seconds = seconds }

  /// So many times 60 seconds.
  package static func minutes(_ count: Int64) -> Self { Span(seconds: count * 60) }
  /// So many times 3,600 seconds.
  package static func hours(_ count: Int64) -> Self { Span(seconds: count * 3600) }
  /// So many times 86,400 seconds.
  package static func days(_ count: Int64) -> Self { Span(seconds: count * 86_400) }

  /// Reads a whole number of up to nine digits and one of the units `s`, `m`, `h`, `d`; nil for anything else.
  package init?(parsing text: String) {
    guard let unit = Self.unit(of: text.utf8.last), let count = Digits.number(text.utf8.dropLast())
    else { return nil }
    seconds = Int64(count) * unit
  }

  /// Whether one is shorter than the other.
  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  package static prefix func - (span: Self) -> Self { Span(seconds: -span.seconds) }

  /// As the language writes it, in the largest unit that loses nothing; a day stays `24h`, as people say it.
  package var written: String {
    for (letter, unit) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)]
    where seconds >= unit && seconds % unit == 0 && !(unit == 86_400 && seconds == unit) {
      return "\(seconds / unit)\(letter)"
    }
    return "\(seconds)s"
  }

  private static func unit(of letter: UInt8?) -> Int64? {
    switch letter {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3600
    case UInt8(ascii: "d"): 86_400
    default: nil  // No other letter is a unit.
    }
  }
}
