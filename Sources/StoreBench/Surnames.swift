import Journal

/// Names put together from parts: enough different ones for a million people.
enum Surnames {
  private static let women = split(
    """
    Anna Maria Żaneta Łucja Zofia Barbara Ewa Grażyna Hanna Irena Jolanta Kinga Natalia Oliwia Róża Urszula
    """)
  private static let men = split(
    """
    Adam Bartosz Cezary Dawid Eryk Grzegorz Józef Łukasz Michał Norbert Paweł Rafał Sławomir Tomasz Wiesław \
    Żegota
    """)
  private static let heads = split(
    """
    Bar Brzez Char Dąb Fil Gaw Głow Gór Jab Jarz Jawor Kacz Klim Kruk Łab Łoz Mal Mich Miś Nied Ol Ostr Paź Pietr \
    Rożn Sieradz Sob Śliw Świer Tar Urb Wąs Wierzb Wit Woźn Zaw Zió Źrebi Żak Żur
    """)
  private static let tails = split(
    """
    ecki owski iński icki alski ewski ębski orski ak czyk ek uk ura owicz ik eńczyk ała ocha ysz oń
    """)

  /// One of them in some 170 is a Kowalski, a Kowalska or a Kowalczyk.
  static func name(ofWoman isWoman: Bool, _ random: inout SeededRandom) -> String {
    let first = pick(isWoman ? women : men, &random)
    guard Int.random(in: 0..<1000, using: &random) >= 6 else {
      return first + " Kowal" + form(of: Bool.random(using: &random) ? "ski" : "czyk", isWoman)
    }
    return first + " " + pick(heads, &random) + form(of: pick(tails, &random), isWoman)
  }

  private static func form(of tail: String, _ isWoman: Bool) -> String {
    isWoman && tail.hasSuffix("ki") ? tail.dropLast() + "a" : tail
  }

  private static func pick(_ words: [String], _ random: inout SeededRandom) -> String {
    words[Int.random(in: words.indices, using: &random)]
  }

  private static func split(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
