import Activation
import PlainText
import Shell

extension Coverage {
  /// The coverage for other programs: `percent`, and for each kind what is covered and what is missing.
  ///
  /// - Parameter isSummed: whether the percentages are all of it.
  package func json(isSummed: Bool = false) -> JSONObject {
    var object = JSONObject()
    object.add("percent", percent)
    object.add("rules", ruleShare.json(isSummed, \.rawValue))
    object.add("codes", codeShare.json(isSummed, \.rawValue))
    object.add("transitions", transitionShare.json(isSummed, \.name))
    object.add("policies", policyShare.json(isSummed, \.rawValue))
    if !isSummed { object.add("unreachable", Self.unreachableCodes.map(\.rawValue)) }
    return object
  }
}

extension Coverage.Share {
  fileprivate func json(_ isSummed: Bool, _ name: (Item) -> String) -> JSONObject {
    var object = JSONObject()
    object.add("percent", percent)
    guard !isSummed else { return object }
    object.add("covered", covered.map(name))
    object.add("missing", missing.map(name))
    return object
  }
}
