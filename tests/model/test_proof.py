"""A code says what it was made of, and nothing that was changed by hand passes for it."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.model.proof import (
    FIRST_DAY,
    LAST_DAY,
    LETTERS,
    PAYLOAD,
    QUESTIONS_MOST,
    NameVerdict,
    Proof,
    Reading,
    Verdict,
    code_of,
    folded,
    grouped,
    name_verdict,
    path_mark,
    read_code,
)

NAMES = ("王小河", "李大江", "欧阳小桥", "阿依古丽·买买提", "")
PROOF = Proof(path_mark("XF-01"), date(2026, 11, 23), 9, 10)
CODE = code_of(PROOF, "王小河")

proofs = st.builds(
    lambda path, day, total, share: Proof(path, day, share * total // 100, total),
    st.integers(0, 2**20 - 1),
    st.dates(FIRST_DAY, LAST_DAY),
    st.integers(0, QUESTIONS_MOST),
    st.integers(0, 100),
)


def a_hundred() -> list[tuple[Proof, str]]:
    """Proofs as people will have them, always the same."""
    dice = random.Random(4)  # noqa: S311  nothing is kept secret
    return [
        (
            Proof(path_mark(f"XF-{dice.randrange(40):02}"), date(2026, 11, 1) + timedelta(number),
                  dice.randrange(12), 12 + dice.randrange(30)),
            dice.choice(NAMES[:-1]),
        )
        for number in range(100)
    ]  # fmt: skip


def forged(change: Callable[[Proof], Proof]) -> list[Verdict]:
    """A hundred codes whose one field was changed by hand; all behind it stayed."""
    end = -(-PAYLOAD // 5)
    return [
        read_code(code_of(change(proof), name)[:end] + code_of(proof, name)[end:]).verdict
        for proof, name in a_hundred()
    ]


def test_a_code_is_what_it_always_was() -> None:
    """Certificates on paper must be readable for years: this code never changes."""
    assert grouped(CODE) == "6KT6-GKNG-J5FB-1A44-83BM"
    assert read_code(CODE) == Reading(Verdict.GOOD, "", CODE, PROOF)


@given(proofs, st.text(max_size=12))
def test_what_was_put_in_is_read_out(proof: Proof, name: str) -> None:
    """Any proof, any name: the code is good, and the name fits."""
    code = code_of(proof, name)

    assert read_code(code).proof == proof
    assert name_verdict(code, name) is (
        NameVerdict.FITS if folded(name) else NameVerdict.UNASKED
    )  # fmt: skip


@given(st.text(max_size=60))
def test_whatever_is_typed_something_is_said(typed: str) -> None:
    """No text makes the reader stumble, and none is taken for a code."""
    assert read_code(typed).verdict is not Verdict.GOOD


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(), grouped(CODE), f" {grouped(CODE).replace('-', ' ')} ",
        f"https://example.org/verify/#{CODE}", CODE.replace("1", "l").replace("0", "o"),
        CODE.replace("1", "I").replace("0", "O"), grouped(CODE).replace("-", "－"),
        "".join(chr(ord(one) + 0xFEE0) for one in CODE),
    ],
)  # fmt: skip
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    """Small letters, spaces, full width, an address in front, O for 0, I and l for 1."""
    assert read_code(typed) == Reading(Verdict.GOOD, "", CODE, PROOF)


@pytest.mark.parametrize(
    "change",
    [
        lambda one: replace(one, path=one.path ^ 1),
        lambda one: replace(one, day=one.day + timedelta(1)),
        lambda one: replace(one, right=one.right + 1),
        lambda one: replace(one, total=one.total + 1),
    ],
    ids=["path", "day", "right", "total"],
)
def test_no_field_can_be_changed_by_hand(change: Callable[[Proof], Proof]) -> None:
    """A hundred of a hundred codes with one field of another proof are refused."""
    assert forged(change).count(Verdict.GOOD) == 0


def test_no_other_name_fits() -> None:
    """A hundred of a hundred: another name, a letter more, a letter less."""
    for proof, name in a_hundred():
        code = code_of(proof, name)
        for other in {*NAMES[:-1], name + "子", name[:-1]} - {name}:
            assert name_verdict(code, other) is NameVerdict.DIFFERS


@pytest.mark.slow
def test_every_wrong_letter_is_noticed_and_found() -> None:
    """Each of 620 slips fails, and the group to look at is named; as do neighbours swapped."""
    for at, letter in product(range(len(CODE)), LETTERS):
        typed = CODE[:at] + letter + CODE[at + 1 :]
        if typed != CODE:
            assert read_code(typed) == Reading(Verdict.MISTYPED, str(at // 4 + 1))
    for at in range(1, len(CODE)):
        typed = CODE[: at - 1] + CODE[at] + CODE[at - 1] + CODE[at + 1 :]
        if typed != CODE:
            assert read_code(typed) == Reading(Verdict.MISTYPED, str(at // 4 + 1))


def test_two_wrong_letters_are_no_code() -> None:
    """What cannot be told from a change by hand is not guessed at."""
    assert read_code("Z" + CODE[1:9] + "Z" + CODE[10:]) == Reading(Verdict.VERSION, "7")
    assert read_code(CODE[:4] + "ZZ" + CODE[6:]) == Reading(Verdict.WRONG)


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("", Reading(Verdict.LENGTH, "0")),
        (CODE[1:], Reading(Verdict.LENGTH, "19")),
        (CODE + "7", Reading(Verdict.LENGTH, "21")),
        ("U" + CODE[1:], Reading(Verdict.LETTER, "U")),
        ("核对码" + CODE, Reading(Verdict.LETTER, "核")),
        ("8" + CODE[2:] + "7", Reading(Verdict.VERSION, "2")),
    ],
)
def test_what_is_wrong_with_a_code_is_said(typed: str, reading: Reading) -> None:
    """Too short, too long, a letter that no code has, a version that is not ours."""
    assert read_code(typed) == reading


@pytest.mark.parametrize("name", ["王 小 河", "王　小河", " 王小河\n", "王·小河", "王\u200b小河"])
def test_a_name_fits_however_it_is_typed(name: str) -> None:
    """Spaces, full width, the dot of foreign names and what nobody sees do not matter."""
    assert name_verdict(CODE, name) is NameVerdict.FITS


def test_a_certificate_without_a_name_says_so() -> None:
    """A name beside a code that was made without one is no match, and the reason is known."""
    code = code_of(PROOF, "")

    assert name_verdict(code, "王小河") is NameVerdict.NAMELESS
    assert name_verdict(code, " ") is NameVerdict.UNASKED


@pytest.mark.parametrize(
    "proof",
    [
        replace(PROOF, day=FIRST_DAY - timedelta(1)),
        replace(PROOF, day=LAST_DAY + timedelta(1)),
        replace(PROOF, right=11),
        replace(PROOF, right=-1),
        replace(PROOF, total=QUESTIONS_MOST + 1),
    ],
)
def test_what_a_code_cannot_hold_is_refused(proof: Proof) -> None:
    """Nothing is cut off in silence."""
    with pytest.raises(ValueError, match="Proof"):
        code_of(proof, "")
