/// Words that no Polish text holds: what is printed in Polish is read against them.
package enum EnglishWords {
  /// Those in a text; codes and other words with hyphens, and what stands in `‘…’` or behind `--`, are no prose.
  package static func found(in text: String) -> [String] {
    let pieces: [Substring] = text.split { (character: Character) -> Bool in !isOfAWord(character) }
    let lower: [String] = pieces.map { $0.lowercased() }
    return lower.filter { words.contains($0) }
  }

  private static func isOfAWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || joints.contains(character)
  }

  private static let joints: Set<Character> = ["-", "_", "@", ".", "/", "=", "$"]

  /// Frequent words, and those of this field; none is a Polish word too, nor a code, nor a name that people chose.
  private static let list = """
    the and of not is are was were has have had with for from this that these those which what who whom whose when where
    why how must can cannot could would should may might will only until after before while since without within into
    than then there here their they them she her his its your you our all any each every some none other another both
    more less least very too also already still again never always often please wrong right new old first last next
    account accounts password passwords patient patients document documents facility facilities clerk clerks desk
    sign signed signs active inactive records appointment appointments inbox token tokens seed error errors warning
    warnings unknown missing expected actual refused refusal scenario scenarios file files folder line lines column
    columns world worlds store stores policy policies valid invalid expired expires exhausted revoked superseded open
    used unused entry entries trail user users name names number numbers value values field fields key keys verb verbs
    command commands screen screens button step steps message messages code codes rule rules time times moment date day
    days second seconds hour hours row rows table tables title titles tags ran tests failed failure
    failures passed skipped covered coverage exercised rules transitions mutants noticed nothing something anything
    someone nobody anybody everything between because though although yes
    """

  private static let words = Set(list.split(whereSeparator: \.isWhitespace).map { String($0) })
}
