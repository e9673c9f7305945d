import Activation
import CommandLanguage
import Shell

/// What of a world two ways that lead to the same have in common: where everybody stands, not what exactly was typed.
struct WorldGist: Equatable {
  private struct AccountGist: Equatable {
    let status: Status
    let contact: Contact
    let screen: ScreenName
    let next: NextStep
    let epoch: Int
    let pins: [ActivationPIN.State]
    let tokens: Int
    let documents: Int
    let appointments: [AppointmentGist]
    let failures: Int
  }

  private struct AppointmentGist: Equatable {
    let facility: FacilityID
    let moment: Moment
    let clinic: Title?
  }

  private struct VisitorGist: Equatable {
    let person: Login
    let document: DocumentKind?
    let step: DeskStep
  }

  private let clock: Moment
  private let register: Register
  private let accounts: [Login: AccountGist]
  private let desks: [FacilityID: [VisitorGist]]

  init(_ session: Session) {
    let (world, now) = (session.world, session.now)
    clock = world.clock
    register = world.register
    accounts = Dictionary(
      uniqueKeysWithValues: world.accounts.values.map { account in
        (account.login, Self.gist(of: account, in: world, at: now))
      })
    desks = Dictionary(
      uniqueKeysWithValues: world.register.facilities.values.map { facility in
        let queue = world.reception.queue(at: facility.id)
        return (
          facility.id,
          queue.map { visitor in
            VisitorGist(
              person: visitor.person, document: visitor.presented.document?.kind,
              step: world.deskStep(for: visitor, at: facility, now: now))
          }
        )
      })
  }

  private static func gist(of account: Account, in world: World, at now: Moment) -> AccountGist {
    AccountGist(
      status: account.status, contact: account.contact, screen: world.screen(of: account.login),
      next: world.nextStep(for: account, at: now), epoch: account.epoch,
      pins: account.pins.map { $0.state(at: now) }, tokens: account.tokens.count,
      documents: account.documents.count,
      appointments: account.appointments.map {
        AppointmentGist(facility: $0.facility, moment: $0.at, clinic: $0.clinic)
      },
      failures: account.failedEntries.count)
  }
}
