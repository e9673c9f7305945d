import Activation
import CommandLanguage

/// The rows of a list, as JSON beside the fields; texts under `text`.
extension Showing {
  func addRows(to object: inout JSONObject, _ language: Language) {
    switch self {
    case .documents(let documents): object.add("rows", documents.map(\.json))
    case .appointments(let appointments): object.add("rows", appointments.map(\.json))
    case .queue(let rows): object.add("rows", rows.map(\.json))
    case .inbox(let messages): object.add("rows", messages.map(\.json))
    case .found(let rows), .accounts(let rows): object.add("rows", rows.map(\.json))
    case .trail(let rows): object.add("rows", rows.map(\.json))
    case .facilities(let facilities): object.add("rows", facilities.map(\.json))
    case .policies(let policy): object.add("rows", PolicyName.allCases.map { $0.json(policy) })
    case .print(let text): object.add("text", text)
    case .part(let showing, _, _): showing.addRows(to: &object, language)
    case .nothing, .slip, .phone, .account, .why, .verified, .screen, .steps, .help, .explanation,
      .ran, .otherName:
      break
    }
  }
}

extension MedicalDocument {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("title", title.text)
    object.add("date", date.written)
    object.add("facility", facility.text)
    return object
  }
}

extension Appointment {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("number", number)
    object.add("facility", facility.text)
    object.add("at", at.timestamp)
    if let clinic { object.add("clinic", clinic.text) }
    return object
  }
}

extension QueueRow {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("login", visitor.person.text)
    object.add("stated-login", visitor.presented.login != nil)
    object.add("document", visitor.presented.document?.kind.rawValue ?? "none")
    return object
  }
}

extension Message {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("channel", channel.rawValue)
    object.add("sent", sent.timestamp)
    switch content {
    case .resetToken(let token): object.add("token", token.revealed)
    case .oneTimePassword(let password): object.add("one-time-password", password.revealed)
    }
    return object
  }
}

extension AccountRow {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("login", login.text)
    object.add("holder", holder.text)
    object.add("pesel", "•••••••" + lastFour)
    object.add("status", isActive ? "active" : "inactive")
    return object
  }
}

extension TrailRow {
  package var json: JSONObject { entry.json(number) }
}

extension JournalEntry {
  /// - Parameter number: its place in the trail, from 1.
  func json(_ number: Int) -> JSONObject {
    var object = JSONObject()
    object.add("entry", number)
    object.add("at", moment.timestamp)
    object.add("actor", ActorName.written(actor))
    if let name = operatorName { object.add("operator", name) }
    if let subject = subject { object.add("account", subject.text) }
    object.add("act", act)
    object.add("outcome", outcome.code ?? "ok")
    return object
  }
}

extension Facility {
  fileprivate var json: JSONObject {
    var object = JSONObject()
    object.add("id", id.text)
    object.add("name", name.text)
    object.add("integrated", isIntegrated ? "yes" : "no")
    if let regon { object.add("regon", regon.digits) }
    return object
  }
}

extension PolicyName {
  fileprivate func json(_ policy: Policy) -> JSONObject {
    var object = JSONObject()
    object.add("name", rawValue)
    object.add("value", PolicyReading.written(policy.value(of: self), .en))
    return object
  }
}
