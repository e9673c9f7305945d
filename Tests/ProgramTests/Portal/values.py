"""What a value has to look like: logins, PESELs, names, documents, contacts."""
import re
import unicodedata
from datetime import datetime

RESERVED = set("admin support wsparcie clerk pracownik guest none brak own własny wlasny off stop".split())
CENTURIES = ((80, 1800), (0, 1900), (20, 2000), (40, 2100), (60, 2200))


def weighted(digits, weights):
    return sum(digit * weight for digit, weight in zip(digits, weights))


def is_login(text):
    return re.fullmatch(r"[a-z][a-z0-9._-]{2,31}", text) is not None and text not in RESERVED


def is_facility(text):
    return re.fullmatch(r"[a-z][a-z0-9-]{1,31}", text) is not None


def is_pesel(text):
    if not re.fullmatch(r"[0-9]{11}", text):
        return False
    digits = [int(digit) for digit in text]
    if -weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10 != digits[10]:
        return False
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:6])
    return any(is_day(century + year, month - offset, day) for offset, century in CENTURIES)


def is_day(year, month, day):
    try:
        datetime(year, month, day)
    except ValueError:
        return False
    return True


def is_person(text):
    words = text.split(" ")
    return len(text) <= 100 and len(words) >= 2 and all(is_name(word) for word in words)


def is_name(word):
    if not word or not word[0].isalpha() or not word[-1].isalpha():
        return False
    return all(letter.isalpha() or letter in "'’-" for letter in word)


def is_title(text):
    return 1 <= len(text) <= 100 and text.strip() != "" and not any(unicodedata.category(c) == "Cc" for c in text)


def is_email(text):
    return text.count("@") == 1 and text[0] != "@" and text[-1] != "@" and not re.search(r"\s", text)


def is_phone(text):
    return re.fullmatch(r"\+?[0-9 ]+", text) is not None and 9 <= len(re.sub(r"\D", "", text)) <= 15


def is_regon(text):
    if not re.fullmatch(r"[0-9]{9}", text):
        return False
    digits = [int(digit) for digit in text]
    return weighted(digits, (8, 9, 2, 3, 4, 5, 6, 7)) % 11 % 10 == digits[8]


def is_document_number(kind, text):
    if kind not in ("id-card", "passport"):
        return text != ""
    form, weights = {
        "id-card": (r"[A-Z]{3}[0-9]{6}", (7, 3, 1, 9, 7, 3, 1, 7, 3)),
        "passport": (r"[A-Z]{2}[0-9]{7}", (7, 3, 9, 1, 7, 3, 1, 7, 3)),
    }[kind]
    values = [ord(letter) - 55 if letter.isalpha() else int(letter) for letter in text if letter.isalnum()]
    return re.fullmatch(form, text) is not None and weighted(values, weights) % 10 == 0


def seconds(text):
    amount, unit = re.fullmatch(r"([0-9]+)([smhd])", text).groups()
    return int(amount) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]
