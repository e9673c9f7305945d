/// A function of ours, and the text of its body.
struct ServerFunction {
  let name: String
  let head: String
  let body: String
  let access: Access

  init(name: String, head: String, body: String, for access: Access = .nobody) {
    self.name = name
    self.head = head
    self.body = access.asking(in: body)
    self.access = access
  }

  var definition: String {
    "CREATE OR REPLACE FUNCTION konto.\(head)\(access.rights) AS $konto$\(body)$konto$;"
  }
}
