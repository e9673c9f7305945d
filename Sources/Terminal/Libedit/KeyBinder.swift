/// Binds the editor's keys around what the user's `.editrc` says.
struct KeyBinder {
  let libedit: Libedit
  /// What libedit prints about a key's binding, or about all of them.
  let describe: (String?) -> String

  func bindAll() {
    let defaults = defaultBindings()
    KeyBindings.single.forEach(bindSingle)
    bindPasteKey()
    bindSequences()
    let own = bindings()
    libedit.readUserSettings()
    // `bind -v` and `bind -e` wipe every binding, this one too. Only then do the sequences come back, so that
    // the user's own choices otherwise stand.
    let isWiped = !describe(String(KeyBindings.pasteKey)).contains(EditorFunction.insertPaste.rawValue)
    bindSingleKeys(where: defaults, own: own)
    bindPasteKey()
    if isWiped { bindSequences() }
    ReplacedFunctions(libedit: libedit) { describe(nil) }.replace()
  }

  /// Binds again each key which the user has not given a meaning that neither libedit nor the editor gave it.
  private func bindSingleKeys(where defaults: [[String]], own: [String]) {
    for (index, now) in bindings().enumerated() {
      let isUsers = now != own[index] && !defaults.contains { $0[index] == now }
      if !isUsers { bindSingle(KeyBindings.single[index]) }
    }
  }

  /// What the keys mean in libedit's two sets of keys; emacs keys are in force afterwards.
  private func defaultBindings() -> [[String]] {
    libedit.useViKeys()
    let vi = bindings()
    libedit.useEmacsKeys()
    return [vi, bindings()]
  }

  private func bindings() -> [String] {
    KeyBindings.single.map { describe($0.key) }
  }

  private func bindSingle(_ binding: (key: String, function: String)) {
    libedit.bind(binding.key, binding.function)
    // Somebody may have bound a key that goes into the command mode, with whatever keys.
    libedit.bindInCommandMode(binding.key, binding.function)
  }

  private func bindPasteKey() {
    bindSingle((String(KeyBindings.pasteKey), EditorFunction.insertPaste.rawValue))
  }

  private func bindSequences() {
    for (key, function) in KeyBindings.sequences {
      // In vi's insert mode Escape alone changes the mode, so that the rest of the sequence is a command there.
      if libedit.usesViKeys {
        libedit.bindInCommandMode(key, function)
      } else {
        libedit.bind("\\e" + key, function)
      }
    }
  }
}
