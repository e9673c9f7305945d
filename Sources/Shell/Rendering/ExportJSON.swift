import CommandLanguage
import Journal

extension ExportedEntry {
  /// One line of `konto store export`.
  package var json: String {
    var object = JSONObject()
    object.add("entry", number)
    object.add("at", entry.moment.timestamp)
    object.add("actor", ActorName.written(entry.actor))
    if let name = entry.operatorName { object.add("operator", name) }
    if let subject = entry.subject { object.add("account", subject.text) }
    object.add("act", entry.act)
    object.add("outcome", entry.outcome.code ?? "ok")
    object.add("events", events.map(\.json))
    return object.line
  }
}

extension ExportedEvent {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("stream", stream)
    object.add("version", version)
    object.add("kind", kind)
    var values = JSONObject()
    for (name, value) in data {
      switch value {
      case .text(let text): values.add(name, text)
      case .number(let number): values.add(name, number)
      case .flag(let flag): values.add(name, flag)
      case .texts(let texts): values.add(name, texts.joined(separator: ","))
      }
    }
    object.add("data", values)
    return object
  }
}
