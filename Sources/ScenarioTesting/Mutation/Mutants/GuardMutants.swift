import Activation
import CommandLanguage
import Shell

/// Mutants of guards: one that lets pass, one that is tested last, one too many.
extension Mutant {
  /// A guard of an act lets pass what it has to refuse.
  ///
  /// - Parameter procedure: what is there without the guard; nil where what follows needs nothing of it.
  package static func skip(
    _ code: RefusalCode, in act: ActName, by procedure: Procedure? = nil
  ) -> Mutant {
    Mutant(
      "\(act.rawValue)/skip/\(code.rawValue)", breaks: .rule(code.declared.basis.rule), .skipped(code, act),
      code: code,
      procedure ?? .waiving(code, of: act))
  }

  /// A guard of an act is tested after all the others: of two obstacles, the later is told.
  static func late(_ code: RefusalCode, in act: ActName, by procedure: Procedure? = nil) -> Mutant {
    let skipping = procedure ?? .waiving(code, of: act)
    let procedure = Procedure.deciding(act) { question, random in
      let decision = question.answer(drawing: &random)
      guard decision.code == code else { return decision }
      let later = question.answer(following: skipping, drawing: &random)
      return later.isAccepted ? decision : later
    }
    return Mutant(
      "\(act.rawValue)/late/\(code.rawValue)", breaks: .rule(code.declared.basis.rule), .late(code, act),
      code: code,
      procedure)
  }

  /// A guard stands where none belongs: the act refuses what it has to accept.
  static func extra(
    _ code: RefusalCode, in act: ActName, where fails: @escaping @Sendable (Question) -> Bool
  ) -> Mutant {
    let procedure = Procedure.deciding(act) { question, random in
      let isInTheWay = fails(question) && question.isAdmitted
      return isInTheWay ? .refused(code) : question.answer(drawing: &random)
    }
    return Mutant(
      "\(act.rawValue)/extra/\(code.rawValue)", breaks: .rule(code.declared.basis.rule), .extra(code, act),
      code: code,
      procedure)
  }
}

/// Several guards of one act.
extension Mutant {
  /// Those that others follow: each skipped, and each tested last.
  static func guards(
    of act: ActName, _ codes: RefusalCode..., by procedure: (RefusalCode) -> Procedure? = { _ in nil }
  ) -> [Mutant] {
    codes.flatMap {
      let procedure = procedure($0)
      return [skip($0, in: act, by: procedure), late($0, in: act, by: procedure)]
    }
  }

  /// Those that none follows, each skipped.
  static func skips(
    of act: ActName, _ codes: RefusalCode..., by procedure: (RefusalCode) -> Procedure? = { _ in nil }
  ) -> [Mutant] {
    codes.map { skip($0, in: act, by: procedure($0)) }
  }

  /// An inactive account is kept from what it has to have (R3).
  static func refusingInactive(_ acts: ActName...) -> [Mutant] {
    acts.map { extra(.services(.accountInactive), in: $0) { $0.account?.status.isActive == false } }
  }

  /// A session is asked for where none is needed.
  static func refusingSignedOut(_ acts: ActName...) -> [Mutant] {
    acts.map { extra(.admission(.notSignedIn), in: $0) { $0.account != nil && $0.screen == nil } }
  }

  /// A facility outside the system is kept from what does not depend on that.
  static func refusingOutside(_ acts: ActName...) -> [Mutant] {
    acts.map {
      extra(.facility(.notIntegrated), in: $0) { question in
        let facility = question.facility.flatMap { question.world.facility(named: $0) }
        return facility?.isIntegrated == false
      }
    }
  }
}

extension Question {
  /// Whether whoever asks has a part in the act.
  fileprivate var isAdmitted: Bool { world.admits(actor, to: act) == nil }

  /// Where the act takes place.
  fileprivate var facility: FacilityName? {
    switch act {
    case .desk(.come(let facility)): facility
    case .desk(.viewQueue): actor.facility
    case .portal(.readRecords(_, let facility)): facility
    case .portal(.book(let claim)): claim.facility
    case .account(.addDocument(let claim)): claim.facility
    case .desk, .portal, .account, .register, .access, .inspect, .audit: nil
    }
  }
}

extension Text {
  fileprivate static func skipped(_ code: RefusalCode, _ act: ActName) -> Text {
    Text(
      pl: "polecenie „\(act.verb.name.pl)” dopuszcza to, co powinno spotkać się z odmową \(code.rawValue)",
      en: "\(act.verb.name.en) lets pass what it has to refuse with \(code.rawValue)")
  }

  fileprivate static func late(_ code: RefusalCode, _ act: ActName) -> Text {
    Text(
      pl: "polecenie „\(act.verb.name.pl)” sprawdza \(code.rawValue) dopiero po wszystkim innym",
      en: "\(act.verb.name.en) checks \(code.rawValue) only after everything else")
  }

  fileprivate static func extra(_ code: RefusalCode, _ act: ActName) -> Text {
    Text(
      pl: "polecenie „\(act.verb.name.pl)” odmawia bez podstawy, z kodem \(code.rawValue)",
      en: "\(act.verb.name.en) refuses without cause, with \(code.rawValue)")
  }
}
