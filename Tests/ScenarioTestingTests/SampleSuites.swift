/// Suites that several tests look at.
extension SmallSuite {
  /// A file in which everything goes as expected.
  static let green = """
    setup
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "A new account is inactive" tags=pin,smoke
      anna: login => screen=home status=inactive
      anna: records => refused account-inactive
    scenario "A wrong entry is $code"
      anna: login
      anna: activate pin=$entry => refused $code
    examples
      entry     code
      00000000  pin-none-open
      12        pin-format

    """

  /// A failure, an error, a failure in the cleanup beside one in the scenario, and one in an included line.
  static let red = """
    setup
      create-account anna "Anna Kowalska" pesel=01620300022
    scenario "Fine"
      anna: login
    scenario "Wrong"
      anna: login => screen=properties status=active
    scenario "Impossible"
      anna: reset-password
    scenario "Both"
      anna: records => ok
    scenario "Included"
      include "parts/visit.scn"
    cleanup
      support: show anna => resets=0
      support: find anna => count>0
      support: show anna => screen!=none

    """

  /// Of two files one is green and one is red.
  static let mixed = SmallSuite([
    "green.scn": green, "red.scn": red,
    "parts/visit.scn": "# in common\nanna: login\nanna: book nowhere at=2026-01-12T09:00\n",
  ])
}
