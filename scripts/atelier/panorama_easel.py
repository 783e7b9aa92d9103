"""Scenery: drawings on transparent sheets, set up in the scene as boards by one browser."""

import io
import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from atelier.panorama_sphere import LOOKS, Board, Bytes, Vector, direction
from atelier.sheet import CHROMIUM, Sheet, svg

EYE = 1.6


@dataclass(frozen=True)
class Flat:
    """A drawing and where it stands; the board is as large as its sheet, `unit` metres a pixel.

    Attributes:
        corner: of the sheet's top left, in metres from the eye.
        across, down: unit vectors along its edges.
        nearest: metres from the eye to the part that must still be sharp.
    """

    sheet: Sheet
    unit: float
    corner: Vector
    across: Vector
    down: Vector
    nearest: float


def upright(
    sheet: Sheet,
    unit: float,
    yaw: float,
    distance: float,
    *,
    floor: float = 0.0,
    aside: float = 0.0,
) -> Flat:
    """The sheet stands and faces the eye; its lower edge is `floor` metres above the paving.

    `aside` shifts it to the right, in metres, along its own plane.
    """
    (ax, _, az), (rx, _, rz) = direction(yaw), direction(yaw + 90)
    left, top = aside - sheet.width * unit / 2, floor + sheet.height * unit - EYE
    corner = (ax * distance + rx * left, top, az * distance + rz * left)
    return Flat(sheet, unit, corner, (rx, 0.0, rz), (0.0, -1.0, 0.0), distance)


def lying(
    sheet: Sheet, unit: float, yaw: float, near: float, *, height: float = 0.0, sharp: float = 0.0
) -> Flat:
    """The sheet lies face up, its lower edge `near` metres away and square to `yaw`."""
    (ax, _, az), (rx, _, rz) = direction(yaw), direction(yaw + 90)
    half, far = sheet.width * unit / 2, near + sheet.height * unit
    corner = (ax * far - rx * half, height - EYE, az * far - rz * half)
    return Flat(sheet, unit, corner, (rx, 0.0, rz), (-ax, 0.0, -az), sharp or math.hypot(near, EYE))


def alongside(sheet: Sheet, unit: float, yaw: float, near: float, aside: float) -> Flat:
    """The sheet stands on the paving like a railing, from `near` on straight away to `yaw`."""
    (ax, _, az), (rx, _, rz) = direction(yaw), direction(yaw + 90)
    top = sheet.height * unit - EYE
    corner = (ax * near + rx * aside, top, az * near + rz * aside)
    return Flat(sheet, unit, corner, (ax, 0.0, az), (0.0, -1.0, 0.0), math.hypot(near, aside))


@contextmanager
def easel() -> Iterator[Browser]:
    """One browser for all the drawings of a scene.

    Raises:
        FileNotFoundError: no Chromium on this machine.
    """
    chromium = shutil.which("chromium")
    if chromium is None:
        raise FileNotFoundError("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        yield browser
        browser.close()


def set_up(browser: Browser, flat: Flat, width: int) -> Board:
    """The drawing as a board, sharp enough for a picture `width` pixels around."""
    wanted = LOOKS * width / (2 * math.pi * flat.nearest) * flat.unit
    wide, high = flat.sheet.width * flat.unit, flat.sheet.height * flat.unit
    across = (flat.across[0] * wide, flat.across[1] * wide, flat.across[2] * wide)
    down = (flat.down[0] * high, flat.down[1] * high, flat.down[2] * high)
    return Board(drawn(browser, flat.sheet, wanted), flat.corner, across, down)


def drawn(browser: Browser, sheet: Sheet, scale: float) -> Bytes:
    """The sheet without a ground, `scale` pixels to each of its own; colour times alpha."""
    page = browser.new_page(
        viewport={"width": sheet.width, "height": sheet.height}, device_scale_factor=scale
    )
    page.set_default_timeout(300_000)
    page.set_content(
        f"<!doctype html><style>html,body{{margin:0}}svg{{display:block}}</style>{svg(sheet)}"
    )
    shot = page.screenshot(type="png", omit_background=True, timeout=300_000)
    page.close()
    straight = np.asarray(Image.open(io.BytesIO(shot)).convert("RGBA"), np.uint16)
    alpha = straight[..., 3:]
    colour = (straight[..., :3] * alpha + 127) // 255
    return np.concatenate([colour, alpha], axis=-1).astype(np.uint8)
