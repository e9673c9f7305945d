import Activation
import CommandLanguage
import PlainText
import Shell

extension MutationResult {
  /// The run as one JSON object: `mutants`, `noticed`, `undecided`, `survivors` (each `id`, `breaks`, `fault`,
  /// `hint`, `telling`), `verdicts` (each `id`, `breaks`, `finding`; if noticed `file`, `line`, `scenario`). Texts
  /// are in the language given, everything else is the same in both.
  package func json(_ language: Language) -> JSONObject {
    var object = JSONObject()
    object.add("mutants", verdicts.count)
    object.add("noticed", noticed)
    object.add("undecided", undecided)
    object.add("percent", percent)
    object.add("survivors", survivors.map { $0.json(language) })
    if accepted != nil { object.add("accepted", survivors.filter(accepts).map(\.id)) }
    object.add("verdicts", verdicts.map(\.json))
    return object
  }
}

extension Mutant {
  fileprivate func json(_ language: Language) -> JSONObject {
    let words = words
    var object = JSONObject()
    object.add("id", id)
    object.add("breaks", breaks.written)
    object.add("fault", words.fault.in(language))
    object.add("hint", words.hint.in(language))
    if let telling = words.line(language) { object.add("telling", telling) }
    return object
  }
}

extension MutantVerdict {
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
