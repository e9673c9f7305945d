import Activation
import CommandLanguage
import PlainText
import Shell

extension MutationResult {
  /// The run as one JSON object: `mutants`, `noticed`, `undecided`, `percent`, `survivors` (each `id`, `breaks`, `fault`,
  /// `hint`, `telling`, `scenario`), `accepted` where there is a list, `verdicts` (each `id`, `breaks`, `finding`; if noticed `file`, `line`, `scenario`). Texts
  /// are in the language given, everything else is the same in both.
  package func json(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("mutants", verdicts.count)
    object.add("noticed", noticed)
    object.add("undecided", undecided)
    object.add("percent", percent)
    object.add("survivors", verdicts.compactMap { $0.survivor(language) })
    if accepted != nil { object.add("accepted", survivors.filter(accepts).map(\.id)) }
    object.add("verdicts", verdicts.map(\.json))
    return object
  }
}

extension MutantVerdict {
  /// nil where it does not survive.
  fileprivate func survivor(_ language: Language) -> JSONObject? {
    guard case .unnoticed(let advice) = finding else { return nil }
    var object = JSONObject()
    object.add("id", mutant.id)
    object.add("breaks", mutant.breaks.written)
    object.add("fault", mutant.fault.in(language))
    object.add("hint", MutationReport.notices.in(language))
    if let advice {
      object.add("telling", advice.telling(language))
      object.add("scenario", advice.text(language))
    }
    return object
  }

  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("id", mutant.id)
    object.add("breaks", mutant.breaks.written)
    switch finding {
    case .noticed(let scenario, let place):
      object.add("finding", "noticed")
      object.add("file", place.file)
      object.add("line", place.line)
      object.add("scenario", scenario.name)
    case .unnoticed: object.add("finding", "unnoticed")
    case .interrupted: object.add("finding", "interrupted")
    }
    return object
  }
}
