import Activation
import CommandLanguage

extension Rule {
  /// What the page says, quoted in Polish, and in English translated.
  ///
  /// A quotation stands in quotation marks. R21 and the sister pages are told, not quoted: a whole sentence
  /// without marks.
  package var page: Text { words.page }

  /// How `konto` reads it: one sentence, which tells of the patient in the third person.
  package var reading: Text { words.reading }

  private var words: DeclaredRule {
    switch self {
    case .r1: .r1
    case .r2: .r2
    case .r3: .r3
    case .r4: .r4
    case .r5: .r5
    case .r6: .r6
    case .r7: .r7
    case .r8: .r8
    case .r9: .r9
    case .r10: .r10
    case .r11: .r11
    case .r12: .r12
    case .r13: .r13
    case .r14: .r14
    case .r15: .r15
    case .r16: .r16
    case .r17: .r17
    case .r18: .r18
    case .r19: .r19
    case .r20: .r20
    case .r21: .r21
    case .r22: .r22
    case .r23: .r23
    case .r24: .r24
    case .r25: .r25
    case .r26: .r26
    case .r27: .r27
    case .r28: .r28
    case .r29: .r29
    case .r30: .r30
    case .r31: .r31
    case .s1: .s1
    case .s2: .s2
    case .s3: .s3
    case .s4: .s4
    case .s5: .s5
    case .s6: .s6
    case .s7: .s7
    case .s8: .s8
    case .s9: .s9
    }
  }
}

/// A rule of the procedure in words.
struct DeclaredRule {
  let page: Text
  let reading: Text
}
