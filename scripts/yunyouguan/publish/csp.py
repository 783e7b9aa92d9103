"""Every page says which scripts may run on it, and no other may."""

import base64
import hashlib
import re
from functools import lru_cache

INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)
CHARSET = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.IGNORECASE)
DATA_TYPES = ('type="application/json"', 'type="application/ld+json"')
"""Blocks of data: they never run, so they need no permission."""

POLICY = (
    "default-src 'none'; script-src 'self'{hashes}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; object-src 'none'"
)
"""``frame-ancestors`` is left out: browsers ignore it in a meta element."""


def with_policy(html: str) -> str:
    """The page with its Content-Security-Policy right behind the charset.

    Only the inline scripts that stand in the page may run, each by its hash.

    Raises:
        ValueError: the page has no ``<meta charset="utf-8">``; a template of ours is at fault.
    """
    scripts = [
        script for attributes, script in INLINE_SCRIPT.findall(html)
        if not any(kind in attributes for kind in DATA_TYPES)
    ]  # fmt: skip
    hashes = "".join(f" '{_hash(script)}'" for script in dict.fromkeys(scripts))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(hashes=hashes)}">'
    page, count = CHARSET.subn(lambda charset: charset[0] + meta, html, count=1)
    if not count:
        raise ValueError("a page without <meta charset> cannot be given a policy")
    return page


@lru_cache(maxsize=64)
def _hash(script: str) -> str:
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"sha256-{digest}"
