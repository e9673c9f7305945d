import Activation

extension NewAccount {
  var payload: Payload {
    var payload = contact.payload
    payload["login"] = .text(login)
    payload["holder"] = .text(holder)
    payload["pesel"] = .text(pesel.digits)
    payload["salt"] = .bytes(salt)
    payload["password"] = .bytes(password)
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      login: try reader.value("login", Login.init(kept:)),
      holder: try reader.value("holder", HolderName.init(kept:)),
      pesel: try reader.value("pesel", PESEL.init), salt: try reader.salt("salt"),
      contact: try Contact(reader), password: try reader.digest("password"))
  }
}

extension Contact {
  var payload: Payload {
    var payload: Payload = [:]
    payload["email"] = email.map { .text($0.text) }
    payload["phone"] = phone.map { .text($0.text) }
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      email: try reader.optional("email", EmailAddress.init),
      phone: try reader.optional("phone", PhoneNumber.init))
  }
}

extension MedicalDocument {
  var payload: Payload { ["title": .text(title), "date": .text(date), "facility": .text(facility)] }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      title: try reader.value("title", Title.init),
      date: try reader.value("date", CalendarDate.init(parsing:)),
      facility: try reader.value("facility", FacilityID.init))
  }
}

extension ActivationPIN {
  var payload: Payload {
    [
      "digest": .bytes(digest), "length": .number(length), "tries": .number(tries),
      "validity": .seconds(validity), "issued": .moment(issued), "facility": .text(facility),
      "epoch": .number(epoch),
    ]
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      digest: try reader.digest("digest"), length: try reader.count("length"),
      tries: try reader.count("tries"), validity: try reader.span("validity"),
      issued: try reader.moment("issued"), facility: try reader.value("facility", FacilityID.init),
      epoch: try reader.count("epoch"))
  }
}

extension ActivationMethod {
  var payload: Payload {
    switch self {
    case .pin(let facility): ["method": .text("pin"), "facility": .text(facility)]
    case .trustedProfile: ["method": .text("trusted-profile")]
    }
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    switch try reader.text("method") {
    case "pin": self = .pin(try reader.value("facility", FacilityID.init))
    case "trusted-profile": self = .trustedProfile
    case _: throw CorruptPayload(name: "method")
    }
  }
}

extension ResetToken {
  var payload: Payload {
    [
      "fingerprint": .bytes(fingerprint), "channel": .word(channel), "sent": .moment(sent),
      "validity": .seconds(validity),
    ]
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      fingerprint: try reader.digest("fingerprint"),
      channel: try reader.value("channel", Channel.init(rawValue:)), sent: try reader.moment("sent"),
      validity: try reader.span("validity"))
  }
}

extension Appointment {
  var payload: Payload {
    var payload: Payload = ["number": .number(number), "facility": .text(facility), "at": .moment(at)]
    payload["clinic"] = clinic.map { .text($0) }
    return payload
  }

  init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      number: try reader.count("number"), facility: try reader.value("facility", FacilityID.init),
      at: try reader.moment("at"), clinic: try reader.optional("clinic", Title.init))
  }
}
