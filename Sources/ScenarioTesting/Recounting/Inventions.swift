import Activation
import CommandLanguage

/// What stands in a recounted life in place of the real names, addresses, numbers and titles: always the same in place
/// of the same.
struct Inventions {
  let login: String
  let holder: String
  let pesel: String
  /// Somebody else's.
  let otherPESEL: String
  private let language: Language
  /// What may not be invented, for it is real.
  private let real: Set<String>
  private var facilities: [String: String] = [:]
  private var numbers: [String: [String: Int]] = [:]

  /// - Parameters:
  ///   - account: nil where none was ever created.
  ///   - facilities: the real ids.
  init(of login: Login, _ account: NewAccount?, facilities: Set<String>, _ language: Language) {
    self.language = language
    real = facilities.union([login.text])
    let isMan = account.map { $0.pesel.isMan } ?? false
    let people = isMan ? Self.men : Self.women
    let person = people.first { $0.login != login.text && $0.holder != account?.holder.text } ?? people[0]
    (self.login, holder) = (person.login, person.holder)
    let numbers = (isMan ? Self.peselsOfMen : Self.peselsOfWomen).filter { $0 != account?.pesel.digits }
    pesel = numbers.first ?? Self.peselOfNobody
    otherPESEL = Self.peselOfNobody
  }

  private static let women = [
    (login: "eprzykladowa", holder: "Ewa Przykładowa"), (login: "izmyslona", holder: "Irena Zmyślona"),
  ]
  private static let men = [
    (login: "jprzykladowy", holder: "Jan Przykładowy"), (login: "mzmyslony", holder: "Marek Zmyślony"),
  ]
  /// Nobody's: births in the 2200s.
  private static let peselsOfWomen = ["85723199901", "72622912348"]
  private static let peselsOfMen = ["99610100093", "01620300015"]
  private static let peselOfNobody = "90670456784"

  private static let names: [(id: String, name: String)] = [
    ("brzoza", "Szpital pod Brzozą"), ("jawor", "Przychodnia Jawor"), ("lipa", "Szpital pod Lipą"),
    ("klon", "Przychodnia Klon"), ("wierzba", "Szpital nad Wierzbą"), ("olcha", "Przychodnia Olcha"),
  ]

  /// The invented id of a facility.
  mutating func facility(_ id: String) -> String {
    if let known = facilities[id] { return known }
    let used = Set(facilities.values).union(real)
    let invented =
      Self.names.first { !used.contains($0.id) }?.id ?? "podmiot-\(facilities.count + 1)"
    facilities[id] = invented
    return invented
  }

  /// The name that goes with an invented id.
  func facilityName(_ invented: String) -> String {
    Self.names.first { $0.id == invented }?.name ?? invented.replacing("podmiot-", with: "Podmiot nr ")
  }

  /// The number of something real among those of its kind.
  private mutating func number(of real: String, _ kind: String) -> Int {
    if let known = numbers[kind]?[real] { return known }
    let number = (numbers[kind]?.count ?? 0) + 1
    numbers[kind, default: [:]][real] = number
    return number
  }

  /// - Parameter isNew: at the creation of an account: then a phone number that there is not is left out.
  mutating func contact(_ contact: Contact, isNew: Bool = false) -> String {
    let email = contact.email.map { "\(login)-\(number(of: $0.text, "email"))@example.test" }
    let phone = contact.phone.map { "600\(100_000 + number(of: $0.text, "phone"))" }
    let known = phone ?? (isNew ? nil : "none")
    return "email=\(email ?? "none")" + (known.map { " phone=" + $0 } ?? "")
  }

  mutating func title(_ real: String) -> String {
    let number = number(of: real, "title")
    return Text(pl: "\"Dokument \(number)\"", en: "\"Document \(number)\"").in(language)
  }

  mutating func clinic(_ real: String) -> String {
    let number = number(of: real, "clinic")
    return Text(pl: "\"Poradnia \(number)\"", en: "\"Clinic \(number)\"").in(language)
  }
}

extension PESEL {
  fileprivate var isMan: Bool { digits.dropLast().last?.wholeNumberValue.map { $0 % 2 == 1 } ?? false }
}
