"""The policy of a page: what runs, and nothing else."""

import base64
import hashlib

import pytest

from yunyouguan.publish.csp import with_policy


def policy_of(page: str) -> str:
    return page.split('Content-Security-Policy" content="')[1].split('"', maxsplit=1)[0]


def test_policy_stands_right_behind_the_charset() -> None:
    """A policy that comes after a script or a style comes too late."""
    page = with_policy('<html><head><meta charset="utf-8"><title>馆</title></head></html>')

    assert page.startswith(
        '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'
    )
    assert "default-src 'none'; script-src 'self'; style-src 'self';" in policy_of(page)


def test_policy_allows_inline_scripts_by_hash_only() -> None:
    """An inline script runs when it stood in the page at build time, and only then."""
    script = "document.documentElement.className='js'"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    page = with_policy(
        f'<meta charset="utf-8"><script>{script}</script><script src="a.js"></script>'
        '<script type="application/json">{"a": 1}</script>'
    )

    assert f"script-src 'self' 'sha256-{digest}';" in policy_of(page)
    assert policy_of(page).count("sha256-") == 1
    assert "unsafe-inline" not in page


def test_policy_refuses_a_page_without_charset() -> None:
    """A page that cannot carry a policy is a bug of ours, never a page without one."""
    with pytest.raises(ValueError, match="charset"):
        with_policy("<html><head></head></html>")
