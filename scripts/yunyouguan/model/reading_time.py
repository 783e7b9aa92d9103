"""How long a text takes: read to oneself or listened to, by those over sixty."""

import re

# speak.js reads at 0.85 of everyday speech, which is about 240 characters a minute; those over
# sixty who read to themselves are no slower.
CHARACTERS_A_MINUTE = 200
MINUTE = 60

_PICTURE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_TARGET = re.compile(r"\]\([^()]*\)")
_MARKS = re.compile(r"[#>*`|\[\]\s]+")


def length_of(markdown: str) -> int:
    """How many characters are read, marks of Markdown not counted."""
    words = _TARGET.sub("]", _PICTURE.sub("", markdown))
    return len(_MARKS.sub("", words))


def seconds_for(characters: int) -> float:
    """How long it takes to read so many."""
    return characters * MINUTE / CHARACTERS_A_MINUTE
