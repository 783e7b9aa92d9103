"""Pictures hung with true facts, what the museum wishes of them, and builds to be killed."""

import io
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PIL import Image

from derive.darkroom import flag, grain, hung, saved
from yunyouguan.derive.operations import Kind, wishes_for
from yunyouguan.derive.recipe import HOUSE, Recipe
from yunyouguan.derive.workbench import Order
from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.picture import Picture, PictureKind

PATHS = os.pathsep.join(str(Path(__file__).parents[2] / one) for one in ("scripts", "tests"))
"""Where a process of its own finds the code."""


def framed(root: Path, name: str, content: bytes, **card: object) -> Picture:
    """Hung, with the size and format that its header tells; ``card`` is what staff say."""
    picture = hung(root, name, content)
    with Image.open(io.BytesIO(content)) as image:
        width, height, form = image.width, image.height, image.format or ""
    assert picture.facts
    facts = replace(picture.facts, width=width, height=height, format=form)
    return replace(picture, card=picture.card.model_copy(update=card), facts=facts)


def wide(root: Path, name: str = "wide.png", number: int = 0) -> Picture:
    """Large enough to be looked into closely; 24 tiles."""
    image = flag(4_200, 320)
    image.paste(grain(60, 60, number), (100, 100))
    return framed(root, name, saved(image, "PNG"))


def panorama(root: Path, name: str = "round.png") -> Picture:
    """To be looked around in; the least there is."""
    image = flag(1_024, 512)
    return framed(root, name, saved(image, "PNG"), kind=PictureKind.PANORAMA)


def order_for(
    root: Path,
    picture: Picture,
    recipe: Recipe = HOUSE,
    *,
    fine: bool = False,
    closely: bool = False,
    only: Sequence[Kind] = tuple(Kind),
) -> Order:
    """Of one picture, into ``cache`` beside it; of its operations those of some kinds."""
    paths = frozenset({picture.path})
    (wish,) = wishes_for(
        [picture], recipe, paths if fine else paths - paths, paths if closely else paths - paths
    )
    operations = tuple(one for one in wish.operations if one.kind in only)
    return Order(picture.path, wish.facts, root, root / "cache", recipe, wish.whole, operations)


def contents(derived: Derived) -> dict[str, bytes]:
    """What the site gets."""
    return {path: file.read_bytes() for path, file in derived.files.items()}


def collection(root: Path, count: int) -> list[Picture]:
    """All kinds: plain ones, each a moment's work, one to look into and one to look around in."""
    plain = [framed(root, f"{one}.png", saved(grain(200, 120, one), "PNG")) for one in range(count)]
    return [*plain, wide(root), panorama(root)]


def build(
    root: Path, cache: Path, count: int, *, limit: int = 0, cluster: str = ""
) -> subprocess.Popen[str]:
    """A build of its own, in a session of its own, that may write files up to a limit."""
    return subprocess.Popen(
        [sys.executable, __file__, str(root), str(cache), str(count), str(limit), cluster],
        env={**os.environ, "PYTHONPATH": PATHS}, start_new_session=True,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def main(root: str, cache: str, count: str, limit: str, cluster: str) -> None:
    """A build that a test may kill, or let run into a full disk."""
    pictures = collection(Path(root), int(count))
    closely = frozenset(picture.path for picture in pictures)
    if int(limit):
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    derive_pictures(
        pictures, Path(root), Path(cache), closely=closely, workers=2, cluster=cluster
    )  # fmt: skip


def size_or_death(order: Order) -> int:
    """Work for a crew that dies on one picture, and finds no memory for another."""
    if order.path.endswith("/1.png"):
        os._exit(1)
    if order.path.endswith("/2.png"):
        raise MemoryError
    return order.facts.size


if __name__ == "__main__":
    main(*sys.argv[1:])
