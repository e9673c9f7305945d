extension [SyntaxError] {
  /// What the lines with mistakes would have set: a use of it is no mistake of its own.
  var namesSet: Set<String> {
    var names: Set<String> = []
    var last: SourceLine?
    // Those of a line stand together.
    for error in self where error.source !== last {
      last = error.source
      names.formUnion(error.source.namesSet)
    }
    return names
  }
}

extension SourceLine {
  fileprivate var namesSet: [String] {
    let words = text.split { $0 == " " || $0 == "\t" }
    return zip(words, words.dropFirst()).compactMap { before, name in
      let sets = before == "->" || vocabulary.verb(String(before))?.effect == .sets
      return sets ? String(name.prefix { $0 != "=" }) : nil
    }
  }
}
