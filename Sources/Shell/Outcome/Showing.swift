import Activation
import CommandLanguage
import Journal

/// What an outcome shows beside its fields: data for tables and JSON, or a text for people.
package indirect enum Showing: Sendable {
  case nothing
  case slip(PINSlip)
  case phone(Secret)
  case documents([MedicalDocument])
  case appointments([Appointment])
  case queue([QueueRow])
  case inbox([Message])
  case account(AccountView)
  case found([AccountRow])
  case why(WhyView)
  case trail([TrailRow])
  case verified(Int)
  case accounts([AccountRow])
  case facilities([Facility])
  case policies(Policy)
  case screen(ScreenView)
  case steps(StepsView)
  case help(Help)
  case explanation(Explained)
  case print(String)
  case ran(String)
  case otherName(String)
  /// The first or the newest of more rows than are shown.
  case part(Showing, shown: Int, count: Int)
}

/// The clerk's slip with the PIN (R15), the one place that shows it.
package struct PINSlip: Sendable {
  package let pin: Secret
  package let holder: HolderName
  package let login: Login
  package let facility: Title
  package let expires: Moment
}

package struct QueueRow: Sendable {
  package let visitor: Visitor
  package let name: HolderName?
}

package struct AccountRow: Sendable {
  package let login: Login
  package let holder: HolderName
  package let lastFour: String
  package let isActive: Bool
}

package struct TrailRow: Sendable {
  package let number: Int
  package let entry: JournalEntry
  /// What was done; nil where the vocabulary has no such verb.
  package let verb: Verb?
}

/// Why a person can or cannot read their records.
package struct WhyView: Sendable {
  package let account: Account
  package let next: NextStep
  /// Whether the Trusted Profile is a way for this account now.
  package let mayUseTrustedProfile: Bool
}

/// One account, as support sees it.
package struct AccountView: Sendable {
  package let account: Account
  package let revealsPESEL: Bool
  package let fields: [FieldEntry]
}

/// What is before a patient or a clerk.
package indirect enum ScreenView: Sendable {
  /// nil: nobody of that login has an account.
  case portal(PortalView?)
  case desk(Facility?, [QueueRow], now: Moment)
  case none
}

/// What a patient has before them on the portal.
package struct PortalView: Sendable {
  package let account: Account
  package let screen: Screen?
  package let next: NextStep
  /// What the portal said when it last refused this patient something; gone with the next success.
  package let notice: RefusalCode?
  /// Whose Trusted Profile is being used, if one is.
  package let persona: Persona?
  package let now: Moment
}

/// The procedure as a checklist for a patient; nil for anybody else.
package struct StepsView: Sendable {
  package let account: Account?
  package let screen: Screen?
  package let visitor: Visitor?
  package let next: NextStep?
  package let mayUseTrustedProfile: Bool
  package let now: Moment
}
