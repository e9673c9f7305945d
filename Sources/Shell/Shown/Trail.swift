import Activation
import CommandLanguage
import Journal
import PlainText

/// The audit trail as people read it: a sentence per entry (I19).
package struct Trail: Shown {
  /// The entries, in the order that was asked for.
  package let rows: [TrailRow]
  /// How the list goes on; nil where it is all.
  let page: TrailPage?
  /// What the verbs do: an act of one that it does not have is told by its name.
  package let vocabulary: Vocabulary

  /// A sentence per entry, or a row where tables are asked for.
  package func lines(on sheet: Sheet) -> [String] {
    guard !rows.isEmpty else { return [sheet.text(Self.empty)] }
    let lines = sheet.isTable ? table(on: sheet) : sentences(on: sheet)
    return lines + (page.map { sheet.wrapped($0.words(rows.count)) } ?? [])
  }

  /// Stands for no entries.
  static let empty = Text(
    pl: "W dzienniku nie ma takich wpisów.", en: "There are no such entries in the trail.")

  /// Adds the entries as `rows`, and how the list goes on.
  package func add(to object: inout JSONObject, _ language: Language) {
    object.add("rows", rows.map(\.json))
    guard let page else { return }
    object.add("truncated", true)
    object.add("more", page.json)
  }
  /// All of it: entries hold no secret (I19).
  package var inReports: (any Shown)? { self }

  private func sentences(on sheet: Sheet) -> [String] {
    let cells = rows.map {
      ["\($0.number).", $0.entry.moment.readableInColumn, sheet.text($0.entry.sentence(in: vocabulary))]
    }
    return Table(rows: cells, overflow: .wrap, indent: 0).lines(on: sheet)
  }

  private func table(on sheet: Sheet) -> [String] {
    let hasReasons = rows.contains { $0.entry.statedReason != nil }
    let hasRoles = rows.contains { !GrantTold.all(in: $0.entry).isEmpty }
    let headings =
      [
        sheet.text(pl: "Nr", en: "No."), sheet.text(pl: "Kiedy", en: "When"),
        sheet.text(pl: "Kto", en: "Who"),
        sheet.text(pl: "Konto", en: "Account"), sheet.text(pl: "Czynność", en: "Act"),
        sheet.text(pl: "Skutek", en: "Outcome"), sheet.text(pl: "Pokazano", en: "Shown"),
      ] + (hasReasons ? [sheet.text(pl: "Powód", en: "Reason")] : [])
      + (hasRoles ? [sheet.text(pl: "Role", en: "Roles")] : [])
    let cells = rows.map { row in
      [
        "\(row.number)", row.entry.moment.readableInColumn, row.entry.who(sheet.language),
        row.entry.subject?.text ?? "–", vocabulary.name(of: row.entry.act).in(sheet.language),
        row.entry.outcome.word, row.entry.shown.map(String.init) ?? "–",
      ] + (hasReasons ? [row.entry.statedReason ?? "–"] : [])
        + (hasRoles ? [sheet.text(GrantTold.words(of: row.entry) ?? Text(pl: "–", en: "–"))] : [])
    }
    return Table(headings: headings, rows: cells, overflow: .wrap).lines(on: sheet)
  }
}

extension TrailRow {
  /// The entry as other programs read it.
  package var json: JSONObject {
    var object = JSONObject()
    object.add("entry", number)
    object.add("at", entry.moment.timestamp)
    object.add("actor", ActorName.written(entry.actor))
    if let name = entry.operatorName { object.add("operator", name) }
    if let subject = entry.subject { object.add("account", subject.text) }
    object.add("act", entry.act)
    object.add("outcome", entry.outcome.word)
    if let shown = entry.shown { object.add("shown", shown) }
    if let reason = entry.statedReason { object.add("reason", reason) }
    let grants = GrantTold.all(in: entry)
    if !grants.isEmpty { object.add("grants", grants.map(\.json)) }
    return object
  }
}

extension JournalEntry {
  /// Why somebody wanted to see what is hidden, in their words.
  fileprivate var statedReason: String? { GrantTold.all(in: self).isEmpty ? reason : nil }

  /// Who acted, and in a store as which user of the system.
  fileprivate func who(_ language: Language) -> String {
    ActorName.written(actor, language) + (operatorName.map { " [" + $0 + "]" } ?? "")
  }

  /// Who does what to whose account, and what came of it: one sentence in the present tense.
  fileprivate func sentence(in vocabulary: Vocabulary) -> Text {
    let deed = vocabulary.deed(of: act)
    let end = outcome.words
    let count = shown.map { Text(pl: ", pokazano: \($0)", en: ", \($0) shown") } ?? Text(pl: "", en: "")
    let why =
      statedReason.map { Text(pl: ", powód: „\($0)”", en: ", reason: “\($0)”") } ?? Text(pl: "", en: "")
    let roles =
      GrantTold.words(of: self).map { Text(pl: ", \($0.pl)", en: ", \($0.en)") } ?? Text(pl: "", en: "")
    let at = operatorName.map { " [" + $0 + "]" } ?? ""
    let who = Text(pl: actor.words.pl + at, en: actor.words.en + at)
    return Text(
      pl: "\(who.pl) \(deed.pl)\(whose.pl) – \(end.pl)\(count.pl)\(why.pl)\(roles.pl)",
      en: "\(who.en) \(deed.en)\(whose.en) – \(end.en)\(count.en)\(why.en)\(roles.en)")
  }

  /// A patient's own account goes without saying.
  private var whose: Text {
    guard let subject, subject != actor.patient else { return Text(pl: "", en: "") }
    return Text(pl: " (konto \(subject.text))", en: " (account \(subject.text))")
  }
}

extension JournalOutcome {
  fileprivate var words: Text {
    switch self {
    case .done: Text(pl: "wykonano", en: "done")
    case .trustedProfileCancelled:
      Text(pl: "przerwano na życzenie (tp-cancelled)", en: "cancelled on request (tp-cancelled)")
    case .peselRevealed:
      Text(pl: "z całym numerem PESEL (pesel-revealed)", en: "with the whole PESEL (pesel-revealed)")
    case .refused(let code): Text(pl: "odmowa \(code.rawValue)", en: "refused \(code.rawValue)")
    }
  }
}

extension Showing {
  /// Shows entries in the words of a vocabulary.
  package static func trail(
    _ rows: [TrailRow], _ page: TrailPage? = nil, in vocabulary: Vocabulary
  ) -> Showing {
    .something(Trail(rows: rows, page: page, vocabulary: vocabulary))
  }
}
