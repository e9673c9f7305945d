/// Takes the keys away from those of libedit's functions that nobody could answer for, and gives them to the editor's.
///
/// Some read on by themselves: they know nothing of a paste, some are cut to 8 bits, one starts another program in the
/// middle of a line. Some draw, and what libedit prints is not shown. Some write where the line is not: behind a mark
/// that no longer lies in it, into memory that was given back, or before its beginning. And the recall keeps but 1,024
/// characters of the line that is left for it, and takes what was typed for a regular expression.
struct ReplacedFunctions {
  let libedit: Libedit
  /// All that libedit prints about its bindings.
  let bindings: () -> String

  private static let substitutes: [String: EditorFunction] = [
    "ed-command": .ignore, "vi-histedit": .ignore, "vi-alias": .ignore,
    "em-inc-search-next": .search, "em-inc-search-prev": .search,
    "vi-search-next": .search, "vi-search-prev": .search,
    "vi-repeat-search-next": .ignore, "vi-repeat-search-prev": .ignore,
    "ed-clear-screen": .clearScreen, "ed-redisplay": .redraw,
    "ed-prev-line": .ignore, "ed-next-line": .ignore,
    "em-set-mark": .setMark, "em-exchange-mark": .exchangeMark,
    "em-kill-region": .killRegion, "em-copy-region": .copyRegion, "em-copy-prev-word": .copyWord,
    "ed-prev-history": .older, "ed-next-history": .newer, "vi-to-history-line": .oldest,
    "ed-search-prev-history": .olderAlike, "ed-search-next-history": .newerAlike,
    "vi-undo-line": .restoreLine, "vi-history-word": .lastWord,
  ]

  /// What vi's `.` repeats is carried out without a look at the line between two keys.
  private static let substitutesOutsideCommandMode: [String: EditorFunction] = [
    // Repeated while text is typed, what was typed holds the key that repeats it, and so on without end.
    "vi-redo": .ignore,
    "ed-move-to-end": .end,
  ]

  private static func substitute(for function: String, inCommandMode isOfCommandMode: Bool) -> EditorFunction?
  {
    substitutes[function] ?? (isOfCommandMode ? nil : substitutesOutsideCommandMode[function])
  }

  func replace() {
    let printed = PrintedBindings(bindings())
    let macros = (printed.standard + printed.alternative).filter { $0.macro != nil }
    let pressing = Set(macros.flatMap(\.leads))
    replace(printed.standard, pressing, inCommandMode: false)
    replace(printed.alternative, pressing, inCommandMode: true)
  }

  /// Keys that press the keys of others may press themselves, and so on without end: nothing that is typed would come through.
  private static func substitute(
    for binding: PrintedBindings.Binding, _ pressing: Set<String>, inCommandMode isOfCommandMode: Bool
  ) -> EditorFunction? {
    guard let macro = binding.macro else {
      return substitute(for: binding.function, inCommandMode: isOfCommandMode)
    }
    return pressing.contains(where: macro.contains) ? .ignore : nil
  }

  private func replace(
    _ bindings: [PrintedBindings.Binding], _ pressing: Set<String>, inCommandMode isOfCommandMode: Bool
  ) {
    for binding in bindings {
      guard let substitute = Self.substitute(for: binding, pressing, inCommandMode: isOfCommandMode)
      else { continue }
      for key in binding.keys {
        if isOfCommandMode {
          libedit.bindInCommandMode(key, substitute.rawValue)
        } else {
          libedit.bind(key, substitute.rawValue)
        }
      }
    }
  }
}
