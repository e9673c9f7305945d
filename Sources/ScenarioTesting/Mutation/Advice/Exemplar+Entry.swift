extension Exemplar {
  /// Those about the PIN and what is typed for it.
  static let ofEntries: [Exemplar] = [
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      policy pin-tries=2
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> second
      akowalska: login
      akowalska: activate pin=$pin => refused pin-superseded tries-left=1
      akowalska: activate pin=$pin => refused pin-exhausted tries-left=none
      akowalska: activate pin=$second => refused pin-exhausted
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      akowalska: login
      akowalska: activate pin=$pin
      akowalska: activate => refused account-already-active
      akowalska: login => screen=home status=active
      akowalska: activate => refused wrong-screen
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: enter-pin "1234567"
      akowalska: confirm => refused pin-format tries-left=none
      support: show akowalska => tries-left=5 screen=activation-form
      support: why akowalska => next=confirm
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      clock 2026-01-12T08:00
      akowalska: activate pin=$pin => refused pin-expired tries-left=none
      clerk@brzoza: revoke-pin akowalska => refused pin-none-open
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska
      policy activation-failures=4 pin-tries=3
      akowalska: login
      akowalska: activate pin=00000000 => refused pin-wrong tries-left=4
      wait 1h
      akowalska: activate pin=00000000 => refused pin-wrong tries-left=3
      clerk@brzoza: revoke-pin akowalska
      akowalska: activate pin=00000000 => refused pin-none-open
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> second
      akowalska: activate pin=00000000 => refused pin-wrong tries-left=2
      akowalska: activate pin=$second => refused activation-locked until=2026-01-06T08:00
      clock 2026-01-06T07:59:59
      akowalska: confirm => refused activation-locked until=2026-01-06T08:00
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      jnowak: login
      jnowak: activate pin=$pin => refused pin-none-open tries-left=none
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: enter-pin "123456789"
      akowalska: confirm => refused pin-format tries-left=none
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      clock 2026-01-12T07:59:59
      akowalska: activate pin=$pin
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska
      policy pin-length=12
      akowalska: activate pin=000000000000 => refused pin-format
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska
      policy pin-tries=1
      akowalska: activate pin=00000000 => refused pin-wrong tries-left=4
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: enter-pin " $pin"
      akowalska: confirm
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      policy pin-validity=1s
      wait 6d
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin
      akowalska: activate pin=$pin => refused pin-superseded
      """),
  ]
}
