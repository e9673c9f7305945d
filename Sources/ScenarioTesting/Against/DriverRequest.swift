import Activation
import CommandLanguage
import PlainText

/// What a driver is asked.
package enum DriverRequest: Sendable {
  case hello
  /// An empty world for a scenario, or one in which what follows can be set up.
  case begin(ScenarioIdentity, clock: Moment)
  /// One statement, and where it stands. One that konto asks aside is no part of the scenario: it reads what a person
  /// would have read, and a portal that can do so keeps no trace of it.
  case act(StatedStatement, Place, isAside: Bool = false)
  case end

  /// The request as one line of JSON, without its end.
  ///
  /// - Parameter id: which the answer may repeat.
  package func line(id: Int) -> String {
    var object = JSONObject()
    object.add("id", id)
    switch self {
    case .hello:
      object.add("request", "hello")
      object.add("version", DriverProtocol.version)
    case .begin(let scenario, let clock):
      object.add("request", "begin")
      object.add("scenario", scenario.title)
      if let row = scenario.row { object.add("row", row.number) }
      object.add("file", scenario.file)
      object.add("line", scenario.place.line)
      object.add("clock", clock.timestamp)
    case .act(let statement, let place, let isAside):
      object.add("request", "act")
      object.add("file", place.file)
      object.add("line", place.line)
      object.add("actor", ActorName.written(statement.actor))
      object.add("verb", statement.verb.name.en)
      object.add("arguments", statement.json)
      object.add("text", statement.text)
      if isAside { object.add("aside", true) }
    case .end: object.add("request", "end")
    }
    return object.line
  }
}

extension StatedStatement {
  /// The arguments by their English names.
  fileprivate var json: JSONObject {
    var object = JSONObject()
    for argument in arguments { object.add(argument.parameter.key, argument.value) }
    return object
  }
}
