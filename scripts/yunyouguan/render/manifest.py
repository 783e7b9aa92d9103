"""What a phone needs to put the museum on its home screen."""

import json
from collections.abc import Mapping

from yunyouguan.model.museum import MuseumCard

MANIFEST = "manifest.webmanifest"
PAPER = "#f6f1e6"
SHORT = 6
"""Characters that a home screen shows under an icon."""


def manifest(card: MuseumCard, assets: Mapping[str, str]) -> bytes:
    """At the root of the site, so that every address in it is the site's own, wherever it stands.

    Args:
        assets: names to site paths, with those of the icons.
    """
    told = {
        "name": card.name,
        "short_name": _short_name(card),
        "description": card.sentence,
        "lang": "zh-CN",
        "id": ".",
        "start_url": ".",
        "scope": ".",
        # The browser's own bar stays: who comes from a chat finds the way back.
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            {"src": assets["icon_192"], "sizes": "192x192", "type": "image/png"},
            {"src": assets["icon_512"], "sizes": "512x512", "type": "image/png"},
            {
                "src": assets["icon_maskable"], "sizes": "512x512", "type": "image/png",
                "purpose": "maskable",
            },
            {"src": assets["icon"], "sizes": "any", "type": "image/svg+xml"},
        ],
    }  # fmt: skip
    return json.dumps(
        {name: value for name, value in told.items() if value}, ensure_ascii=False
    ).encode()


def _short_name(card: MuseumCard) -> str:
    """The name when it fits, else what is lettered over the door."""
    return card.name if len(card.name) <= SHORT or not card.slogan else card.slogan
