import Activation
import CommandLanguage

/// The services of the portal: medical records (R4–R7) and e-Registration (R3).
extension ServiceRefusal {
  var declared: DeclaredRefusal {
    switch self {
    case .notOwnRecords:
      DeclaredRefusal(
        restsOn: .page(.r6),
        what: Text(
          pl: "Na portalu można czytać tylko własną dokumentację medyczną.",
          en: "On the portal people can read their own medical records only."),
        remedy: Text(
          pl: "Niech pacjent otworzy własną dokumentację (dokumentacja), a dokumentację dziecka z konta "
            + "dziecka.",
          en: "Ask the patient to open their own records (records), and a child's records from the child's "
            + "account."),
        onScreen: Text(
          pl: "Na tym koncie dostępna jest tylko własna dokumentacja medyczna.",
          en: "On this account only your own medical records are available."))
    case .accountInactive:
      DeclaredRefusal(
        restsOn: .page(.r4),
        what: Text(
          pl: "Konto jest nieaktywne, więc działa e-Rejestracja, ale nie dostęp do dokumentacji medycznej.",
          en: "The account is inactive, so it has e-Registration but no access to the medical records."),
        remedy: Text(
          pl: "Zobacz, co pacjent ma teraz zrobić, aby aktywować konto (kroki).",
          en: "See what the patient has to do next to activate the account (steps)."),
        onScreen: Text(
          pl: "Aby uzyskać dostęp do dokumentacji medycznej, aktywuj konto.",
          en: "To get access to the medical records, please activate the account."))
    case .appointmentUnknown:
      DeclaredRefusal(
        restsOn: .ours(serving: .r3),
        what: Text(
          pl: "Na tym koncie nie ma wizyty o takim numerze.",
          en: "There is no appointment with this number on the account."),
        remedy: Text(
          pl: "Sprawdź numer na liście wizyt pacjenta (wizyty).",
          en: "Look the number up in the patient's list of appointments (appointments)."),
        onScreen: Text(
          pl: "Nie ma takiej wizyty.",
          en: "There is no such appointment."))
    case .appointmentInPast:
      DeclaredRefusal(
        restsOn: .ours(serving: .r3),
        what: Text(
          pl: "Termin tej wizyty już minął, więc nie można jej umówić ani odwołać.",
          en: "The time of this appointment has passed, so it can be neither booked nor cancelled."),
        remedy: Text(
          pl: "Niech pacjent wybierze termin w przyszłości (umów-wizytę).",
          en: "Ask the patient to choose a time later than now (book)."),
        onScreen: Text(
          pl: "Ten termin już minął.",
          en: "This time has already passed."))
    }
  }
}
