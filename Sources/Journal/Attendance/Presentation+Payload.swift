import Activation

extension Presentation {
  /// As a store keeps it.
  var json: String {
    var payload: Payload = [:]
    if let login { payload["login"] = .text(login.words) }
    if let document {
      payload["kind"] = .word(document.kind)
      if let number = document.number { payload["number"] = .text(number) }
      payload["pesel"] = .text(document.pesel.words)
      if let expires = document.expires { payload["expires"] = .text(expires) }
    }
    return payload.json
  }

  /// Reads what was kept. It belongs to no trail: of what cannot be read nothing was presented.
  init(json: String) {
    let reader = PayloadReader(payload: Payload(json: json) ?? [:])
    let document = try? IdentityDocument(reader)
    self.init(login: (try? reader.text("login")).map { AccountName($0) }, document: document)
  }
}

extension IdentityDocument {
  fileprivate init(_ reader: PayloadReader) throws(CorruptPayload) {
    self.init(
      kind: try reader.value("kind", DocumentKind.init), number: try reader.optional("number") { $0 },
      pesel: Claimed(try reader.text("pesel")),
      expires: try reader.optional("expires", CalendarDate.init(parsing:)))
  }
}
