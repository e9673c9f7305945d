"""Random keys, windows and signals at the prompt: it must go on answering, end when told, and restore the terminal."""
import signal

import keyboard
from corpus import STUMBLING_BLOCKS
from functions import FUNCTIONS

KEYS = (
    # Not Ctrl-S: while a line is carried out, the terminal itself would stop.
    [bytes([code]) for code in range(1, 32) if code != 0x13] + [b"\x7f"] + [b"\x1b" + bytes([code]) for code in range(32, 127)]
    + [b"\x1b[" + key for key in b"A B C D H F Z 3~ 5~ 6~ 1;5D 1;5C 200~".split()]
    + [b"\t\t", b"\x12a", b"\x16\x03", b"\x18\x05"])
# The bindings of a round begin with this key, which has no other meaning.
PREFIX = "^X"


def prompt(round):
    bound = bindings(round)
    terminal = keyboard.Terminal(round.program, ["--lang", round.random.choice(["pl", "en"]), "--seed", "3"])
    try:
        is_there = terminal.read_until(keyboard.READY) is not None
        round.complain([] if is_there else ["the prompt does not appear"])
        for _ in range(round.random.choice([5, 20, 60])):
            if terminal.has_ended():
                break
            do_something(round, terminal, bound)
        answers(round, terminal)
        finish(round, terminal)
    finally:
        ended, is_restored = terminal.close()
    if ended.status == -signal.SIGQUIT and any("\\x1c" in act for act in terminal.acts):
        ended.status = 0  # Ctrl-\, pressed while a line was carried out, ends any program
    round.note(ended)
    round.complain([] if is_restored or ended.is_late else ["the terminal is not as it was"], ended)
    round.write("screen", ended.out)
    round.write("acts", "\n".join(terminal.acts).encode())


def bindings(round):
    """Binds some functions of the editor to keys; the keys."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    chosen = round.random.sample(FUNCTIONS, len(letters))
    lines = [f'bind "{PREFIX}{letter}" {name}' for letter, name in zip(letters, chosen)]
    style = round.random.choice([["bind -e"], ["bind -v"], []])
    (round.folder / "home" / ".editrc").write_text("\n".join(style + lines) + "\n")
    return [b"\x18" + letter.encode() for letter in letters]


def do_something(round, terminal, bound):
    random = round.random
    act = random.randrange(12)
    if act < 3:
        typed(round, terminal, round.mutation.line().encode("utf-8", "replace") + random.choice([b"", b"\r", b"\r"]))
    elif act < 6:
        typed(round, terminal, b"".join(random.choices(KEYS, k=random.choice([1, 3, 12]))))
    elif act < 8:
        typed(round, terminal, random.choice(bound) + random.choice([b"", b"a", b"\r", b"\x03"]))
    elif act == 8:
        pasted = "\n".join(round.mutation.line() for _ in range(random.choice([1, 3, 40])))
        end = random.choice([b"\x1b[201~", b"\x1b[201~\r", b""])
        typed(round, terminal, b"\x1b[200~" + pasted.encode("utf-8", "replace") + end)
    elif act == 9:
        terminal.resize(random.choice([1, 2, 24, 500]), random.choice([1, 2, 10, 80, 500]))
    elif act == 10:
        terminal.signal(random.choice(keyboard.GENTLE))
    else:
        typed(round, terminal, random.choice(STUMBLING_BLOCKS).encode("utf-8", "replace"))


# More takes a terminal longer than the limit of time, whatever reads it.
MOST_TYPED = 200_000


def typed(round, terminal, data):
    data = data[:MOST_TYPED]
    if not terminal.type(data) and not terminal.has_ended():
        round.complain(["the prompt no longer reads"])
    if b"\x1a" in data:
        terminal.signal(signal.SIGCONT)


def answers(round, terminal):
    """Ctrl-C brings a new prompt back from wherever it stands; there it carries out what is typed."""
    terminal.resize(24, 80)
    # While a line is carried out, Ctrl-C ends that line, and the next of a paste is offered: so more than once.
    if not terminal.has_ended() and not any(is_answered(terminal) for _ in range(4)) and not terminal.has_ended():
        round.complain(["the prompt no longer answers"])


def is_answered(terminal):
    """Gives up whatever is being typed, quoted or pasted, types a line, and sees whether it is carried out."""
    start, patience = len(terminal.written), terminal.program.limits.seconds
    terminal.signal(signal.SIGCONT)
    terminal.type(b"\x11\x1b[201~\x03")
    terminal.read_until(keyboard.READY, start, seconds=min(1, patience))
    terminal.read(0.2)
    start = len(terminal.written)
    terminal.type(b"print there-it-is\r")
    answer = keyboard.TAKEN + b"there-it-is"
    if terminal.read_until(answer, start, min(5, patience)) is None:
        return terminal.has_ended()
    # What is typed before the next prompt is there would be the terminal's own: its Ctrl-D ends nothing.
    terminal.read_until(keyboard.READY, terminal.written.index(answer, start))
    return True


def finish(round, terminal):
    if terminal.has_ended():
        return
    end = round.random.choice([b"\x04", b"quit\r", *keyboard.FINAL])
    if isinstance(end, bytes):
        terminal.type(b"\x03" + end)
    else:
        terminal.signal(end)
