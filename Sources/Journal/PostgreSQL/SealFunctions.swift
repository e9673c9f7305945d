/// Seals, which the server makes by itself: nobody else can make one.
enum SealFunctions {
  static let all = [seal, sealIfDue, newest]

  /// How many entries one seal covers at most.
  static let most = 50_000
  /// Seconds after which what was kept is sealed.
  private static let interval = 60
  /// Seconds that no act takes to be kept.
  private static let longestAct = 300

  private static let newest = ServerFunction(
    name: "newest_seal", head: "newest_seal() RETURNS TABLE (last bigint, hash bytea) LANGUAGE sql STABLE",
    body: """

      SELECT s.last, s.hash FROM konto.seals s ORDER BY s.number DESC LIMIT 1
      """, for: .operators)

  /// As `Seal` is made. Gives how many entries were sealed; 0 too where somebody else was at it.
  private static let seal = ServerFunction(
    name: "seal", head: "seal(given bigint, after bigint) RETURNS integer LANGUAGE plpgsql",
    body: """

      DECLARE
        before record;
        numbers bigint[];
        hashes bytea;
        now bigint := CASE WHEN konto.is_owner() THEN given ELSE floor(extract(epoch FROM clock_timestamp()))::bigint END;
      BEGIN
        PERFORM konto.settle();
        SELECT s.number, s.moment, s.hash INTO before FROM konto.seals s ORDER BY s.number DESC LIMIT 1;
        SELECT array_agg(u.number ORDER BY u.number), string_agg(int8send(u.number) || u.hash, ''::bytea ORDER BY u.number)
          INTO numbers, hashes
          FROM (
            SELECT e.number, e.hash FROM konto.entries e
            WHERE e.number > after AND NOT EXISTS (SELECT FROM konto.sealed s WHERE s.entry = e.number)
            ORDER BY e.number LIMIT \(most)) u;
        IF numbers IS NULL THEN
          RETURN 0;
        END IF;
        now := greatest(now, before.moment);
        INSERT INTO konto.seals (number, moment, entries, last, hash)
          VALUES (coalesce(before.number, 0) + 1, now, cardinality(numbers), numbers[cardinality(numbers)],
            sha256(coalesce(before.hash, decode(repeat('00', 32), 'hex')) || hashes
              || int8send(coalesce(before.number, 0)::bigint + 1) || int8send(now)
              || int8send(cardinality(numbers)::bigint)));
        INSERT INTO konto.sealed (seal, entry) SELECT coalesce(before.number, 0) + 1, n FROM unnest(numbers) AS n;
        RETURN cardinality(numbers);
      EXCEPTION
        WHEN unique_violation OR serialization_failure OR deadlock_detected THEN
          RETURN 0;
      END
      """, for: .anyRole)

  /// Seals what came since the last seal, if that is old enough. An entry that took long to be kept may be passed over; it
  /// is covered when all is sealed.
  private static let sealIfDue = ServerFunction(
    name: "seal_if_due", head: "seal_if_due(given bigint) RETURNS void LANGUAGE plpgsql",
    body: """

      BEGIN
        IF NOT EXISTS (SELECT FROM konto.seals WHERE moment > given - \(interval)) AND (
          EXISTS (
            SELECT FROM konto.entries e WHERE e.number > coalesce((SELECT max(last) FROM konto.seals), 0))
          OR EXISTS (SELECT FROM konto.reads))
        THEN
          PERFORM konto.seal(given, coalesce((SELECT max(last) FROM konto.seals WHERE moment < given - \(longestAct)), 0));
        END IF;
      END
      """, for: .operators)
}
