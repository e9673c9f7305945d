import Activation
import Journal

/// What the patients of a simulated world know as persons would (<doc:/CommandLanguage/The-Language>): the newest password, and
/// the messages in their inbox. The portal itself knows neither.
struct Knowledge: Sendable {
  private var passwords: [Login: Secret] = [:]
  private var inboxes: [Login: [Message]] = [:]
  /// What was learnt since it is kept; nil: it is not.
  private var learnt: Pages<NewKnowledge>?

  func password(of patient: Login) -> Secret? { passwords[patient] }

  /// Newest first.
  func inbox(of patient: Login) -> [Message] { (inboxes[patient] ?? []).reversed() }

  func newestToken(of patient: Login) -> Secret? {
    for message in inbox(of: patient) {
      if case .resetToken(let token) = message.content { return token }
    }
    return nil
  }

  mutating func learn(_ handover: Handover) {
    switch handover {
    case .password(let password, let patient): learn(password, by: patient)
    case .message(let message, let patient):
      let password: Secret? = if case .oneTimePassword(let new) = message.content { new } else { nil }
      take(NewKnowledge(patient: patient, message: message, password: password, before: passwords[patient]))
    case .pin, .code, .appointmentNumber, .otherName: break
    }
  }

  mutating func learn(_ password: Secret, by patient: Login) {
    take(NewKnowledge(patient: patient, message: nil, password: password, before: passwords[patient]))
  }
}

/// What a patient has come to know at once.
struct NewKnowledge: Sendable {
  let patient: Login
  let message: Message?
  let password: Secret?
  /// The password that was the newest until then.
  let before: Secret?
}

extension Knowledge {
  /// How much was learnt since it is kept.
  var lessons: Int { learnt?.count ?? 0 }

  /// From here on what is learnt can be forgotten again.
  mutating func keepLessons() { learnt = Pages() }

  mutating func take(_ lesson: NewKnowledge) {
    if let message = lesson.message { inboxes[lesson.patient, default: []].append(message) }
    if let password = lesson.password { passwords[lesson.patient] = password }
    learnt?.append(lesson)
  }

  /// Forgets what was learnt behind the first so many lessons, and gives it in order.
  mutating func forget(to count: Int) -> [NewKnowledge] {
    let forgotten = learnt?.cut(to: count) ?? []
    for lesson in forgotten.reversed() {
      if lesson.message != nil { inboxes[lesson.patient]?.removeLast() }
      if lesson.password != nil { passwords[lesson.patient] = lesson.before }
    }
    return forgotten
  }
}
