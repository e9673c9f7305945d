/// What the trail tells of the desks: who came and when they showed something, and when somebody got a PIN and left. It does not
/// tell where they came, nor who of those that had shown something it was, for a PIN may be of another's account.
struct Visits {
  /// One coming, up to the next of the same person at which they show something again.
  private struct Visit {
    let came: Int
    var presented: Int?
    /// The next *showing*, not the next coming: on a server the PIN that ends a visit may be numbered behind the coming after it.
    var end = Int.max
  }

  private var visits: [Visit] = []
  /// Of each person, which of the visits are theirs.
  private var own: [String: [Int]] = [:]
  private var issues: [Int] = []

  /// Takes an entry over; they come in their order.
  mutating func take(_ act: String, of person: String?, number: Int) {
    switch (act, person) {
    case ("come", let person?):
      own[person, default: []].append(visits.count)
      visits.append(Visit(came: number))
    case ("present", let person?): present(person, number)
    case ("issue-pin", _): issues.append(number)
    case _: break  // of nobody, or nothing that was asked for
    }
  }

  private mutating func present(_ person: String, _ number: Int) {
    guard let mine = own[person], let last = mine.last, visits[last].presented == nil else { return }
    visits[last].presented = number
    for earlier in mine.dropLast() where visits[earlier].end == .max { visits[earlier].end = number }
  }

  /// When somebody came, each time.
  func comings(of person: String) -> [Int] { own[person]?.map { visits[$0].came } ?? [] }

  /// Whether they have shown something since they came last.
  func hasPresented(_ person: String) -> Bool { own[person]?.last.flatMap { visits[$0].presented } != nil }

  /// How many of those who are said to wait must have got one of the PINs: without them there are fewer who can have got one.
  func served(ofWaiting people: Set<String>) -> Int {
    let waiting = Set(people.compactMap { own[$0]?.last })
    return givenOut(among: visits.indices) - givenOut(among: visits.indices.filter { !waiting.contains($0) })
  }

  /// How many of the PINs these can have got at most, each one of them: whoever must have left first takes the first.
  private func givenOut(among indices: some Sequence<Int>) -> Int {
    var following = Array(0...issues.count)
    var count = 0
    for visit in indices.map({ visits[$0] }).sorted(by: { $0.end < $1.end }) {
      guard let presented = visit.presented else { continue }
      let first = Self.free(firstIssue(after: presented), &following)
      guard first < issues.count, issues[first] < visit.end else { continue }
      following[first] = first + 1
      count += 1
    }
    return count
  }

  private func firstIssue(after number: Int) -> Int {
    var (low, high) = (0, issues.count)
    while low < high {
      let middle = (low + high) / 2
      if issues[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first that nobody has, from one on.
  private static func free(_ start: Int, _ following: inout [Int]) -> Int {
    var place = start
    while following[place] != place {
      following[place] = following[following[place]]
      place = following[place]
    }
    return place
  }
}
