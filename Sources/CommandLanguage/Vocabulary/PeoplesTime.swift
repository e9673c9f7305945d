import Activation
import PlainText

/// Times as people write and say them: `5.02.2026 8:00`, `2026-1-19T9.30`, `5 lutego 2026 o 8:00`, `7 dni`.
struct PeoplesTime {
  /// Folded, without what is said around a time.
  private let words: [String]

  /// - Parameter text: one value, with the words that follow it.
  init(_ text: String) {
    words = Self.words(of: text)
  }

  /// What may be meant, as the language writes it: a moment, a day, or a duration.
  var written: [String] { [moment, date, duration, unsigned].compactMap(\.self) }

  /// `7d` of `+7d`, where no sign is taken.
  private var unsigned: String? { duration.flatMap { $0.hasPrefix("+") ? String($0.dropFirst()) : nil } }

  /// Whether a day is said, perhaps without its year, perhaps with a time, perhaps one that no calendar has.
  var isOfADay: Bool {
    moment != nil || date != nil || yearless != nil || daysWithStrokes != nil || isNoDay
  }

  /// Whether a time of day is said with it.
  var saysTime: Bool {
    moment != nil || yearless?.time != nil || daysWithStrokes?.time != nil || timeOfNoDay != nil
  }

  /// A day like `5 lutego`, where the year is missing, in a year that has it, with the time that is there.
  var yearless: (date: String, time: String?)? {
    guard words.count >= 2 else { return nil }
    let dates = Self.years.lazy.compactMap { Self.date(spoken: words[..<2] + [$0]) }
    guard let date = dates.first?.written else { return nil }
    let rest = words.dropFirst(2)
    guard !rest.isEmpty else { return (date, nil) }
    return Self.time(rest).map { (date, $0) }
  }

  /// One of the usual length, and one with a 29th of February.
  private static let years = ["2026", "2028"]

  /// The days that figures with strokes can mean, with the time that is there: `5/02/2026` is one in February or in May.
  var daysWithStrokes: (days: [String], time: String?)? {
    let days = words.first.map { Self.days(withStrokes: $0).map(\.written) } ?? []
    let rest = words.dropFirst()
    guard !days.isEmpty else { return nil }
    guard !rest.isEmpty else { return (days, nil) }
    return Self.time(rest).map { (days, $0) }
  }

  /// Whether it looks like a day, perhaps with a time, and no calendar has it.
  var isNoDay: Bool {
    guard date == nil, moment == nil, yearless == nil, daysWithStrokes == nil,
      let rest = Self.behindDay(words)
    else { return false }
    return rest.isEmpty || Self.time(rest) != nil
  }

  /// The time that is said with a day that no calendar has.
  var timeOfNoDay: String? { isNoDay ? Self.behindDay(words).flatMap { Self.time($0) } : nil }

  /// `2026-02-05T08:00`; nil unless both a day and a time are there.
  var moment: String? {
    guard let (date, rest) = Self.date(words), let time = Self.time(rest) else { return nil }
    return date.written + "T" + time
  }

  /// `2026-02-05`, where nothing but a day is there.
  var date: String? {
    guard let (date, rest) = Self.date(words), rest.isEmpty else { return nil }
    return date.written
  }

  /// `08:00`, where nothing but a time is there.
  var time: String? { Self.time(words) }

  /// The same, where it can be no day without its year, as `5.02` is.
  var clearTime: String? {
    let text = words.joined()
    let isClear = text.contains(":") || Self.halves.contains { text.hasSuffix($0.word) }
    return isClear ? time : nil
  }

  private static func words(of text: String) -> [String] {
    let parts = Folding.base(Dash.plain(text)).split { $0 == " " || $0 == "\t" || $0 == "_" }.flatMap(apart)
      .map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
    return parts.indices.filter { !fillers.contains(parts[$0]) }.map { index in
      isHour(parts, index) ? parts[index] + ":00" : parts[index]
    }
  }

  /// Whether it is the 9 of `o 9`, `at 9 pm`.
  private static func isHour(_ words: [String], _ index: Int) -> Bool {
    let word = words[index]
    guard index > 0, hourMarks.contains(words[index - 1]), word.count <= 2, word.allSatisfy(\.isNumber) else {
      return false
    }
    let next = words.dropFirst(index + 1).first
    return next.map { next in halves.contains { $0.word == next } } ?? true
  }

  private static let hourMarks: Set<String> = ["o", "godz", "godz.", "godzinie", "at"]

  /// `2026-02-05t8:00` in two.
  private static func apart(_ word: Substring) -> [String] {
    guard let mark = word.firstIndex(of: "t"), word[..<mark].contains(where: \.isNumber),
      word[word.index(after: mark)...].first?.isNumber == true
    else { return [String(word)] }
    return [String(word[..<mark]), String(word[word.index(after: mark)...])]
  }

  private static let fillers: Set<String> = [
    "o", "godz", "godz.", "godzinie", "dnia", "r", "r.", "roku", "at", "on", "of", "the", "i", "and", "za",
    "in",
  ]
}

/// Days and times of day.
extension PeoplesTime {
  /// The day with which the words begin, and what follows it.
  private static func date(_ words: [String]) -> (CalendarDate, ArraySlice<String>)? {
    guard let first = words.first else { return nil }
    let days = days(withStrokes: first)
    if days.count == 1 { return (days[0], words.dropFirst()) }
    if let date = date(first) { return (date, words.dropFirst()) }
    guard words.count >= 3, let date = date(spoken: words[0...2]) else { return nil }
    return (date, words.dropFirst(3))
  }

  /// Of figures: the year first, or last behind dots or hyphens. Which of two is the month, strokes do not tell.
  private static func date(_ word: String) -> CalendarDate? {
    let parts = word.split(omittingEmptySubsequences: false) { ".-/".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }) else { return nil }
    if parts[0].count == 4 { return date(parts[0], parts[1], parts[2]) }
    guard parts[2].count == 4, !word.contains("/") else { return nil }
    return date(parts[2], parts[1], parts[0])
  }

  private static func days(withStrokes word: String) -> [CalendarDate] {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ UInt16($0) != nil }), parts[2].count == 4 else { return [] }
    let days = [date(parts[2], parts[1], parts[0]), date(parts[2], parts[0], parts[1])].compactMap(\.self)
    return days.first == days.last ? Array(days.prefix(1)) : days
  }

  /// `5 lutego 2026`, `February 5 2026`
  private static func date(spoken words: ArraySlice<String>) -> CalendarDate? {
    let parts = words.map { word in word.hasSuffix(".") ? word.dropLast() : word[...] }
    func number(_ month: Substring) -> String? {
      guard month.count >= 3 else { return nil }
      return months.firstIndex { $0.contains { month.hasPrefix($0) } }.map { String($0 + 1) }
    }
    func day(_ word: Substring) -> Substring { word.prefix(while: \.isNumber) }
    guard parts.count == 3 else { return nil }
    if let month = number(parts[1]) { return date(parts[2], month[...], day(parts[0])) }
    return number(parts[0]).flatMap { date(parts[2], $0[...], day(parts[1])) }
  }

  /// What follows the words that look like a day: figures, or a number beside a month, with or without a year.
  private static func behindDay(_ words: [String]) -> ArraySlice<String>? {
    let figures = words.first?.split(omittingEmptySubsequences: false) { ".-/".contains($0) } ?? []
    if figures.count == 3, figures.allSatisfy({ UInt16($0) != nil }),
      figures.contains(where: { $0.count == 4 })
    {
      return words.dropFirst()
    }
    guard words.count >= 2, [words[0...1], [words[1], words[0]]].contains(where: isSpoken) else { return nil }
    let rest = words.dropFirst(2)
    let isYear = rest.first.map { $0.count == 4 && $0.allSatisfy(\.isNumber) } ?? false
    return isYear ? rest.dropFirst() : rest
  }

  /// `30 lutego`
  private static func isSpoken(_ words: ArraySlice<String>) -> Bool {
    guard let day = words.first, let month = words.last, month.count >= 3 else { return false }
    let digits = day.prefix(while: \.isNumber)
    return (1...2).contains(digits.count) && !day.contains(":")
      && months.contains { $0.contains { month.hasPrefix($0) } }
  }

  private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDate? {
    func two(_ part: Substring) -> String { (part.count == 1 ? "0" : "") + part }
    return CalendarDate(parsing: "\(year)-\(two(month))-\(two(day))")
  }

  /// Folded beginnings, in either language.
  private static let months = [
    ["sty", "jan"], ["lut", "feb"], ["mar"], ["kwi", "apr"], ["maj", "may"], ["cze", "jun"], ["lip", "jul"],
    ["sie", "aug"], ["wrz", "sep"], ["paz", "oct"], ["lis", "nov"], ["gru", "dec"],
  ]

  /// `8:00`, `8.00`, `8:00:30`, `8:00 p.m.`, `8pm`, `8 wieczorem`
  private static func time(_ words: some Collection<String>) -> String? {
    var text = words.joined()
    let half = halves.first { text.hasSuffix($0.word) }
    if let half { text.removeLast(half.word.count) }
    if text.hasSuffix(".") { text.removeLast() }
    let parts = text.split(omittingEmptySubsequences: false) { ":.".contains($0) }
    // Midnight is no evening of the same day, and nobody means noon.
    if parts.first == "12", let half, ["wieczorem", "evening"].contains(half.word) { return nil }
    guard (half == nil ? 2...3 : 1...3).contains(parts.count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts[0].count <= 2, parts.allSatisfy({ UInt8($0).map { $0 < 60 } ?? false }),
      let hour = UInt8(parts[0]).flatMap({ Self.hour($0, isAfternoon: half?.isAfternoon) })
    else { return nil }
    let rest = parts.count == 1 ? ["00"] : parts.dropFirst().map(String.init)
    return ([(hour < 10 ? "0" : "") + String(hour)] + rest).joined(separator: ":")
  }

  /// Of the whole day; in the afternoon also one that is of the whole day already.
  private static func hour(_ hour: UInt8, isAfternoon: Bool?) -> UInt8? {
    switch (isAfternoon, hour) {
    case (nil, ..<24): hour
    case (let isAfternoon?, 1...12): hour % 12 + (isAfternoon ? 12 : 0)
    case (true?, 13..<24): hour
    case _: nil  // No clock has more hours, and no morning has them.
    }
  }

  /// What tells the half of the day, folded and without blanks.
  private static let halves: [(word: String, isAfternoon: Bool)] = [
    ("p.m.", true), ("p.m", true), ("pm", true), ("wieczorem", true), ("popoludniu", true), ("evening", true),
    ("afternoon", true), ("a.m.", false), ("a.m", false), ("am", false), ("rano", false), ("morning", false),
  ]
}

/// Lengths of time.
extension PeoplesTime {
  /// `7d`, where nothing but a length of time is there.
  var duration: String? {
    var rest = words.joined(separator: " ")[...]
    let sign = rest.first.flatMap { "+-".contains($0) ? String($0) : nil } ?? ""
    rest = rest.dropFirst(sign.count)
    var seconds: Int64 = 0
    var isEmpty = true
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || ",.".contains($0)) }
      rest = rest.dropFirst(number.count).drop { $0 == " " }
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count).drop { $0 == " " || $0 == "." }
      guard let unit = Self.unit(word, isAlone: number.isEmpty), let part = Self.seconds(number, of: unit),
        seconds < Self.most
      else { return nil }
      seconds += part
      isEmpty = false
    }
    return isEmpty || seconds == 0 ? nil : sign + Span(seconds: seconds).written
  }

  private static let most: Int64 = 100_000 * 86_400

  /// A number of units; a half with a comma too, where it makes whole seconds.
  private static func seconds(_ number: Substring, of unit: Int64) -> Int64? {
    guard !number.isEmpty else { return unit }
    let parts = number.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard let whole = UInt32(parts[0]), Int64(whole) < most / unit else { return nil }
    switch parts.count {
    case 1: return Int64(whole) * unit
    case 2 where parts[1] == "5" && unit.isMultiple(of: 2): return Int64(whole) * unit + unit / 2
    case _: return nil  // no other parts of a unit are said
    }
  }

  /// In seconds, by the beginnings of what it is called; one that needs no number says one.
  private static func unit(_ word: Substring, isAlone: Bool) -> Int64? {
    guard !word.isEmpty, !isAlone || word.count >= 4 else { return nil }
    if isAlone, word.hasSuffix("s") { return nil }
    let found = units.first { unit in
      unit.names.contains { name in name.count > 2 ? word.hasPrefix(name) : word == name }
    }
    return found?.seconds
  }

  private static let units: [(names: [Substring], seconds: Int64)] = [
    (["s", "sek", "sec"], 1), (["m", "min"], 60), (["h", "g", "hr", "godz", "hour"], 3600),
    (["d", "dni", "dzien", "day", "dob"], 86_400), (["w", "tydz", "tyg", "week"], 7 * 86_400),
  ]
}
