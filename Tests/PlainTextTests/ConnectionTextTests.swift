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
    ("ewa:sekret@db", "ewa:sekret@db"), ("notes=password=1", "notes=password=1"), ("", ""),
  ]

  @Test(arguments: shown) func itIsHidden(_ given: String, _ shown: String) {
    #expect(ConnectionText.shown(given) == shown)
    #expect(Visible.path(given) == shown)
  }

  @Test(arguments: [
    ("postgres://db/konto", true), ("postgresql://", true), ("host=/tmp dbname=konto", true),
    ("service=konto", true),
    ("konto.db", false), ("a=b", false), ("./postgres://db", false), ("host", false), ("sqlite://x", false),
  ])
  func aServerIsToldFromAFile(_ text: String, _ isServer: Bool) {
    #expect(ConnectionText.names(text) == isServer)
  }
}
