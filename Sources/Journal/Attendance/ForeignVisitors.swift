/// Who waits at a desk without having come there, as far as the trail tells: it names who came and who showed something,
/// not where and what.
enum ForeignVisitors {
  /// How many of those who wait never came, or have shown what they did not since they came.
  ///
  /// - Parameter schema: of the tables, with its full stop; empty: none.
  static func count(in schema: String) -> String {
    """
    WITH acts AS (
      SELECT e.subject AS person, max(CASE e.act WHEN 'come' THEN e.number END) AS came,
        max(CASE e.act WHEN 'present' THEN e.number END) AS presented
      FROM \(schema)entries e
      WHERE e.role = 'patient' AND e.outcome = 'ok' AND e.act IN ('come', 'present')
        AND e.subject IN (SELECT person FROM \(schema)waiting)
      GROUP BY e.subject)
    SELECT count(*) FROM \(schema)waiting w LEFT JOIN acts a ON a.person = w.person
    WHERE a.came IS NULL OR w.presented <> '{}' AND coalesce(a.presented, 0) < a.came
    """
  }
}
