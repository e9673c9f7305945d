/// Words that no English text holds: what is printed in English is read against them.
package enum PolishWords {
  /// Those in a text; what stands in quotation marks is a name, a title or a button, and is Polish by right.
  package static func found(in text: String) -> [String] {
    text.replacing(/“[^”]*”|"[^"]*"|\[[^\]]*\]/, with: " ").split { !$0.isLetter }.map { $0.lowercased() }
      .filter { words.contains($0) }
  }

  private static let list = """
    nie jest albo oraz przez hasło hasła kod kodu kody stan brak aktywne nieaktywne powód przeszkoda
    następny następnym krok kroki pacjent pacjenta pracownik podmiot podmiotu podmioty rejestracja rejestracji wizyta
    wizyty dokumentacja dokumentacji dokumenty wydaje ważny wygasł błąd błędne błędny ostrzeżenie uwaga polecenie
    polecenia wiersz wiersza plik pliku ustawienie ustawienia reguła reguły odmowa wartość pole klucz nazwa jeszcze
    który która które jeśli kiedy gdy tylko także też można trzeba okaż zgłoś wyjaśnij
    pomoc kolejka dziennik skrzynka wsparcie
    """

  private static let words = Set(list.split(whereSeparator: \.isWhitespace).map { String($0) })
}
