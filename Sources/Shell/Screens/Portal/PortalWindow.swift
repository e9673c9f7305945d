import Activation
import CommandLanguage
import PlainText

/// What a patient has before them on the portal: a window, and under it the command for whoever plays along.
struct PortalWindow {
  let view: PortalView
  let sheet: Sheet

  private var account: Account { view.account }
  private var screen: Screen? { view.screen }

  func lines() -> [String] {
    drawing() + PortalHint(offers: view.offers, reader: view.reader).lines(on: sheet)
  }

  /// The window alone.
  func drawing() -> [String] {
    Window(on: sheet).lines([header, .rule, .blank] + body + [.blank] + notice)
  }

  /// The portal's own answer to what it refused: one text for many causes. The Trusted
  /// Profile's window says such things itself.
  private var notice: [Window.Row] {
    if case .trustedProfile = screen { return [] }
    return view.notice?.rows(on: sheet) ?? []
  }

  /// The top corner holds the holder's name, a button once signed in (R18).
  private var header: Window.Row {
    let name = "[ \(account.holder.text) ]"
    let signedOut = sheet.text(pl: "nie zalogowano", en: "not signed in")
    return .opposite(sheet.text(PortalLabels.portal), screen == nil ? "(\(signedOut))" : name, in: .bold)
  }

  private var body: [Window.Row] {
    if view.notice == .records, screen != nil { return records }
    return switch screen {
    case nil where view.notice == .resetAsked: ResetAsked.rows(on: sheet)
    case nil: SignInForm.rows(login: account.login.text, on: sheet)
    case .home: home
    case .properties: properties
    case .activationForm(let typed): activationForm(typed)
    case .trustedProfile(let transaction):
      TrustedProfileWindow(persona: view.persona, transaction: transaction, time: view.time, sheet: sheet)
        .rows
    case .changePassword: changePassword
    }
  }

  /// An inactive account has e-Registration only (R3, R4).
  private var home: [Window.Row] {
    [
      .text(service(PortalLabels.registration, registrationState), indent: 2, in: .good), .blank,
      .text(service(PortalLabels.records, recordsState), indent: 2, in: account.status.style),
    ]
  }

  private var registrationState: Text {
    let count = account.appointments.count
    return Text(pl: "dostępna (umówione wizyty: \(count))", en: "available (booked appointments: \(count))")
  }

  /// What a locked account would show is not counted either.
  private var recordsState: Text {
    guard account.status.isActive else { return PortalLabels.locked }
    let count = account.documents.count
    return Text(pl: "dostępna (dokumenty: \(count))", en: "available (documents: \(count))")
  }

  private func service(_ name: Text, _ state: Text) -> String {
    "[ \(sheet.text(name)) ]".padded(to: 28) + sheet.text(state)
  }

  private var properties: [Window.Row] {
    let fields = [
      (Text(pl: "Imię i nazwisko", en: "Name"), account.holder.text),
      (Text(pl: "Login", en: "Login"), account.login.text),
      (Text(pl: "PESEL", en: "PESEL"), account.pesel.masked),
    ]
    return [.text(sheet.text(PortalLabels.properties), in: .bold), .blank]
      + fields.map { .labelled(sheet.text($0), $1) } + [statusRow]
      + (account.status.isActive ? [] : [.blank] + PortalLabels.activate.rows(on: sheet))
  }

  private var statusRow: Window.Row {
    .labelled(sheet.text(PortalLabels.status), sheet.text(view.status), in: account.status.style)
  }

  /// Typed digits are hidden; typing and confirming are two acts (R20).
  private func activationForm(_ typed: Secret?) -> [Window.Row] {
    let dots = String(repeating: "•", count: min(24, typed.map(Self.typedCount) ?? 0))
    let field = "[ " + dots.padded(to: 12) + " ]"
    return [
      .text(sheet.text(PortalLabels.activation), in: .bold), .blank, statusRow,
      .labelled(sheet.text(pl: "Kod PIN", en: "PIN"), field), .blank,
    ] + PortalLabels.confirm.rows(on: sheet) + [.blank] + trustedProfileButton
  }

  /// The button of the way that is open; where it is not, why.
  private var trustedProfileButton: [Window.Row] {
    if view.standing.mayUseTrustedProfile { return PortalLabels.useTrustedProfile.rows(on: sheet) }
    guard !account.status.isActive else { return [] }
    return [.text(sheet.text(PortalLabels.noTrustedProfile), indent: 2, in: .dim)]
  }

  private var records: [Window.Row] {
    [.text(sheet.text(PortalLabels.records), in: .bold), .blank]
      + (account.documents.isEmpty
        ? [.text(sheet.text(PortalLabels.noRecords), indent: 2)]
        : account.documents.map {
          .text("• \($0.title.shown), " + sheet.text(SpokenTime.day($0.date)), indent: 2, hanging: 2)
        })
  }

  /// Blanks and hyphens are how people group digits; they do not count.
  private static func typedCount(_ typed: Secret) -> Int {
    typed.revealed.count { !$0.isWhitespace && $0 != "-" }
  }

  private var changePassword: [Window.Row] {
    let empty = "[ " + "".padded(to: 20) + " ]"
    return [
      .text(sheet.text(pl: "Zmiana hasła", en: "Change of password"), in: .bold), .blank,
      .text(
        sheet.text(
          pl: "Hasło, którym się zalogowano, trzeba teraz zmienić. Dopiero potem portal udostępni resztę.",
          en: "The password used for signing in must be changed now. Only then does the portal open the rest."
        ),
        indent: 2),
      .blank,
      .labelled(sheet.text(pl: "Nowe hasło", en: "New password"), empty), .blank,
      .text(
        sheet.text(pl: "[ Zmień hasło ]   [ Wyloguj się ]", en: "[ Change password ]   [ Sign out ]"),
        indent: 2,
        in: .link
      ),
    ]
  }
}
