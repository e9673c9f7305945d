import Activation

extension ActName {
  /// A line that meets with a refusal by what it says itself; nil where what stands before it decides, and the verb
  /// may stand as its help shows it.
  func offendingLine(_ code: RefusalCode) -> String? {
    switch (self, code) {
    case (.createAccount, .account(.contactInvalid)):
      #"create-account bnowak "Bartosz Nowak" pesel=01620300015 email=bnowak"#
    case (.createAccount, .account(.passwordTooShort)):
      #"create-account bnowak "Bartosz Nowak" pesel=01620300015 password=Zima-26"#
    case (.changeContact, .account(.contactInvalid)): "contact akowalska email=akowalska"
    case (.addFacility, .facility(.regonInvalid)): #"facility brzoza "Szpital pod Brzozą" regon=123456784"#
    case (.addDocument, .facility(.notItsStaff)):
      #"clerk@olcha: add-document akowalska "Wypis ze szpitala" facility=brzoza"#
    case (.signIn, .signIn(.badCredentials)): "akowalska: login password=Zima-2025"
    case (.answer, .transaction(.methodUnknown)): "akowalska: answer telepathy"
    case (.readRecords, .services(.notOwnRecords)): "akowalska: records of=bnowak"
    case (.readRecords, .facility(.unknown)): "akowalska: records facility=nowhere"
    case (.book, .account(.nameInvalid)): #"akowalska: book brzoza at=2026-03-02T09:00 clinic=" ""#
    case (.changePassword, .signIn(.badCredentials)):
      "akowalska: change-password new=Wiosna-2026 old=Zima-2025"
    case (.changePassword, .account(.passwordTooShort)): "akowalska: change-password new=Zima-26"
    case _: nil  // where the patient, the desk or the clock stands decides the others
    }
  }
}
