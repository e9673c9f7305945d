/// What of a written number may be PESELs: `01620300022`, or in groups, as people dictate them, `0162 0300 022`. Groups of
/// digits are many other things too, so only a number with the right check digit, a month and a day is one there, and
/// neither a telephone number, nor a date, nor an address of the internet is part of it.
struct GroupedPESEL {
  static let length = 11
  private static let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

  private let number: WrittenNumber

  init(_ number: WrittenNumber) { self.number = number }

  private var groups: [Range<Int>] { number.groups }

  /// Those that do not show, in order: indices.
  var hiddenDigits: [Int] {
    if isOneWithTime { return Array(0..<Self.length - LongNumbers.shown) }
    var hidden: [Int] = []
    var place = 0
    while place < groups.count {
      let others = max(groupsOfDate(at: place), groupsOfTime(at: place), groupsOfAddress(at: place))
      if others == 0, let next = end(ofNumberAt: place) {
        hidden += (groups[place].lowerBound..<groups[next - 1].upperBound).dropLast(LongNumbers.shown)
        place = next
      } else {
        let next = place + max(1, others, groupsOfTelephone(at: place))
        for index in place..<next where isPersons(index) {
          hidden += groups[index].dropLast(LongNumbers.shown(of: groups[index].count))
        }
        place = next
      }
    }
    return hidden
  }

  /// Whether the whole of it is a PESEL of which some groups could be a time: `02:21 13 07589`.
  private var isOneWithTime: Bool {
    guard number.digits.count == Self.length, groups.count > 1, Self.isValid(number.digits.map(\.value))
    else {
      return false
    }
    return groups.indices.allSatisfy {
      groupsOfDate(at: $0) == 0 && groupsOfTime(at: $0) < 3 && groupsOfAddress(at: $0) == 0
    } && groupsOfTelephone(at: 0) == 0
  }

  /// Those of dates, times and numbers of telephones: indices.
  var digitsOfOthers: [Int] {
    var found: [Int] = []
    var times = TimesBesideOthers()
    var place = 0
    while place < groups.count {
      let surely = max(groupsOfDate(at: place), groupsOfSpacedDate(at: place), groupsOfTelephone(at: place))
      let ofTime = max(groupsOfTime(at: place), groupsOfDayAndTime(at: place))
      let next = place + max(1, surely, ofTime)
      let digits = groups[place].lowerBound..<groups[next - 1].upperBound
      if surely > 0 {
        found += times.digits + digits
        times = TimesBesideOthers()
      } else {
        times.take(digits, areTime: ofTime > 0)
      }
      place = next
    }
    return found + times.digits
  }

  /// Times that stand beside other groups of a number: with them they may be a PIN, `12:34 56 78`.
  private struct TimesBesideOthers {
    private var ofTimes: [Int] = []
    private var others = 0

    /// Those that are of times all the same: indices.
    var digits: [Int] {
      others == 0 || ofTimes.count + others < GroupedDigits.leastOfPIN ? ofTimes : []
    }

    mutating func take(_ digits: Range<Int>, areTime: Bool) {
      if areTime { ofTimes += digits } else { others += digits.count }
    }
  }

  /// `12.01 08:00`: so many groups.
  private func groupsOfDayAndTime(at place: Int) -> Int {
    guard place + 2 < groups.count, [".", "/"].contains(number.joints[place]),
      groups[place].count <= 2, groups[place + 1].count <= 2,
      1...31 ~= value(place), 1...12 ~= value(place + 1)
    else { return 0 }
    let ofTime = groupsOfTime(at: place + 2)
    return ofTime > 0 ? 2 + ofTime : 0
  }

  /// `2026 01 05`: so many groups.
  private func groupsOfSpacedDate(at place: Int) -> Int {
    guard place + 2 < groups.count, groups[place..<place + 3].map(\.count) == [4, 2, 2],
      number.joints[place] == " ", number.joints[place + 1] == " "
    else { return 0 }
    return Self.isDate(year: value(place), value(place + 1), value(place + 2)) ? 3 : 0
  }

  /// The group behind a PESEL that begins with this one; nil where none does.
  private func end(ofNumberAt first: Int) -> Int? {
    var count = 0
    for place in first..<groups.count {
      guard groupsOfDate(at: place) == 0, groupsOfTime(at: place) == 0, groupsOfAddress(at: place) == 0 else {
        return nil
      }
      count += groups[place].count
      guard count >= Self.length else { continue }
      let digits = number.digits[groups[first].lowerBound..<groups[place].upperBound].map(\.value)
      return count == Self.length && Self.isValid(digits) ? place + 1 : nil
    }
    return nil
  }

  /// Whether a group by itself may be a person's number; `wait 9999999999d` is a length of time, `+48601234567` a telephone.
  private func isPersons(_ group: Int) -> Bool {
    let digits = number.digits[groups[group]].map(\.value)
    let isLengthOfTime = group == groups.count - 1 && number.after.map(WrittenNumber.isUnitOfTime) ?? false
    let isOther = isLengthOfTime || isBehindPlus(group)
    return LongNumbers.arePersons(digits) && (!isOther || LongNumbers.hold(digits))
  }

  /// Behind a plus that adds it to no other number.
  private func isBehindPlus(_ group: Int) -> Bool {
    number.marksBefore[group] == "+" && (group == 0 || number.joints[group - 1] != "+")
  }

  /// Behind a plus, a number of this country with its code, `48 601 234 567`, or without, `601 234 567`, and nothing else: so many
  /// groups, up to the first that cannot belong to one. What is a PESEL by its digits is none.
  private func groupsOfTelephone(at place: Int) -> Int {
    if isInThrees(from: place) { return 3 }
    let isOne =
      number.marksBefore[place] == "+"
      || place == 0
        && groups.prefix(4).map(\.count) == [2, 3, 3, 3] && number.digits.prefix(2).map(\.value) == [4, 8]
    guard isOne else { return 0 }
    let most = groups[place].lowerBound + Self.length
    return (groups[place...].firstIndex { $0.upperBound > most } ?? groups.count) - place
  }

  /// Whether from there on it has three groups of three, with dates and times before them at most: behind any other group
  /// they may be the rest of a PESEL with a mistake in it.
  private func isInThrees(from place: Int) -> Bool {
    guard place + 3 == groups.count, groups[place...].allSatisfy({ $0.count == 3 }),
      let joint = number.joints[place],
      joint == number.joints[place + 1]
    else { return false }
    var next = 0
    while next < place {
      let groups = max(groupsOfDate(at: next), groupsOfSpacedDate(at: next), groupsOfTime(at: next))
      guard groups > 0 else { return false }
      next += groups
    }
    return next == place
  }

  /// `08:00`, `08:00:30`: so many groups.
  private func groupsOfTime(at place: Int) -> Int {
    func isColon(_ joint: Int) -> Bool {
      number.joints.indices.contains(joint) && number.joints[joint] == ":"
    }
    func isPart(_ group: Int, below bound: Int) -> Bool { groups[group].count == 2 && value(group) < bound }
    guard isColon(place), !isColon(place - 1), groups[place].count <= 2, value(place) < 24,
      isPart(place + 1, below: 60)
    else {
      return 0
    }
    guard isColon(place + 1) else { return 2 }
    return isPart(place + 2, below: 60) && !isColon(place + 2) ? 3 : 0
  }

  /// `2026-01-05`, `5.01.2026` or `20260105-1`, of a year of our time: so many groups.
  private func groupsOfDate(at place: Int) -> Int {
    if isCompactDate(at: place) { return 1 }
    guard place + 2 < groups.count, let joint = number.joints[place], joint == number.joints[place + 1],
      ["-", ".", "/", "_", "\\"].contains(joint)
    else { return 0 }
    let lengths = groups[place..<place + 3].map(\.count)
    guard lengths[1] <= 2, lengths.max() == 4, min(lengths[0], lengths[2]) <= 2 else { return 0 }
    let (first, month, last) = (value(place), value(place + 1), value(place + 2))
    let isDate =
      lengths[0] == 4 ? Self.isDate(year: first, month, last) : Self.isDate(year: last, month, first)
    return isDate ? 3 : 0
  }

  /// In names of files a count is joined to it; behind a blank the rest of a PESEL may stand.
  private func isCompactDate(at place: Int) -> Bool {
    guard place < number.joints.count, let joint = number.joints[place], ["-", "_", ".", "/"].contains(joint)
    else { return false }
    return Self.isCompactDate(number.digits[groups[place]].map(\.value))
  }

  /// `20260105`, in years that people write of.
  static func isCompactDate(_ digits: [Int]) -> Bool {
    guard digits.count == 8 else { return false }
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
    return isDate(year: number(0..<4), number(4..<6), number(6..<8))
  }

  /// Those that people write of, with what is good until a day.
  private static let years = 1900...2049

  static func isDate(year: Int, _ month: Int, _ day: Int) -> Bool {
    years.contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }

  /// `192.168.10.100`, unless all is spelt digit by digit: so many groups.
  private func groupsOfAddress(at place: Int) -> Int {
    let end = place + 4
    guard end <= groups.count, number.joints[place..<end - 1].allSatisfy({ $0 == "." }), !isSpelt(at: place)
    else { return 0 }
    let isOne = (place..<end).allSatisfy { index in
      groups[index].count <= 3 && value(index) <= 255
        && (groups[index].count == 1 || number.digits[groups[index].lowerBound].value > 0)
    }
    return isOne ? 4 : 0
  }

  /// `0.1.6.2.0.3.0.0.0.2.2`
  private func isSpelt(at place: Int) -> Bool {
    func goesOn(behind group: Int) -> Bool { group + 1 < groups.count && number.joints[group] == "." }
    var (first, last) = (place, place)
    // No further than matters.
    while first > max(0, place - Self.length), goesOn(behind: first - 1) { first -= 1 }
    while last < place + Self.length, goesOn(behind: last) { last += 1 }
    return last - first + 1 >= Self.length && groups[first...last].allSatisfy { $0.count == 1 }
  }

  /// Of a group of few digits.
  private func value(_ group: Int) -> Int {
    number.digits[groups[group]].prefix(8).reduce(0) { $0 * 10 + $1.value }
  }

  /// Of a century the months count on from the twentyfold of its place (PESEL, 1800–2299).
  static func isValid(_ digits: [Int]) -> Bool {
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let (month, day) = ((digits[2] * 10 + digits[3]) % 20, digits[4] * 10 + digits[5])
    return digits[10] == (10 - sum % 10) % 10 && (1...12).contains(month) && (1...31).contains(day)
  }
}
