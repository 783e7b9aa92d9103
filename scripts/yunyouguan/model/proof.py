"""The code of a 学法证明: made from what the picture says, and read back; nothing is guessed.

A static site has no secret: its scripts are open, and so is this file. The code therefore proves
that what a picture says belongs together (nobody changed the date, the score, the path or the name
of a true picture by hand). It does not prove who learnt, nor that anybody did: whoever can read a
program can make a code for anything. It is no official certificate, and the pages say so.

The code holds no name. It holds a check of it, with which a name that is known can be compared;
who has a list of names can try them all.

``theme/js/proof_code.js`` does the same on the phone; one test holds both to the same codes.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: what looks or sounds like another letter is left out."""
ALIKE = str.maketrans("OIL", "011")
LENGTH, GROUP = 20, 4
"""Letters of a code, and of each group in which it is written and read aloud."""

VERSION = 1
FIRST_DAY = date(2020, 1, 1)
LAST_DAY = FIRST_DAY + timedelta(days=2**14 - 1)
QUESTIONS_MOST = 2**7 - 1
"""As many questions of a path are counted; what comes behind them is not."""
BITS = {"version": 3, "path": 20, "day": 14, "right": 7, "total": 7}
PAYLOAD = sum(BITS.values())
NAME_CHECK = 24
"""Bits: another name passes once in 16 million times."""
WHOLE_CHECK = 5
"""Letters, of 5 bits: a code changed at random passes once in 33 million times."""

NOT_HEARD = ("Z", "P", "Cc", "Cf", "Cs")
"""Unicode categories that nobody says aloud: spaces, punctuation, marks of direction."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a code says.

    Attributes:
        path: ``path_mark`` of the path's number.
        day: when its last lesson was finished.
        right, total: questions of the path, and those whose last answer was right.
    """

    path: int
    day: date
    right: int
    total: int


class Verdict(StrEnum):
    """What can be said of a typed code."""

    GOOD = "good"
    LETTER = "letter"
    LENGTH = "length"
    MISTYPED = "mistyped"
    VERSION = "version"
    WRONG = "wrong"


class NameVerdict(StrEnum):
    """What can be said of a name beside a good code."""

    FITS = "fits"
    DIFFERS = "differs"
    NAMELESS = "nameless"
    """A name was typed, but the certificate was made without one."""
    UNASKED = "unasked"


@dataclass(frozen=True, slots=True)
class Reading:
    """A typed code, read.

    Attributes:
        detail: the letter that no code holds; how many letters there are; the group to look at
            again, counted from 1; the version. Empty for other verdicts.
        code: ``LENGTH`` letters; empty unless good, as ``proof`` is None.
    """

    verdict: Verdict
    detail: str = ""
    code: str = ""
    proof: Proof | None = None


def path_mark(path_id: str) -> int:
    """A path's number in 20 bits; two paths of one museum share them once in a million."""
    return int(_hash(f"path {path_id}", BITS["path"]), 2)


def code_of(proof: Proof, name: str) -> str:
    """The code of a certificate, 20 letters; ``grouped`` writes it for people.

    Args:
        name: as it stands on the picture; may be empty.

    Raises:
        ValueError: the day or a count lies outside of what a code can hold.
    """
    if not FIRST_DAY <= proof.day <= LAST_DAY or not 0 <= proof.right <= proof.total:
        raise ValueError(proof)
    if proof.total > QUESTIONS_MOST:
        raise ValueError(proof)
    said = (VERSION, proof.path, (proof.day - FIRST_DAY).days, proof.right, proof.total)
    payload = "".join(f"{n:0{width}b}" for n, width in zip(said, BITS.values(), strict=True))
    letters = _letters(payload + _name_check(payload, name))
    return letters + _whole_check(letters)


def grouped(code: str) -> str:
    """A code as it is written: five groups of four letters."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_code(typed: str) -> Reading:
    """What a code says, however it was typed: an address in front, O for 0, small letters.

    A code with a single wrong letter, or two neighbours swapped, is known by the group it is in.
    """
    code = folded(typed.rpartition("#")[2]).upper().translate(ALIKE)
    strange = next((one for one in code if one not in LETTERS), "")
    if strange:
        return Reading(Verdict.LETTER, strange)
    if len(code) != LENGTH:
        return Reading(Verdict.LENGTH, str(len(code)))
    proof = _understood(code)
    if proof:
        return Reading(Verdict.GOOD, "", code, proof)
    groups = {at // GROUP + 1 for at, near in _slips(code) if _understood(near)}
    if len(groups) == 1:
        return Reading(Verdict.MISTYPED, str(groups.pop()))
    version = int(_bits(code)[: BITS["version"]], 2)
    return Reading(Verdict.WRONG) if version == VERSION else Reading(Verdict.VERSION, str(version))


def name_verdict(code: str, name: str) -> NameVerdict:
    """Whether a good code was made with this name."""
    if not folded(name):
        return NameVerdict.UNASKED
    bits = _bits(code)
    payload, check = bits[:PAYLOAD], bits[PAYLOAD : PAYLOAD + NAME_CHECK]
    if check == _name_check(payload, name):
        return NameVerdict.FITS
    return NameVerdict.NAMELESS if check == _name_check(payload, "") else NameVerdict.DIFFERS


def folded(text: str) -> str:
    """What two ways of writing the same have in common: no spaces, no punctuation, no widths."""
    return "".join(
        one for one in unicodedata.normalize("NFKC", text)
        if not unicodedata.category(one).startswith(NOT_HEARD)
    )  # fmt: skip


def _understood(code: str) -> Proof | None:
    if code[-WHOLE_CHECK:] != _whole_check(code[:-WHOLE_CHECK]):
        return None
    bits = _bits(code)
    numbers: dict[str, int] = {}
    at = 0
    for field, width in BITS.items():
        numbers[field] = int(bits[at : at + width], 2)
        at += width
    if numbers["version"] != VERSION or numbers["right"] > numbers["total"]:
        return None
    day = FIRST_DAY + timedelta(days=numbers["day"])
    return Proof(numbers["path"], day, numbers["right"], numbers["total"])


def _slips(code: str) -> Iterator[tuple[int, str]]:
    """Every code that a slip of the pen may have made into this one, with the slip's place."""
    for at, letter in enumerate(code):
        for other in LETTERS:
            if other != letter:
                yield at, f"{code[:at]}{other}{code[at + 1 :]}"
        if at:
            yield at, f"{code[: at - 1]}{letter}{code[at - 1]}{code[at + 1 :]}"


def _letters(bits: str) -> str:
    return "".join(LETTERS[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))


def _bits(code: str) -> str:
    return "".join(f"{LETTERS.index(one):05b}" for one in code)


def _name_check(payload: str, name: str) -> str:
    return _hash(f"name {payload} {folded(name)}", NAME_CHECK)


def _whole_check(letters: str) -> str:
    return _letters(_hash(f"code {letters}", WHOLE_CHECK * 5))


def _hash(text: str, width: int) -> str:
    """So many zeros and ones, 32 at most; our words in front keep other people's hashes apart."""
    digest = sha256(f"yunyouguan proof {VERSION} {text}".encode()).digest()
    return f"{int.from_bytes(digest[:4], 'big'):032b}"[:width]
