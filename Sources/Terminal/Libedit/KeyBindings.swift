/// The names under which libedit (and `.editrc`) know the editor's own functions.
enum EditorFunction: String, CaseIterable {
  case complete = "konto-complete"
  case search = "konto-search"
  case cancel = "konto-cancel"
  case suspend = "konto-suspend"
  case endOrDelete = "konto-end-or-delete"
  case insertPaste = "konto-insert-paste"
  case takeHint = "konto-take-hint"
  case clearScreen = "konto-clear-screen"
  case redraw = "konto-redraw"
  case end = "konto-end"
  case setMark = "konto-set-mark"
  case exchangeMark = "konto-exchange-mark"
  case killRegion = "konto-kill-region"
  case copyRegion = "konto-copy-region"
  case copyWord = "konto-copy-word"
  case older = "konto-older"
  case newer = "konto-newer"
  case oldest = "konto-oldest"
  case olderAlike = "konto-older-alike"
  case newerAlike = "konto-newer-alike"
  case restoreLine = "konto-restore-line"
  case lastWord = "konto-last-word"
  case ignore = "konto-ignore"
}

/// Which key does what, beyond libedit's own bindings.
enum KeyBindings {
  /// Stands for a whole paste among the characters libedit reads: a C1 control no key can send.
  static let pasteKey: Unicode.Scalar = "\u{80}"

  /// Single keys with a function of their own in every mode; the terminal itself no longer acts on some of them.
  static let single: [(key: String, function: String)] = [
    ("^C", EditorFunction.cancel.rawValue), ("^Z", EditorFunction.suspend.rawValue),
    ("^D", EditorFunction.endOrDelete.rawValue), ("^R", EditorFunction.search.rawValue),
    ("^I", EditorFunction.complete.rawValue), ("^W", "ed-delete-prev-word"),
    ("^F", EditorFunction.takeHint.rawValue), ("^L", EditorFunction.clearScreen.rawValue),
  ]

  private static let beginning = ["[H", "OH", "[1~", "[7~"].map { ($0, "ed-move-to-beg") }
  private static let end = ["[F", "OF", "[4~", "[8~"].map { ($0, "ed-move-to-end") }
  private static let right = ["[C", "OC"].map { ($0, EditorFunction.takeHint.rawValue) }
  private static let wordBack = ["[1;5D", "[1;3D", "[5D", "Od"].map { ($0, "ed-prev-word") }
  private static let wordOn = ["[1;5C", "[1;3C", "[5C", "Oc"].map { ($0, "em-next-word") }
  private static let other = [
    ("[Z", EditorFunction.complete.rawValue),
    ("[3~", "ed-delete-next-char"), ("[3;5~", "em-delete-next-word"),
    ("[5~", "ed-search-prev-history"), ("[6~", "ed-search-next-history"),
  ]
  /// Keys without a meaning here would otherwise leave a piece of their sequence in the line.
  private static let meaningless =
    (["[2~", "OP", "OQ", "OR", "OS", "[I", "[O"]
    + [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map { "[\($0)~" })
    .map { ($0, EditorFunction.ignore.rawValue) }

  /// Sequences after Escape.
  static let sequences: [(key: String, function: String)] =
    beginning + end + right + wordBack + wordOn + other + meaningless
}
