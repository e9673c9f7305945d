import Activation
import PlainText
import Shell

extension Coverage {
  /// The coverage for other programs: `percent`, and for each kind what is covered and what is missing.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("percent", percent)
    object.add("rules", ruleShare.json(\.rawValue))
    object.add("codes", codeShare.json(\.rawValue))
    object.add("transitions", transitionShare.json(\.name))
    object.add("policies", policyShare.json(\.rawValue))
    object.add("unreachable", Self.unreachableCodes.map(\.rawValue))
    return object
  }
}

extension Coverage.Share {
  fileprivate func json(_ name: (Item) -> String) -> JSONObject {
    var object = JSONObject()
    object.add("percent", percent)
    object.add("covered", covered.map(name))
    object.add("missing", missing.map(name))
    return object
  }
}
