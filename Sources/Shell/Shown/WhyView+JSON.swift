import CommandLanguage
import PlainText

extension WhyView {
  /// The sentences, each on a line, without the command for whoever plays along.
  package func add(to object: inout JSONObject, _ language: Language) {
    let unbroken = Preferences(language: language, format: .text, colour: false, width: 100_000)
    let sentences = lines(on: Sheet(unbroken)).filter { !$0.hasPrefix("▶") }
    object.add("text", sentences.joined(separator: "\n"))
  }
}
