"""Rules over persons: nothing that exposes one is shown, nor repeated in a report."""

import re
from collections.abc import Iterator
from dataclasses import replace

from yunyouguan.check.page import Sheet
from yunyouguan.model.finding import Finding

# Blank, no-break blank, ideographic blank, hyphens and dashes, as people part long numbers.
_GAP = r"[ \u00a0\u3000\-\uff0d\u2010-\u2015]?"
_DIGITS = re.compile(rf"\d(?:{_GAP}\d){{10}}")
_IDENTITY = re.compile(rf"(?<!\d)(?:\d{_GAP}){{17}}[\dXx](?!\d)")
_MOBILE = re.compile(rf"(?<!\d)(?:\+?86{_GAP})?1{_GAP}[3-9](?:{_GAP}\d){{9}}(?!\d)")
_HALF_WIDTH = {full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)}
"""Full-width letters and digits to ASCII, one for one, so that offsets stay."""

# Bounded, because an address is looked for at every letter: RFC 5321 allows 64 before the @.
_E_MAIL = re.compile(r"[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def numbers(sheet: Sheet) -> Iterator[Finding]:
    """No identity number and no mobile number stands in a text, published or not."""
    if not _DIGITS.search(sheet.text):
        return
    plain = replace(sheet, text=sheet.text.translate(_HALF_WIDTH))
    taken: set[int] = set()
    for match, place in plain.find(_IDENTITY):
        number = _digits(match[0])
        if is_identity_number(number):
            taken.update(range(*match.span()))
            yield Finding(
                rule="privacy.identity-number",
                place=place,
                message=f"疑似身份证号「{number[:6]}********{number[-4:]}」，"
                "公开后会被人拿去冒名办事。",
                remedy="删掉这个号码；案例里的人写「张某」就够了。",
            )
    for match, place in plain.find(_MOBILE):
        if match.start() in taken:
            continue
        number = _digits(match[0])[-11:]
        yield Finding(
            rule="privacy.phone-number",
            place=place,
            message=f"疑似手机号「{number[:3]}****{number[-4:]}」，公开后会招来骚扰和诈骗电话。",
            remedy="删掉这个号码；要留电话就写办公电话，例如：0512-12345",
        )


def e_mail(sheet: Sheet) -> Iterator[Finding]:
    """A mailbox in a text is an office's, not a person's."""
    if "@" not in sheet.text:
        return
    for match, place in sheet.find(_E_MAIL):
        name, _, host = match[0].partition("@")
        yield Finding(
            rule="privacy.e-mail",
            place=place,
            message=f"有邮箱地址「{name[:1]}***@{host}」，个人的邮箱不宜公开。",
            remedy="个人邮箱请删掉，写办公电话，例如：0512-12345；单位公开的邮箱可以留着。",
        )


def is_identity_number(number: str) -> bool:
    """Eighteen characters whose last is right for the others.

    Source: GB 11643-1999, ISO 7064 MOD 11-2.
    """
    total = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False))
    return _CHECKS[total % 11] == number[-1]


def _digits(written: str) -> str:
    return re.sub(r"[^0-9X]", "", written.upper())


SHEET_RULES = (numbers, e_mail)
