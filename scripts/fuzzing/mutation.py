"""Random texts: pieces of good files, changed in a few places."""
from corpus import RAW_BLOCKS, STUMBLING_BLOCKS


class Mutation:
    def __init__(self, corpus, random):
        self.corpus, self.random = corpus, random

    def file(self):
        """The bytes of a file that is nearly right, now and then of none."""
        if self.random.random() < 0.03:
            return self.random.randbytes(self.random.randrange(2000))
        lines = self.piece()
        for _ in range(self.random.choice([0, 1, 1, 2, 3, 8, 30])):
            self.random.choice([self.change_line, self.change_order, self.repeat])(lines)
        return self.bytes("\n".join(lines) + self.random.choice(["\n", "\n", "", "\r\n"]))

    def line(self):
        """One line that is nearly right."""
        lines = [self.random.choice(self.corpus.lines)]
        for _ in range(self.random.choice([0, 0, 1, 1, 2, 5])):
            self.change_line(lines)
        return lines[0].replace("\n", " ").replace("\0", "")

    def word(self):
        return self.random.choice(self.random.choice([self.corpus.words, STUMBLING_BLOCKS]))

    def piece(self):
        lines = self.random.choice(self.corpus.files).split("\n")
        start = self.random.choice([0, self.random.randrange(len(lines))])
        lines = lines[start:start + self.random.choice([1, 5, 40, 150])]
        if self.random.random() < 0.3:
            place = self.random.randrange(len(lines) + 1)
            lines[place:place] = self.random.choices(self.corpus.lines, k=self.random.randrange(12))
        return lines

    def change_line(self, lines):
        if not lines:
            lines.append("")
        place = self.random.randrange(len(lines))
        words = lines[place].split(" ")
        index = self.random.randrange(len(words))
        change = self.random.randrange(6)
        if change == 0:
            words[index] = self.word()
        elif change == 1:
            words.insert(index, self.word())
        elif change == 2:
            del words[index]
        elif change == 3:
            other = self.random.randrange(len(words))
            words[index], words[other] = words[other], words[index]
        elif change == 4:
            words[index] *= self.random.choice([2, 3, 500])
        else:
            at = self.random.randrange(len(words[index]) + 1)
            words[index] = words[index][:at] + self.word() + words[index][at + self.random.randrange(2):]
        lines[place] = " ".join(words)

    def change_order(self, lines):
        if not lines:
            return
        start = self.random.randrange(len(lines))
        taken = lines[start:start + self.random.choice([1, 1, 3])]
        del lines[start:start + len(taken)]
        if self.random.random() < 0.6:
            place = self.random.randrange(len(lines) + 1)
            lines[place:place] = taken

    def repeat(self, lines):
        if not lines or len(lines) > 2000:
            return
        start = self.random.randrange(len(lines))
        taken = lines[start:start + self.random.choice([1, 2, 10])]
        lines[start:start] = taken * self.random.choice([1, 2, 20, 100])

    def bytes(self, text):
        data = bytearray(text.encode("utf-8", "surrogatepass"))
        for _ in range(self.random.choice([0, 0, 0, 1, 3])):
            at = self.random.randrange(len(data) + 1)
            if data and self.random.random() < 0.5:
                data[min(at, len(data) - 1)] = self.random.randrange(256)
            else:
                data[at:at] = self.random.choice(RAW_BLOCKS)
        return bytes(data)
