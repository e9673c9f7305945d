/// What the lines of a block ask of whoever carries them out, beside that one comes after another. Told once, when they are
/// read: they may be carried out many times.
package struct BlockNeeds: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// How things were must be remembered: some line goes back to it.
  package static let steps = BlockNeeds(rawValue: 1)
  /// Other files are run, of which nobody knows whether they are there a second time: a pipe is not.
  package static let files = BlockNeeds(rawValue: 2)
}

extension [Step] {
  var needs: BlockNeeds {
    var needs: BlockNeeds = []
    for case .statement(let statement) in self { needs.formUnion(statement.verb.needs) }
    return needs
  }
}

extension Verb {
  fileprivate var needs: BlockNeeds { effect == .takesBack ? .steps : self == .run ? .files : [] }
}
