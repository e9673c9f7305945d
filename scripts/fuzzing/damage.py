"""A store with bytes changed at random: no wrong answer that `store verify` does not notice, and no crash."""
import json
import shutil

LIFE = """facility brzoza "Szpital pod Brzozą"
facility jawor "Przychodnia Jawor" integrated=no
create-account akowalska "Anna Kowalska" pesel=01620300022 password=Zamek-nad-rzeka
create-account bnowak "Bartosz Nowak" pesel=01620300015 email=none phone=600100100 password=Zamek-pod-lasem
add-document akowalska "Karta informacyjna" facility=brzoza date=2025-11-20
add-document bnowak "Wynik badania" facility=jawor date=2025-10-01
akowalska: come brzoza
akowalska: present document=id-card number=ZZZ500000
clerk@brzoza/Zofia: issue-pin -> pin
akowalska: login
akowalska: activate pin=$pin
akowalska: book brzoza at=2099-01-12T09:00 clinic="Poradnia"
bnowak: come brzoza
clerk@brzoza/Zofia: issue-pin
bnowak: forgot-password channel=sms
akowalska: records
show bnowak
"""
LOOKS = """show akowalska
show bnowak
why akowalska
why bnowak
find kowalska
find 0015
accounts
accounts status=active
facilities
audit
audit akowalska
"""


def living(round):
    """A store in which something has happened."""
    round.run(["--store", "whole.db", "--as", "admin", "--output", "json"], LIFE.encode())
    return "whole.db"


def damage(round):
    whole = living(round)
    answers = looked(round, whole)
    for number in range(4):
        damaged = f"damaged-{number}.db"
        shutil.copy(round.folder / whole, round.folder / damaged)
        (round.folder / damaged).write_bytes(changed(round, round.read(damaged)))
        judge(round, damaged, answers)


def judge(round, damaged, answers):
    verified = round.run(["store", "verify", damaged])
    # An export leaves an entry, and so another answer of the trail.
    round.run(["store", "export", damaged, "--read-only"])
    if verified.status == 0:
        wrong = [found for found in looked(round, damaged) - answers if is_answer(found)]
        round.complain([f"a wrong answer, and verify calls it whole: {wrong[0]}"] if wrong else [], verified)
    else:
        looked(round, damaged)
    if round.random.random() < 0.3:
        act = b"add-document akowalska Nowe facility=brzoza\n"
        round.run(["--store", damaged, "--as", "admin", "--output", "json"], act)
        round.run(["store", "verify", damaged])
        round.run(["store", "rebuild", damaged])
        round.run(["store", "backup", damaged, damaged + ".copy"])


def looked(round, name):
    """What the store answers, as a set of lines."""
    ended = round.run(["--store", name, "--read-only", "--output", "json"], LOOKS.encode())
    return set(ended.out.decode("utf-8", "replace").splitlines())


def is_answer(line):
    """Whether it claims to know: not an error, and not what says that the trail was altered."""
    try:
        told = json.loads(line)
    except ValueError:
        return True
    return told.get("result") != "error" and told.get("code") != "audit-broken"


def changed(round, data):
    data, random = bytearray(data), round.random
    change = random.randrange(10)
    if change == 0:
        return bytes(data[:random.randrange(len(data))])
    if change == 1:
        page = 4096 * random.randrange(len(data) // 4096)
        data[page:page + 4096] = bytes(4096)
    elif change == 2:
        first, second = (4096 * random.randrange(1, len(data) // 4096) for _ in range(2))
        data[first:first + 4096], data[second:second + 4096] = data[second:second + 4096], data[first:first + 4096]
    else:
        used = [at for at, byte in enumerate(data) if byte]
        for _ in range(random.choice([1, 1, 1, 2, 20])):
            data[random.choice(used)] = random.randrange(256)
    return bytes(data)
