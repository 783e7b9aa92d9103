"""Whether a query stands in a text, found without any index: what the search is measured by.

Compared after NFKC, in small letters, traditional characters as simplified ones, without spaces
and without the marks of quotations and titles. Punctuation at the ends of a query is not compared.
Words and numbers are whole; the last word of a query, from two letters on, may be a beginning.
"""

import re
import unicodedata

from opencc import OpenCC

UNSAID = "\\s\u200b《》〈〉「」『』“”‘’\"'"
LETTER = r"[0-9a-zß-öø-ɏͰ-ϿЀ-ԯ]"
HAN = (
    "[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
PART = "\ue000"
"""Between two words that only a space keeps apart."""
TO_SIMPLIFIED = OpenCC("t2s")
_SIMPLE: dict[str, str] = {}


def compared(text: str) -> str:
    """The text as it is compared."""
    small = "".join(map(_simple, unicodedata.normalize("NFKC", text).lower()))
    apart = re.sub(f"(?<={LETTER})[{UNSAID}]+(?={LETTER})", PART, small)
    return re.sub(f"[{UNSAID}]", "", apart)


def asked(query: str) -> str:
    """The query as it is compared: without punctuation at its ends."""
    text = compared(query)
    kept = [one.span() for one in re.finditer(f"{LETTER}|{HAN}", text)]
    return text[kept[0][0] : kept[-1][1]] if kept else ""


def stands(query: str, text: str) -> bool:
    """Whether what `asked` gave stands in what `compared` gave."""
    if not query or query not in text:
        return False
    last = re.search(f"{LETTER}+$", query)
    is_open = bool(last and len(last[0]) > 1 and not last[0].isdecimal())
    before = f"(?<!{LETTER})" if re.match(LETTER, query) else ""
    behind = f"(?!{LETTER})" if last and not is_open else ""
    return bool(re.search(before + re.escape(query) + behind, text))


def _simple(char: str) -> str:
    if char not in _SIMPLE:
        one: str = TO_SIMPLIFIED.convert(char)
        _SIMPLE[char] = one if len(one) == 1 else char
    return _SIMPLE[char]
