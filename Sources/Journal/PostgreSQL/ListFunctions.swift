/// Lists of accounts, by the lookup tables.
enum ListFunctions {
  static let all = [found, counted]

  /// The accounts that meet a criterion. Of the arrays, `words` has what is compared, `letters` what an index of names is
  /// asked for. Where one of two will do, a list has both: an OR of which one part is a list reads every account.
  private static let condition = """
    CASE criterion
          WHEN 'any' THEN 'true'
          WHEN 'handle' THEN 'login IN (SELECT $1[1] UNION ALL
            SELECT c.login FROM konto.contacts c WHERE c.email = $1[1] OR c.phone = ANY ($1[2:]))'
          WHEN 'login-prefix' THEN 'login >= $1[1] AND login < $1[1] || chr(127)'
          WHEN 'pesel' THEN 'pesel = $1[1]'
          WHEN 'last-four' THEN 'last_four = $1[1]'
          WHEN 'status' THEN 'status = $1[1]'
          WHEN 'near' THEN 'login IN (SELECT unnest($1) UNION ALL
            (SELECT a.login FROM konto.accounts a WHERE konto.letters(a.folded) && $2 ORDER BY a.since LIMIT 200))'
          WHEN 'name' THEN 'NOT EXISTS (SELECT FROM unnest($1) w WHERE strpos(folded, w) = 0)'
            || CASE WHEN cardinality(letters) > 0 THEN ' AND konto.letters(folded) @> $2' ELSE '' END
        END
    """

  private static let found = ServerFunction(
    name: "accounts_found",
    head: """
      accounts_found(criterion text, words text[], letters text[], is_oldest_first boolean, most integer)
        RETURNS TABLE (login text, holder text, last_four text, status text) LANGUAGE plpgsql
      """,
    body: """

      DECLARE
        condition text := \(condition);
        number integer;
      BEGIN
        IF is_oldest_first AND most IS NOT NULL THEN
          condition := 'login IN (SELECT login FROM konto.accounts WHERE ' || condition || ' ORDER BY since, login LIMIT $3)';
        END IF;
        RETURN QUERY EXECUTE 'SELECT login, holder, last_four, status FROM konto.accounts WHERE ' || condition
          || ' ORDER BY login LIMIT $3' USING words, letters, most;
        GET DIAGNOSTICS number = ROW_COUNT;
        IF number > 0 THEN
          PERFORM konto.record_read(CASE WHEN konto.granted('support') THEN 'support' ELSE 'admin' END, NULL, 'find',
            ARRAY[NULL], number);
        END IF;
      END
      """, for: .accounts)

  private static let counted = ServerFunction(
    name: "accounts_counted",
    head: """
      accounts_counted(criterion text, words text[], letters text[]) RETURNS bigint LANGUAGE plpgsql STABLE
      """,
    body: """

      DECLARE
        number bigint;
      BEGIN
        EXECUTE 'SELECT count(*) FROM konto.accounts WHERE ' || \(condition) INTO number USING words, letters;
        RETURN number;
      END
      """, for: .accounts)
}
