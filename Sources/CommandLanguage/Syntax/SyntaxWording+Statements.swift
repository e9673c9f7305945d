import Activation
import PlainText

/// What is wrong with a verb, who acts, and the arguments.
extension SyntaxWording {
  var verbMissing: Text {
    Text(pl: "brak polecenia", en: "a verb is missing")
  }

  func unknownVerb(_ verb: String, _ spelling: VerbSpelling?) -> Text {
    let unknown = Text(pl: "nieznane polecenie „\(shown(verb))”", en: "unknown verb “\(shown(verb))”")
    guard let rule = spelling?.rule else { return unknown }
    return Text(pl: "\(unknown.pl): \(rule.pl)", en: "\(unknown.en): \(rule.en)")
  }

  func badActor(_ actor: String) -> Text {
    Text(
      pl: "„\(shown(actor))” nie wskazuje, kto działa; tu podaje się: \(ActorName.expected.pl)",
      en: "“\(shown(actor))” is not someone who can act; expected \(ActorName.expected.en)")
  }

  func unknownKey(_ key: String, of verb: String, has keys: [String]) -> Text {
    Self.lacking(
      Text(pl: "„\(verb)” nie ma klucza \(shown(key))=", en: "“\(verb)” has no key \(shown(key))="),
      but: keys.map { $0 + "=" })
  }

  func assignment(_ name: String, by verb: String) -> Text {
    Text(
      pl: "zamiast znaku = pisze się spację: \(verb) \(shown(name)) WARTOŚĆ",
      en: "a blank stands in the place of =: \(verb) \(shown(name)) VALUE")
  }

  func duplicateKey(_ key: String) -> Text {
    Text(pl: "klucz \(shown(key))= podano dwa razy", en: "the key \(shown(key))= is given twice")
  }

  func pairWithoutValue(_ key: String) -> Text {
    Text(pl: "po \(shown(key))= brakuje wartości", en: "a value is missing after \(shown(key))=")
  }

  func badWord(_ word: String) -> Text {
    Text(
      pl: "„\(shown(word))” nie ma postaci klucz=wartość; słowo ze znakiem = ujmuje się w cudzysłów",
      en: "“\(shown(word))” is not a key=value; quote a word that contains =")
  }

  func missingArgument(_ name: Term) -> Text {
    let what = Self.isByPlace(name) ? ":" : " klucza"
    return Text(pl: "brakuje\(what) \(name.pl)", en: "\(name.en) is missing")
  }

  /// Where the verb is enough, each of the words is known, and none is a secret.
  func surplusArgument(_ text: String, enough verb: Term?) -> Text {
    guard let verb else {
      return Text(pl: "„\(shown(text))” jest tu zbędne", en: "“\(shown(text))” means nothing here")
    }
    return Text(
      pl: "„\(Visible.text(text))” jest tu zbędne: wystarczy samo „\(verb.pl)”",
      en: "“\(Visible.text(text))” means nothing here: “\(verb.en)” is enough")
  }

  func splitNumber(key: Term?) -> Text {
    let what = Text(
      pl: "cyfry jednego numeru lub kodu pisze się razem, bez spacji",
      en: "the digits of one number or code stand together, without a blank")
    guard let key else { return what }
    return Text(
      pl: "\(what.pl), jako jedno słowo: \(key.pl)…",
      en: "\(what.en); write them as one word: \(key.en)…")
  }

  func exclusiveKeys(_ one: Term, _ other: Term) -> Text {
    let (one, other) = (Self.given(one), Self.given(other))
    return Text(
      pl: "\(one.pl) i \(other.pl) wykluczają się", en: "\(one.en) and \(other.en) exclude each other")
  }

  /// What stands by its place is called by a name in capitals.
  private static func given(_ name: Term) -> Term {
    isByPlace(name) ? name : Term(name.en + "=", name.pl + "=")
  }

  private static func isByPlace(_ name: Term) -> Bool { name.en.contains(where: \.isUppercase) }

  func badValue(_ value: String, _ expected: Text, isNumber: Bool) -> Text {
    let shown = isNumber ? number(value) : shown(value)
    return Text(
      pl: "„\(shown)”: oczekiwana wartość to \(expected.pl)", en: "“\(shown)”: expected \(expected.en)")
  }

  func unknownWord(_ word: String, _ allowed: [Term]) -> Text {
    Text(
      pl: "„\(shown(word))” nie pasuje; może być: \(Self.list(allowed.map(\.pl)))",
      en: "“\(shown(word))” does not fit; it can be: \(Self.list(allowed.map(\.en)))")
  }

  func nameNotSet(_ name: String) -> Text {
    Text(
      pl: "nazwy $\(shown(name)) nie ustawiono w żadnym wcześniejszym wierszu",
      en: "the name $\(shown(name)) is not set on an earlier line")
  }

  func neededOfOthers(_ key: Term, _ actor: Actor) -> Text {
    Text(
      pl: "\(key.pl) może pominąć tylko pacjent, a działa tu \(ActorName.written(actor, .pl))",
      en: "only a patient may leave out \(key.en), and here \(ActorName.written(actor, .en)) acts")
  }
}
