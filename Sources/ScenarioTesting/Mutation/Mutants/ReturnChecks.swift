import Activation

extension Procedure {
  /// The portal leaves out a check of what the Trusted Profile returns. Every fault makes exactly its own check
  /// fail: without the check, the return is what it would be without the fault.
  static func unchecked(_ codes: Set<RefusalCode>) -> Procedure {
    mistaking(.confirm) { question in
      let means = question.means
      question.means = Means(derive: means.derive, fingerprint: means.fingerprint) { request in
        let answer = means.authenticate(request)
        guard case .refused(let code) = answer.finding, codes.contains(code) else { return answer }
        return means.authenticate(request.passing(code))
      }
    }
  }
}

extension Fault {
  /// The fault that an unchecked one amounts to, if any: an artifact that is taken again brings an assertion that
  /// has been seen.
  fileprivate var metLater: Fault? { self == .artifactReused ? .replayed : nil }
}

extension AuthenticationRequest {
  /// The request whose return meets the later checks alone.
  fileprivate func passing(_ code: RefusalCode) -> AuthenticationRequest {
    AuthenticationRequest(
      id: id, persona: persona, holder: holder, now: now, skew: skew,
      assurance: code == .identity(.assuranceTooLow) ? .low : assurance,
      fault: fault?.rawValue == code.rawValue ? fault?.metLater : fault,
      spentArtifacts: spentArtifacts, seenAssertions: seenAssertions)
  }
}
