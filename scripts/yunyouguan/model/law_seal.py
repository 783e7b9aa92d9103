"""A law's words under one number: who changes a word changes the number."""

import hashlib
from collections.abc import Iterable


def seal_of(lines: Iterable[str]) -> str:
    """SHA-256 of the text; blank lines and blanks at the ends of lines do not count."""
    told = "\n".join(line.strip() for line in lines if line.strip())
    return hashlib.sha256(told.encode()).hexdigest()
