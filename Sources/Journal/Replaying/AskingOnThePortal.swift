import Activation

/// What patients do on the portal, and without a session. On which screen they were is not kept.
extension EntryRead {
  /// With the right password, and with a wrong one.
  var signedIn: Inquiry {
    let wrong = AskedAgain(.access(.signIn(Secret(""))))
    var right = wrong
    right.digest = own?.password.digest ?? right.digest
    return Inquiry(isDone ? [right] : [wrong, right])
  }

  var passwordChanged: Inquiry {
    guard isDone else {
      let wrong = AskedAgain(.changePassword(new: Secret(""), old: Secret("")), on: .home)
      return Inquiry([wrong], isDecisive: code == .signIn(.badCredentials))
    }
    var asked = AskedAgain(.changePassword(new: .longEnough(world.policy), old: nil), on: .home)
    asked.digest =
      told.first { if case .passwordChanged(let new) = $0 { new } else { nil } }?.found ?? asked.digest
    return Inquiry([asked])
  }

  /// Of an account without the address that was asked for nothing comes, and of none.
  var resetRequested: Inquiry {
    guard let (login, token) = told.first({ if case .resetRequested(let sent) = $0 { sent } else { nil } })
    else {
      let name = entry.subject.map { AccountName($0) } ?? AccountName("")
      return Inquiry([AskedAgain(.access(.requestReset(name, nil)))], isDecisive: !isDone)
    }
    var asked = AskedAgain(.access(.requestReset(AccountName(login), token.channel)))
    asked.token = token.fingerprint
    return Inquiry([asked])
  }

  var resetCompleted: Inquiry {
    var asked = AskedAgain(.access(.completeReset(Secret(""))))
    let found = told.first {
      if case .resetCompleted(let token, _, let password) = $0 {
        (token: token, password: password)
      } else {
        nil
      }
    }
    if let (token, password) = found?.found { (asked.token, asked.digest) = (token, password) }
    return Inquiry([asked], isDecisive: isDone)
  }

  var activationPressed: Inquiry {
    Inquiry(
      [AskedAgain(.pressActivate, on: .properties)],
      isDecisive: isDone(orRefusedWith: .activation(.accountAlreadyActive)))
  }

  /// That of the holder stands for whichever was chosen, where there is one.
  var trustedProfileChosen: Inquiry {
    let asked = AskedAgain(.chooseTrustedProfile(.own), on: .activationForm(typed: nil))
    let isSettledBefore = code.map {
      $0 == .activation(.accountAlreadyActive) || $0 == .trustedProfile(.notForReactivation)
    }
    let hasPersona = entry.actor.patient.map { world.register.personas[$0] != nil } ?? false
    return Inquiry([asked], isDecisive: isSettledBefore ?? hasPersona)
  }

  var recordsRead: Inquiry {
    Inquiry(
      [AskedAgain(.readRecords(of: nil, facility: nil), on: .home)],
      isDecisive: isDone(orRefusedWith: .services(.accountInactive)))
  }

  var booked: Inquiry {
    let found = told.first { if case .appointmentBooked(let made) = $0 { made } else { nil } }
    let asked = (found?.found).map { appointment in
      AskedAgain(
        .book(
          AppointmentClaim(
            facility: FacilityName(appointment.facility), at: appointment.at,
            clinic: appointment.clinic.map { Claimed(known: $0) })), on: .home)
    }
    return Inquiry([asked].compactMap { $0 }, isDecisive: isDone)
  }

  var appointmentCancelled: Inquiry {
    let found = told.first { if case .appointmentCancelled(let number) = $0 { number } else { nil } }
    let asked = (found?.found).map { AskedAgain(.cancelAppointment($0), on: .home) }
    return Inquiry([asked].compactMap { $0 }, isDecisive: isDone)
  }
}
