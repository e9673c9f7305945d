import CommandLanguage
import Journal
import PlainText

extension ExportedEntry {
  /// One line of `konto store export`.
  package var json: String {
    var object = row.json
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
