import PostgreSQL

/// What the tables of a store on a server are made of, held against what is made there for the purpose and taken back.
extension ServerStore {
  /// The name of a column, an index, a key or a trigger that is other than it was made; nil where none is, and where this
  /// user may make nothing to compare with, such as on a server that only follows another.
  func differingDefinition() throws(StoreProblem) -> String? {
    do {
      // What is thrown takes back what was made.
      try server.transaction(.writing) { transaction in
        _ = try transaction.rows(Self.making)
        let own = try Self.definitions("pg_my_temp_schema()", &transaction)
        let found = try Self.definitions("'konto'::regnamespace", &transaction)
        throw Compared(differing: own.symmetricDifference(found).map(\.name).min())
      }
      return nil
    } catch let compared as Compared {
      return compared.differing
    } catch ServerProblem.refused(state: let state, _, _) where Self.mayNotMake.contains(state) {
      return nil
    } catch {
      throw StoreProblem(ofServer: error)
    }
  }

  private struct Compared: Error {
    let differing: String?
  }

  private struct Definition: Hashable {
    let name: String
    let text: String
  }

  /// Not permitted; only reading; only following another server.
  private static let mayNotMake: Set<String> = ["42501", "25006", "0A000"]

  /// The same tables, gone with the transaction, with the functions that are there.
  private static let making: String = {
    let script =
      ([
        ServerTables.journal, ServerTables.lookups, ServerTables.guards, ServerAttendance.tables,
        ServerTrailColumns.statements, ServerTrailColumns.totals,
      ] + ServerRights.definitions).joined(separator: "\n")
    let temporary = (ServerTables.tables + ServerRights.tables).sorted { $0.count > $1.count }.reduce(script)
    { script, table in
      script.replacing("konto.\(table) ", with: "pg_temp.\(table) ")
        .replacing("konto.\(table)\n", with: "pg_temp.\(table)\n")
    }
    return "DO $making$ BEGIN EXECUTE $script$\(temporary)$script$; END $making$"
  }()

  private static func definitions(
    _ schema: String, _ transaction: inout ServerTransaction
  ) throws -> Set<Definition> {
    let rows = try transaction.rows(definitions.replacing("SCHEMA", with: schema))
    return Set(
      try rows.map { row in
        let text = try row.text(1).replacing("konto.", with: "").replacing("pg_temp.", with: "")
        return Definition(name: try row.text(0), text: text)
      })
  }

  /// A sequence has a name of its own in each schema, so that what a column takes its numbers from is told by the column.
  private static let definitions = """
    SELECT c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text || ' '
        || a.attidentity::text || ' ' || coalesce(l.collname, '') || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      LEFT JOIN pg_collation l ON l.oid = a.attcollation
      WHERE c.relnamespace = SCHEMA AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT c.relname, pg_get_indexdef(c.oid) FROM pg_class c WHERE c.relnamespace = SCHEMA AND c.relkind = 'i'
    UNION ALL
    SELECT k.conname, pg_get_constraintdef(k.oid) FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid WHERE c.relnamespace = SCHEMA
    UNION ALL
    SELECT t.tgname, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text FROM pg_trigger t
      JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = SCHEMA AND NOT t.tgisinternal
    """
}
