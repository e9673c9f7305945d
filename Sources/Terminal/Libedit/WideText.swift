import Glibc

/// Conversions between Swift strings and libedit's wide ones.
enum WideText {
  /// The text as a terminated wide string.
  static func encode(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }

  static func decode(_ characters: UnsafeBufferPointer<wchar_t>) -> String {
    let scalars = characters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A copy that is never freed: libedit keeps the pointers it gets with EL_ADDFN.
  static func permanent(_ text: String) -> UnsafePointer<wchar_t> {
    let characters = encode(text)
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: characters.count)
    copy.initialize(from: characters, count: characters.count)
    return UnsafePointer(copy)
  }
}
