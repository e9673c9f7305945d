"""The order of functions is what it is meant to be: python3 test.py."""
import sys
import unittest

sys.dont_write_bytecode = True
from order import Profile, order

PROFILE = """events: Ir
fn=(1) main
0 10
cfn=(2) $s5often
calls=70 0
0 700000
+1 5
cfn=(4) rarely
calls=1 0
0 1
cfn=(6) alone
calls=40 0
0 400000
fn=(2)
0 600000
cfn=(3) beside'2
calls=30 0
* 100000
cfn=(5) (below main)
calls=30 0
* 100000
fn=(3)
0 100000
fn=(4)
0 3900000
fn=(5)
0 100000
fn=(6)
0 400000
"""


class Order(unittest.TestCase):
    def setUp(self):
        self.profile = Profile(PROFILE.splitlines(keepends=True))

    def test_counts_what_each_function_does_itself(self):
        self.assertEqual(self.profile.instructions["main"], 15)
        self.assertEqual(self.profile.instructions["$s5often"], 600_000)
        self.assertEqual(self.profile.calls["$s5often", "beside"], 30)

    def test_callers_stand_beside_whom_they_call(self):
        self.assertEqual(order([self.profile]), ["alone", "$s5often", "beside"])

    def test_sums_profiles(self):
        other = Profile(["fn=(9) beside\n", "0 9000000\n"])
        self.assertEqual(order([self.profile, other]), ["$s5often", "beside", "alone"])


if __name__ == "__main__":
    unittest.main()
