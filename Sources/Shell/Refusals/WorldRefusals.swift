import Activation
import CommandLanguage

/// What no world allows, or none that is kept in a store.
extension WorldRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .clockBackwards:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Zegara nie można cofnąć, bo wpisy w dzienniku muszą następować po sobie w czasie.",
          en: "The clock cannot be set back, because the entries of the audit trail always go forward."),
        remedy: Text(
          pl: "Podaj datę i godzinę nie wcześniejsze niż obecne (zegar).",
          en: "Give a moment that is not earlier than now (clock)."))
    case .practiceOnly:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl:
            "To polecenie działa tylko w środowisku ćwiczeniowym, a nie na trwałych danych (w pliku albo w bazie na serwerze).",
          en: "This command works in a practice world only, not on a store."),
        remedy: Text(
          pl: "Uruchom program bez opcji --store i wydaj to polecenie w środowisku ćwiczeniowym.",
          en: "Start the program without --store and give the command in the practice world."))
    case .readOnly:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Dane otwarto tylko do odczytu, więc nic nie można w nich zmienić.",
          en: "The store was opened to be read, so nothing in it can be changed."),
        remedy: Text(
          pl: "Jeśli zmiana ma zostać zapisana, uruchom program bez opcji --read-only.",
          en: "If the change is to be kept, start the program without --read-only."))
    case .auditBroken:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Dziennik zdarzeń zmieniono poza programem, więc od podanego wpisu nie można mu ufać.",
          en: "The audit trail was altered outside the program, so it cannot be trusted from the entry "
            + "given."),
        remedy: Text(
          pl: "Nie zmieniaj już tych danych, zabezpiecz ich kopię i powiadom administratora.",
          en: "Leave the store as it is, keep a copy of it, and tell the administrator."))
    case .storeOnly:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl:
            "To polecenie działa tylko na trwałych danych (w pliku albo w bazie na serwerze): "
            + "w środowisku ćwiczeniowym każdy ma wszystkie role.",
          en: "This command works on a store only: in a practice world everybody has all roles."),
        remedy: Text(
          pl: "Uruchom program z --store PLIK albo --store ADRES i wydaj to polecenie jako administrator.",
          en: "Start the program with --store FILE and give the command as the administrator."))
    case .grantUnknown:
      DeclaredRefusal(
        restsOn: .ours(serving: .r31),
        what: Text(
          pl: "Ten operator nie ma takiej roli.",
          en: "This operator does not have this role."),
        remedy: Text(
          pl: "Zobacz, kto ma jakie role (role), i podaj tę, którą nadano.",
          en: "See who has which roles (grants), and name the one that was given."))
    }
  }
}
