"""The id of a question that staff gave none: from what it asks, however that is spaced."""

import hashlib
import re
import unicodedata

ID_LENGTH = 12
NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")


def stem_id(stem: str) -> str:
    """The same for every way to space or punctuate a stem, so that a learner's record survives."""
    return hashlib.sha256(normalised(stem).encode()).hexdigest()[:ID_LENGTH]


def normalised(text: str) -> str:
    """The letters and digits of a text alone, full-width forms folded."""
    return NEITHER_LETTER_NOR_DIGIT.sub("", unicodedata.normalize("NFKC", text))
