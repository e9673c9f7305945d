import Activation
import CommandLanguage

/// What the administrator does around an account, and what only looks or is wrong in itself.
extension Scene {
  /// Facilities are delisted and integrated.
  var listing: [Offer] {
    world.register.facilities.values.map { facility in
      Offer((facility.isIntegrated ? "delist " : "integrate ") + facility.id.text)
    }
  }

  var contacts: [Offer] {
    ["phone=600200200", "email=none phone=none", "email=\(name)"].map { Offer("contact \(name) \($0)") }
  }

  var documents: [Offer] {
    [
      #"add-document \#(name) "Wypis" facility=\#(facility) date=2026-01-02"#,
      #"clerk@\#(facility): add-document \#(name) "Wynik" facility=\#(facility) date=2026-01-02"#,
      #"clerk@\#(facility): add-document \#(name) "Wynik" facility=\#(unlisted.first ?? "lipa")"#,
    ].map { Offer($0) }
  }

  /// The holder's identity at the Trusted Profile: expired, too weak, as it was, another's.
  var personas: [Offer] {
    guard let account else { return [] }
    let (own, others) = (account.pesel.digits, (other ?? account).pesel.digits)
    return ["\(own) state=expired", "\(own) assurance=low", own, others].map {
      Offer(#"persona \#(name) "\#(account.holder.text)" pesel=\#($0)"#)
    }
  }

  /// Each policy with a value that matters soon.
  var policies: [Offer] { Self.settings.map { Offer("policy " + $0) } }

  /// A value of each policy that is not the usual one and shows within a few steps.
  static let settings: [String] = PolicyName.allCases.map(setting(of:))

  /// Of one policy.
  static func setting(of name: PolicyName) -> String { "\(name.rawValue)=\(value(of: name))" }

  private static func value(of name: PolicyName) -> String {
    switch name {
    case .pinLength: "4"
    case .pinValidity: "1h"
    case .pinTries, .activationFailures, .pinIssues, .signInTries: "1"
    case .activationWindow: "1h"
    case .reactivation: "pin-or-trusted-profile"
    case .resetInterval: "1h"
    case .resetTokenValidity: "5m"
    case .signInLock: "5m"
    case .passwordMinLength: "20"
    case .passwordMaxAge: "1d"
    case .assurance: "high"
    case .transactionTimeout: "2m"
    case .skew: "5m"
    case .documents: "passport"
    }
  }

  /// Each fault of the Trusted Profile.
  var faults: [Offer] {
    (Fault.allCases.map(\.rawValue) + ["none"]).map { Offer("fault " + $0) }
  }

  /// Looks of everybody who may.
  var looks: [Offer] {
    [
      "support: show \(name)", "support: why \(name)", "support: find \(name)", "\(name): inbox",
      "clerk@\(facility): queue", "support: audit \(name)", "support: verify", "support: accounts",
      "facilities", "\(name): steps",
    ].map { Offer($0) }
  }

  /// What is wrong whatever the state is: its form, its actor, whom it names.
  var misuses: [Offer] {
    let pesel = account?.pesel.digits ?? "01620300022"
    return [
      "\(name): clock offset=+1d", "clerk@\(facility): records", "clerk@lipa: queue",
      "support: issue-pin \(name)", "nobody1: records", "nobody1: login", "nobody1: come \(facility)",
      "support: forgot-password login=nobody1", "nobody1: forgot-password",
      "\(name): contact \(name) email=none",
      "support: show nobody1", "support: show an", #"support: show "a""#, "clock offset=-1d",
      #"facility X "Szpital""#, #"facility \#(facility) "Szpital""#, #"facility lipa "   ""#,
      #"facility lipa "Szpital" regon=123456780"#, "integrate lipa", "delist lipa",
      #"create-account guest "Olga Wrona" pesel=90670456784"#,
      #"create-account \#(name) "Olga Wrona" pesel=90670456784"#,
      #"create-account owrona "Olga" pesel=90670456784"#,
      #"create-account owrona "Olga Wrona" pesel=00000000000"#,
      #"create-account owrona "Olga Wrona" pesel=\#(pesel)"#,
      #"create-account owrona "Olga Wrona" pesel=90670456784 phone=1"#,
      #"create-account owrona "Olga Wrona" pesel=90670456784 password=Kot-1"#,
      #"create-account owrona "Olga Wrona" pesel=90670456784"#,
      #"add-document nobody1 "Wypis" facility=\#(facility)"#, #"add-document \#(name) "Wypis" facility=lipa"#,
      #"add-document \#(name) "   " facility=\#(facility)"#, "contact nobody1 email=none",
      #"persona Brak "Olga Wrona" pesel=90670456784"#, #"persona owrona "Olga" pesel=90670456784"#,
      #"persona owrona "Olga Wrona" pesel=00000000000"#,
    ].map { Offer($0) }
  }
}
