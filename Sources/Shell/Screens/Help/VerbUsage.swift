import Activation
import CommandLanguage

extension Verb {
  /// The usage line in a dialect, derived from the declaration: `wygeneruj-pin [KTO]`.
  package func usage(_ language: Language) -> String {
    let arguments =
      keys.count > 9
      ? positional.map { $0.usage(language) } + [
        Text(pl: "[NAZWA=WARTOŚĆ…]", en: "[NAME=VALUE…]").in(language)
      ]
      : (positional + keys).map { $0.usage(language) }
    return ([name(language)] + arguments).joined(separator: " ")
  }
}

extension ParameterDescription {
  fileprivate func usage(_ language: Language) -> String {
    isRequired ? form(language) : "[\(form(language))]"
  }
}

extension Language {
  /// The other dialect, whose names are understood as well.
  var other: Language {
    switch self {
    case .pl: .en
    case .en: .pl
    }
  }
}
