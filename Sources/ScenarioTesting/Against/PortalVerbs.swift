import CommandLanguage

extension Verb {
  /// Whether it means something to a portal: not the shell's own, and not what only konto draws from.
  package var isOfPortals: Bool { group != .shell && self != .seed }

  /// Whether a portal would have to be konto's shell to carry it out.
  var isBeyondPortals: Bool { self == .run || takesBack }
}
