import PlainText

extension SecretReader {
  /// A text in quotation marks that tells of a secret; nil of any other word.
  func withoutSaid(_ piece: ArraySlice<Character>) -> [Part]? {
    guard reading != .understood, !isProse, piece.contains("\""), piece.contains(where: \.isBlank) else {
      return nil
    }
    let hidden = FreeWords.hiddenWords(Array(piece), vocabulary)
    guard !hidden.isEmpty else { return nil }
    var (parts, end) = ([Part](), piece.startIndex)
    for range in hidden {
      let start = piece.startIndex + range.lowerBound
      parts += withoutNumbers(piece[end..<start])
      end = piece.startIndex + range.upperBound
      // The mark at the end is the text's.
      if end == piece.endIndex, piece.last == "\"" { end -= 1 }
      parts.append(.hidden(Hidden(characters: piece[start..<end])))
    }
    return parts + withoutNumbers(piece[end...])
  }

  /// Digits that are run together with a word: a PESEL, and where the line is not understood perhaps a PIN.
  func withoutNumbers(_ piece: ArraySlice<Character>) -> [Part] {
    let isPINHidden = reading == .mistaken && !isProse
    var parts: [Part] = []
    var rest = piece
    while let start = rest.firstIndex(where: \.isDigit) {
      let end = rest[start...].firstIndex { !$0.isDigit } ?? rest.endIndex
      let digits = rest[start..<end]
      parts.append(.shown(rest[..<start]))
      if isPersons(digits, in: piece) {
        parts.append(.hidden(Hidden(characters: digits, isNumber: true)))
      } else {
        let isHidden =
          isPINHidden && GroupedDigits.lengthOfPIN ~= digits.count && !isDay(digits, in: piece)
          && !isLengthOfTime(digits, in: piece) && !isOfKey(digits, in: piece)
          && !isTelephone(digits, in: piece) && !isStated(piece)
        parts.append(isHidden ? .hidden(Hidden(characters: digits)) : .shown(digits))
      }
      rest = rest[end...]
    }
    return parts + [.shown(rest)]
  }

  private func isPersons(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    guard digits.count >= LongNumbers.least else { return false }
    // What stands around them may tell that they are a length of time.
    let mark = isBehindPlus(digits, in: piece) ? 1 : 0
    let around = piece[(digits.startIndex - mark)...].prefix(mark + digits.count + 1)
    let places = LongNumbers.places(in: String(around))
    return !places.isEmpty
  }

  private func isBehindPlus(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    digits.startIndex > piece.startIndex && piece[digits.startIndex - 1] == "+"
  }

  /// `+48601234567`
  private func isTelephone(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    isBehindPlus(digits, in: piece) && WrittenNumber.lengthsOfTelephone ~= digits.count
  }

  /// Whether the verb knows what it is: `seed 12345678`, `find 601234567`.
  func isStated(_ piece: ArraySlice<Character>) -> Bool {
    guard !isProse, let lengthsOfStated else { return false }
    let digits = piece.filter { $0 != "\"" }
    return lengthsOfStated ~= digits.count && digits.allSatisfy(\.isDigit)
  }

  /// `wait 9999999999d`, `pin-validity=604800s`
  private func isLengthOfTime(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    (digits.startIndex == piece.startIndex || key(of: digits, in: piece) != nil)
      && digits.endIndex + 1 == piece.endIndex
      && piece.last.map { WrittenNumber.isUnitOfTime($0.base) } ?? false
  }

  /// `date=20260105`
  private func isDay(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    digits.endIndex == piece.endIndex && key(of: digits, in: piece) != nil
      && GroupedDigits.isCompactDate(String(digits))
  }

  /// The number of a facility or of a telephone, which has nine digits, or that of a document.
  private func isOfKey(_ digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> Bool {
    guard digits.endIndex == piece.endIndex, let key = key(of: digits, in: piece).map(Folding.search) else {
      return false
    }
    return isOfDocument && ["number", "numer"].contains(key)
      || digits.count == 9 && ["regon", "phone", "telefon"].contains(key)
  }

  /// The key of no secret behind whose sign they stand.
  private func key(of digits: ArraySlice<Character>, in piece: ArraySlice<Character>) -> String? {
    guard let sign = piece.firstIndex(where: \.isSign), sign + 1 == digits.startIndex else { return nil }
    let key = String(piece[..<sign])
    return words.knowsKey(key) ? key : nil
  }
}
