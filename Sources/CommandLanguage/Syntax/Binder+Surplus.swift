import PlainText

/// Words that have no place in their line.
extension Binder {
  mutating func failSurplus(_ value: Template, of verb: Verb, besides bound: [BoundArgument]) {
    if let split = SurplusWord.parameter(splitBy: value, among: syntax.arguments, bound, of: verb) {
      // Of a number in many groups the first place that is wrong says it all.
      let isTold = errors.contains { if case .splitNumber = $0.problem { true } else { false } }
      return isTold ? () : fail(value.range, .splitNumber(key: split.style == .keyed ? split.written : nil))
    }
    let isName = verb.indices.required.isEmpty && everydayWords.isName(of: verb)
    if isName, let last = plainTemplates.last, last.range.upperBound >= value.range.upperBound {
      let isTold = errors.contains {
        if case .surplusArgument(_, enough: _?) = $0.problem { true } else { false }
      }
      let rest = value.range.lowerBound..<last.range.upperBound
      return isTold ? () : fail(rest, .surplusArgument(source.slice(rest), enough: verb.name))
    }
    let word = SurplusWord(value, of: verb, besides: syntax.arguments, in: source)
    fail(value.range, .surplusArgument(source.shown(value.range)), word.meant)
  }
}
