import PlainText
import Testing

/// A password in what names a database is shown to nobody.
@Suite struct ConnectionTextTests {
  static let shown: [(given: String, shown: String)] = [
    ("postgres://ewa:sekret@db.example.test/konto", "postgres://ewa:•••@db.example.test/konto"),
    ("postgresql://ewa:se:k@ret@db/konto", "postgresql://ewa:•••@db/konto"),
    (
      "postgres://ewa@db/konto?password=sekret&sslmode=require",
      "postgres://ewa@db/konto?password=•••&sslmode=require"
    ),
    ("postgres://ewa:a/b@db/konto", "postgres://ewa:•••@db/konto"),
    ("postgres://ewa@db/konto", "postgres://ewa@db/konto"), ("postgres:///konto", "postgres:///konto"),
    ("postgres://ewa:@db/konto", "postgres://ewa:@db/konto"),
    ("host=db password=sekret dbname=konto", "host=db password=••• dbname=konto"),
    ("host=db password = 'se kret' dbname=konto", "host=db password = ••• dbname=konto"),
    ("password='it\\'s' host=db", "password=••• host=db"),
    ("host=db password='it''s sekret' x", "host=db password=•••"),
    ("host=db sslpassword=a\\ b user=ewa", "host=db sslpassword=••• user=ewa"),
    ("host=db password='sekret", "host=db password=•••"),
    ("host=db Password=sekret user=ewa", "host=db Password=••• user=ewa"),
    ("host=db PASSWORD='se kret'", "host=db PASSWORD=•••"), ("host=db passwd=sekret", "host=db passwd=•••"),
    ("dbname=d pasword=sekret", "dbname=d pasword=•••"), ("pasword=sekret host=db", "pasword=••• host=db"),
    ("host=db db_pass=sekret", "host=db db_pass=•••"),
    ("postgres://db/d?psasword=sekret", "postgres://db/d?psasword=•••"),
    ("channel_binding=prefer password=sekret", "channel_binding=prefer password=•••"),
    ("nothing=1 password=sekret", "nothing=1 password=•••"),
    ("dbname=postgres://ewa:sekret@db/konto", "dbname=postgres://ewa:•••@db/konto"),
    ("jdbc:postgresql://ewa:sekret@db/konto", "jdbc:postgresql://ewa:•••@db/konto"),
    ("Postgres://ewa:sekret@db/konto?PASSWORD=x", "Postgres://ewa:•••@db/konto?PASSWORD=•••"),
    ("postgres://ewa@db/konto?pass%77ord=sekret", "postgres://ewa@db/konto?pass%77ord=•••"),
    ("postgres://db/konto?a=1&pwd=sekret&b=2", "postgres://db/konto?a=1&pwd=•••&b=2"),
    ("host=db passfile=/home/ewa/.pgpass", "host=db passfile=/home/ewa/.pgpass"),
    ("ewa:sekret@db", "ewa:sekret@db"), ("notes=password=1", "notes=password=1"), ("", ""),
  ]

  @Test(arguments: shown) func itIsHidden(_ given: String, _ shown: String) {
    #expect(ConnectionText.shown(given) == shown)
    #expect(Visible.path(given) == shown)
  }

  @Test(arguments: [
    ("postgres://db/konto", true), ("postgresql://", true), ("host=/tmp dbname=konto", true),
    ("service=konto", true), ("keepalives=1 host=db", true), ("channel_binding=require", true),
    ("konto.db", false), ("a=b", false), ("./postgres://db", false), ("host", false), ("sqlite://x", false),
  ])
  func aServerIsToldFromAFile(_ text: String, _ isServer: Bool) {
    #expect(ConnectionText.names(text) == isServer)
  }
}
