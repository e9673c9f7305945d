/// The policies by their English names (<doc:Policies>).
package enum PolicyName: String, CaseIterable, Sendable {
  case pinLength = "pin-length"
  case pinValidity = "pin-validity"
  case pinTries = "pin-tries"
  case activationFailures = "activation-failures"
  case activationWindow = "activation-window"
  case pinIssues = "pin-issues"
  case reactivation
  case resetInterval = "reset-interval"
  case resetTokenValidity = "reset-token-validity"
  case signInTries = "sign-in-tries"
  case signInLock = "sign-in-lock"
  case passwordMinLength = "password-min-length"
  case passwordMaxAge = "password-max-age"
  case assurance = "tp-assurance"
  case transactionTimeout = "tp-timeout"
  case skew = "tp-skew"
  case documents

  /// What a value of this policy looks like, and where it lives.
  package var slot: PolicySlot {
    switch self {
    case .pinLength: .count(4...12, \.pinLength)
    case .pinValidity: .span(\.pinValidity)
    case .pinTries: .count(1...1000, \.pinTries)
    case .activationFailures: .count(1...1000, \.activationFailures)
    case .activationWindow: .span(\.activationWindow)
    case .pinIssues: .count(1...1000, \.pinIssues)
    case .reactivation: .reactivation
    case .resetInterval: .span(\.resetInterval)
    case .resetTokenValidity: .span(\.resetTokenValidity)
    case .signInTries: .count(1...1000, \.signInTries)
    case .signInLock: .span(\.signInLock)
    case .passwordMinLength: .count(1...1000, \.passwordMinLength)
    case .passwordMaxAge: .optionalSpan(\.passwordMaxAge)
    case .assurance: .assurance
    case .transactionTimeout: .span(\.transactionTimeout)
    case .skew: .span(\.skew)
    case .documents: .documents
    }
  }
}

/// The shape of a policy's value. Durations are 1s–3650d (<doc:Policies>).
package enum PolicySlot {
  case count(ClosedRange<Int>, WritableKeyPath<Policy, Int> & Sendable)
  case span(WritableKeyPath<Policy, Span> & Sendable)
  case optionalSpan(WritableKeyPath<Policy, Span?> & Sendable)
  case reactivation
  case assurance
  case documents

  /// The durations that a policy can have.
  package static let spans = Span(seconds: 1)...Span.days(3650)
}

/// One policy with a value that fits it: built only by `Policy.setting`.
package struct PolicySetting: Hashable, Sendable {
  /// Which policy is set.
  package let name: PolicyName
  /// What it is set to; its shape is that of the policy.
  package let value: PolicyValue
}

/// What a policy can be set to, by its shape; a duration may be nil where the policy can be off.
package enum PolicyValue: Hashable, Sendable {
  case count(Int)
  case span(Span?)
  case reactivation(Reactivation)
  case assurance(Assurance)
  case documents([DocumentKind])
}

extension PolicySetting {
  /// The setting, if the value has the policy's shape and lies in its range.
  package init?(_ name: PolicyName, _ value: PolicyValue) {
    guard Self.fits(name.slot, value) else { return nil }
    self.name = name
    self.value = value
  }

  private static func fits(_ slot: PolicySlot, _ value: PolicyValue) -> Bool {
    switch (slot, value) {
    case (.count(let range, _), .count(let count)): range.contains(count)
    case (.span, .span(.some(let span))), (.optionalSpan, .span(.some(let span))):
      PolicySlot.spans.contains(span)
    case (.optionalSpan, .span(.none)), (.reactivation, .reactivation), (.assurance, .assurance):
      true
    case (.documents, .documents(let kinds)): !kinds.isEmpty
    case (.count, _), (.span, _), (.optionalSpan, _), (.reactivation, _), (.assurance, _),
      (.documents, _):
      false
    }
  }
}

extension Policy {
  /// Gives a policy its value; whoever has a setting has a value that fits.
  package mutating func apply(_ setting: PolicySetting) {
    switch (setting.name.slot, setting.value) {
    case (.count(_, let path), .count(let count)): self[keyPath: path] = count
    case (.span(let path), .span(.some(let span))): self[keyPath: path] = span
    case (.optionalSpan(let path), .span(let span)): self[keyPath: path] = span
    case (.reactivation, .reactivation(let value)): reactivation = value
    case (.assurance, .assurance(let value)): assurance = value
    case (.documents, .documents(let kinds)): documents = DocumentKinds(kinds)
    case (.count, _), (.span, _), (.optionalSpan, _), (.reactivation, _), (.assurance, _),
      (.documents, _):
      break
    }
  }

  /// The value that a policy has now.
  package func value(of name: PolicyName) -> PolicyValue {
    switch name.slot {
    case .count(_, let path): .count(self[keyPath: path])
    case .span(let path): .span(self[keyPath: path])
    case .optionalSpan(let path): .span(self[keyPath: path])
    case .reactivation: .reactivation(reactivation)
    case .assurance: .assurance(assurance)
    case .documents: .documents(DocumentKind.allCases.filter(documents.contains))
    }
  }
}
