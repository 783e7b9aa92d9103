"""Rules over numbers that lead to a person: nothing shows one, and no report repeats it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from yunyouguan.check.digit_runs import Number, as_typed, is_of_a_thing, numbers_of, whole_numbers
from yunyouguan.check.page import Sheet, sheet_of_passages
from yunyouguan.model.finding import Finding

_ENOUGH = re.compile(r"(?:[0-9][^0-9\n]{0,2}){10}[0-9]")
"""Fewer digits on a line make none of the numbers below."""

# Bounded, because an address is looked for at every letter: RFC 5321 allows 64 before the @.
_E_MAIL = re.compile(r"[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_OF_AN_OFFICE = (".gov.cn", "@gov.cn")

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_CENTURIES = {"19", "20"}
_PROVINCES = frozenset(
    str(code)
    for codes in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (71, 71), (81, 83))
    for code in range(codes[0], codes[1] + 1)
)
"""First two figures of an area code. Source: GB/T 2260; 83 since 2018 for residents of Taiwan."""

_MOBILE = re.compile(r"(?:86)?1[3-9][0-9]{9}")
_MOBILE_GROUPS = {(11,), (13,), (3, 4, 4), (3, 8), (7, 4), (4, 7), (4, 3, 4), (4, 4, 3), (3, 3, 5)}
# Issuers by first figures: UnionPay, older cards of the large banks, Visa, Mastercard, JCB, Amex.
_CARD = re.compile(
    r"62[0-9]{14,17}|9558[0-9]{15}|9559[0-9]{15}|(?:6013|6014|6019)[0-9]{12,15}"
    r"|4[0-9]{15}|5[1-5][0-9]{14}|35[2-8][0-9]{13}|3[47][0-9]{13}"
)
_CARD_GROUP = 4

_PLATE_PROVINCES = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云滇陕甘青藏桂宁新蒙"
_PLATE = re.compile(
    rf"(?P<city>[{_PLATE_PROVINCES}][A-HJ-NP-Z])[ ·•・.]?"
    r"(?P<tail>[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学挂港澳])(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NEW_ENERGY = re.compile(r"[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK]", re.IGNORECASE)
_PLATE_DIGITS_LEAST = 3


def identity_number(sheet: Sheet) -> Iterator[Finding]:
    """No identity number stands in a text, published or not."""
    for number in _identities(sheet):
        yield Finding(
            rule="privacy.identity-number",
            place=sheet.place_at(number.start),
            message=f"疑似身份证号「{number.digits[:6]}********{number.digits[-4:]}」，"
            "公开后会被人拿去冒名办事。",
            remedy="删掉这个号码；案例里的人写「张某」就够了。",
        )


def bank_card(sheet: Sheet) -> Iterator[Finding]:
    """No number of a bank card stands in a text; any other long number may."""
    for number in _cards(sheet):
        yield Finding(
            rule="privacy.bank-card",
            place=sheet.place_at(number.start),
            message=f"疑似银行卡号「{number.digits[:4]}********{number.digits[-4:]}」，"
            "公开后会被人盗刷或者拿去行骗。",
            remedy="删掉这个号码；要说收钱的事，写「银行卡」三个字就够了。",
        )


def phone_number(sheet: Sheet) -> Iterator[Finding]:
    """No mobile number stands in a text; an office's telephone may."""
    for number in _mobiles(sheet):
        mobile = number.digits[-11:]
        yield Finding(
            rule="privacy.phone-number",
            place=sheet.place_at(number.start),
            message=f"疑似手机号「{mobile[:3]}****{mobile[-4:]}」，公开后会招来骚扰和诈骗电话。",
            remedy="删掉这个号码；要留电话就写办公电话，例如：0512-12345",
        )


def car_plate(sheet: Sheet) -> Iterator[Finding]:
    """No number plate of a car stands in a text, green ones neither."""
    for match, place in sheet.find(_PLATE):
        tail = match["tail"].upper()
        digits = sum(sign.isdigit() for sign in tail)
        is_green = len(tail) == len("D12345")
        if digits < _PLATE_DIGITS_LEAST or (is_green and not _NEW_ENERGY.fullmatch(tail)):
            continue
        # 「新GB18030」 is a new standard.
        if f"{match['city'][1]}{tail[0]}".upper() == "GB":
            continue
        yield Finding(
            rule="privacy.car-plate",
            place=place,
            message=f"疑似车牌号「{match['city'].upper()}·{tail[:1]}****」，顺着它能找到车主。",
            remedy="删掉车牌号；要说是哪辆车，写「一辆小轿车」就够了。",
        )


def e_mail(sheet: Sheet) -> Iterator[Finding]:
    """A mailbox in a text is an office's, not a person's."""
    if "@" not in sheet.text:
        return
    for match, place in sheet.find(_E_MAIL):
        name, _, host = match[0].partition("@")
        if match[0].casefold().endswith(_OF_AN_OFFICE):
            continue
        yield Finding(
            rule="privacy.e-mail",
            place=place,
            message=f"有邮箱地址「{name[:1]}***@{host}」，个人的邮箱不宜公开。",
            remedy="个人邮箱请删掉，写办公电话，例如：0512-12345；单位公开的邮箱可以留着。",
        )


def masked(text: str) -> str:
    """The text without the middle of any such number: a report is passed on, too."""
    sheet = as_typed(sheet_of_passages("", [(0, text)]))
    for number in (*_identities(sheet), *_cards(sheet), *_mobiles(sheet)):
        hidden = range(number.start + 3, number.end - 4)
        text = "".join("*" if at in hidden else sign for at, sign in enumerate(text))
    return text


def is_identity_number(number: str) -> bool:
    """Eighteen characters of which the last is right, with an area and a day that exist.

    Source: GB 11643-1999, ISO 7064 MOD 11-2.
    """
    if len(number) != len(_WEIGHTS) + 1 or not number[:-1].isdigit():
        return False
    if number[6:8] not in _CENTURIES or number[:2] not in _PROVINCES:
        return False
    if not _is_birthday(number[6:14]):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECKS[total % 11] == number[-1]


def is_card_number(number: str) -> bool:
    """A length and first figures that banks give out, and the right last figure.

    Source: ISO/IEC 7812-1 (Luhn).
    """
    if not _CARD.fullmatch(number):
        return False
    doubled = (int(digit) * (1 + at % 2) for at, digit in enumerate(reversed(number)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0  # noqa: PLR2004


@lru_cache(maxsize=2)
def _identities(sheet: Sheet) -> tuple[Number, ...]:
    """Asked for by three rules in a row, and read once."""
    if not _ENOUGH.search(sheet.text):
        return ()
    return tuple(numbers_of(sheet, range(18, 19), is_identity_number))


@lru_cache(maxsize=2)
def _cards(sheet: Sheet) -> tuple[Number, ...]:
    if not _ENOUGH.search(sheet.text):
        return ()
    persons = {number.start for number in _identities(sheet)}
    return tuple(
        number
        for number in whole_numbers(sheet, range(15, 20), _CARD.fullmatch)
        if number.start not in persons
        and _printed_so(number)
        and is_card_number(number.digits)
        and not is_of_a_thing(sheet, number)
    )


def _mobiles(sheet: Sheet) -> Iterator[Number]:
    if not _ENOUGH.search(sheet.text):
        return
    longer = [*_identities(sheet), *_cards(sheet)]
    taken = {offset for number in longer for offset in range(number.start, number.end)}
    end = 0
    for number in numbers_of(sheet, range(11, 14), _MOBILE.fullmatch):
        if number.start in taken or number.start < end or not _spoken_so(number):
            continue
        if not is_of_a_thing(sheet, number):
            end = number.end
            yield number


def _spoken_so(number: Number) -> bool:
    """Grouped as people group a telephone number, or one figure at a time."""
    groups = number.groups
    if groups[0] == 2 and number.digits.startswith("86"):  # noqa: PLR2004
        groups = groups[1:]
    return groups in _MOBILE_GROUPS or (number.is_whole and set(groups) == {1})


def _printed_so(number: Number) -> bool:
    """In one piece, in fours as on the card, or one figure at a time."""
    *fours, last = number.groups
    return set(number.groups) == {1} or (set(fours) <= {_CARD_GROUP} and (not fours or last <= 4))  # noqa: PLR2004


def _is_birthday(digits: str) -> bool:
    try:
        return bool(date(int(digits[:4]), int(digits[4:6]), int(digits[6:])))
    except ValueError:
        return False


TYPED_RULES = (identity_number, bank_card, phone_number, car_plate, e_mail)
"""They judge a sheet as ``digit_runs.as_typed`` gives it."""
