import Activation
import Journal
import PlainText

/// Somebody invented, with a login and a PESEL number that nobody else has.
struct Person {
  let login: Login
  let holder: String
  let pesel: PESEL
}

/// Invents people, of whom two are always the first. Every PESEL number drawn has a birth in the 2200s, so that none is
/// anybody's.
struct People {
  private var random: SeededRandom
  private var namesakes: [String: Int] = [:]
  private var pesels: Set<String> = []
  private var count = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let first = [("Anna Kowalska", "01620300022"), ("Bartosz Nowak", "01620300015")]

  mutating func next() -> Person? {
    defer { count += 1 }
    guard count < Self.first.count else {
      let isWoman = Bool.random(using: &random)
      return person(Surnames.name(ofWoman: isWoman, &random), drawPESEL(ofWoman: isWoman))
    }
    return person(Self.first[count].0, PESEL(Self.first[count].1))
  }

  private mutating func person(_ holder: String, _ pesel: PESEL?) -> Person? {
    guard let pesel, let surname = holder.split(separator: " ").last else { return nil }
    pesels.insert(pesel.digits)
    let base = Folding.search(String(holder.prefix(1) + surname))
    let taken = namesakes[base, default: 0] + 1
    namesakes[base] = taken
    let login = Login(base + (taken > 1 ? String(taken) : ""))
    return login.map { Person(login: $0, holder: holder, pesel: pesel) }
  }

  private mutating func drawPESEL(ofWoman isWoman: Bool) -> PESEL? {
    while true {
      let (year, month) = (Int.random(in: 0...99, using: &random), Int.random(in: 1...12, using: &random))
      let (day, number) = (Int.random(in: 1...28, using: &random), Int.random(in: 0..<5000, using: &random))
      let digits =
        Self.padded(year, 2) + Self.padded(month + 60, 2) + Self.padded(day, 2)
        + Self.padded(number * 2 + (isWoman ? 0 : 1), 4)
      let pesel = (0...9).lazy.compactMap { PESEL(digits + String($0)) }.first
      if let pesel, !pesels.contains(pesel.digits) { return pesel }
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
