"""The manifest: what a home screen shows, wherever the site stands."""

import json

from builders import a_museum
from yunyouguan.render.manifest import manifest

ICONS = {name: f"assets/{name}.png" for name in ("icon_192", "icon_512", "icon_maskable")}
ASSETS = {**ICONS, "icon": "assets/icon.svg"}


def test_the_manifest_names_the_museum_and_its_icons() -> None:
    """Every address is relative, so that the folder works below any path."""
    card = a_museum(name="南丰法治云游馆", slogan="法润南丰", sentence="一座馆。").card
    told = json.loads(manifest(card, ASSETS))
    icons = told.pop("icons")

    assert told == {
        "name": "南丰法治云游馆", "short_name": "法润南丰", "description": "一座馆。",
        "lang": "zh-CN", "id": ".", "start_url": ".", "scope": ".", "display": "minimal-ui",
        "background_color": "#f6f1e6", "theme_color": "#f6f1e6",
    }  # fmt: skip
    assert [(one["src"], one["sizes"], one.get("purpose")) for one in icons] == [
        ("assets/icon_192.png", "192x192", None),
        ("assets/icon_512.png", "512x512", None),
        ("assets/icon_maskable.png", "512x512", "maskable"),
        ("assets/icon.svg", "any", None),
    ]


def test_a_museum_without_a_slogan_keeps_its_name() -> None:
    """A phone cuts it; we never do. A name that fits is not exchanged either."""
    long, short = (a_museum(name=name).card for name in ("某某镇法治文化馆", "法治馆"))

    assert json.loads(manifest(long, ASSETS))["short_name"] == "某某镇法治文化馆"
    assert json.loads(manifest(short, ASSETS))["short_name"] == "法治馆"
