"""The paving underfoot: rings of granite, bands that lead to the steles, a causeway to the gate."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from atelier.panorama_easel import EYE
from atelier.panorama_noise import clouds, hashed
from atelier.panorama_sphere import Floats, Patch

RIM = 8.6
KERB = 0.42
ROUNDEL = 1.62
BANDS_END = 5.3
# Ring by ring outwards; widths grow so that they look alike from the middle.
RINGS = (0.0, ROUNDEL, 1.86, 2.36, 2.9, 3.5, 4.15, 4.85, 5.3, 6.05, 6.85, 7.65, RIM - KERB, RIM)
DARK_RINGS = (1, 7)
SLAB = 1.05
BAND = 0.1
JOINT = 0.011
# Wear and shade are soft: of four looks in a row one is enough.
SOFT = 4
CAUSEWAY = (1.5, 44.0)

STONE = (np.array((0.908, 0.879, 0.806)), np.array((0.830, 0.801, 0.727)))
DARK_STONE = np.array((0.640, 0.612, 0.548))
LIP = np.array((0.916, 0.892, 0.826))
SEAM = np.array((0.470, 0.448, 0.398))
SHADE = np.array((0.300, 0.295, 0.262))
FAR_AIR = np.array((0.914, 0.898, 0.847))


@dataclass(frozen=True)
class Shadow:
    """A soft patch of shade on the paving: where, how large, how deep (0 to 1)."""

    yaw: float
    distance: float
    radius: float
    depth: float
    dappled: bool = False


@dataclass(frozen=True)
class Paving:
    """The square, as seen from its middle.

    Attributes:
        books: degrees to the right at which a dark band leads to a stele.
        gate: degrees to the right at which the causeway leaves the square.
    """

    books: tuple[float, ...]
    gate: float
    shadows: tuple[Shadow, ...] = ()

    def seen(self, patch: Patch) -> Floats | None:
        """Granite up to the rim and along the causeway; nothing above the horizon."""
        if patch.pitch.min() > -math.atan(EYE / CAUSEWAY[1]):
            return None
        low = np.minimum(patch.pitch, -0.005)[:, None]
        reach = EYE / np.tan(-low)
        yaw = np.broadcast_to(patch.yaw[None, :], (len(patch.pitch), len(patch.yaw)))
        turned = yaw - math.radians(self.gate)
        aside, along = reach * np.sin(turned), reach * np.cos(turned)
        pixel = float(patch.yaw[1] - patch.yaw[0])
        deep = pixel * (reach**2 + EYE**2) / EYE
        stone = self._rings(reach, yaw, deep, pixel)
        deck = (np.abs(aside) < CAUSEWAY[0]) & (along > RIM - 0.1) & (along < CAUSEWAY[1])
        stone = np.where(deck[..., None], _deck(aside, along, deep, pixel * along), stone)
        light, shade = np.moveaxis(patch.filled_in(self._light(patch.thinned(SOFT))), -1, 0)
        stone = stone * light[..., None]
        stone += (SHADE - stone) * shade[..., None]
        haze = np.clip((reach - 10) / 60, 0, 0.6)[..., None]
        stone += (FAR_AIR - stone) * haze
        shown = ((reach < RIM) | deck) & (patch.pitch[:, None] < 0)
        out = np.zeros((*shown.shape, 4), np.float32)
        out[..., :3], out[..., 3] = stone * shown[..., None], shown
        return out

    def _rings(self, reach: Floats, yaw: Floats, deep: Floats, pixel: float) -> Floats:
        edges = np.array(RINGS)
        ring = np.clip(np.searchsorted(edges, reach, side="right") - 1, 0, len(RINGS) - 2)
        inner, outer = edges[ring], edges[ring + 1]
        # Multiples of the seven steles: every band runs along a joint or through a slab's middle.
        slabs = np.array([_slabs(a, b) for a, b in pairwise(RINGS)])[ring]
        share = (yaw - math.radians(self.books[0])) / (2 * math.pi) * slabs + ring % 2 * 0.5
        number = np.floor(share) % slabs
        tone = hashed(ring * 131.0 + number)[..., None]
        stone = STONE[0] + (STONE[1] - STONE[0]) * tone**1.6
        for dark in DARK_RINGS:
            stone = np.where((ring == dark)[..., None], DARK_STONE * (0.94 + 0.12 * tone), stone)
        stone = np.where((ring == len(RINGS) - 2)[..., None], LIP * (0.96 + 0.05 * tone), stone)
        across = np.minimum(reach - inner, outer - reach)
        along = np.abs(share - np.rint(share)) / slabs * 2 * math.pi * reach
        joints = np.maximum(_line(across, deep), _line(along, pixel * np.hypot(reach, EYE)))
        joints = np.where(reach < ROUNDEL, 0, joints)
        stone = stone + (SEAM - stone) * (joints * 0.8)[..., None]
        return self._bands(stone, reach, yaw, pixel)

    def _bands(self, stone: Floats, reach: Floats, yaw: Floats, pixel: float) -> Floats:
        laid = (reach > RINGS[2]) & (reach < BANDS_END)
        for book in self.books:
            away = yaw - math.radians(book)
            off = np.where(np.cos(away) > 0, np.abs(np.sin(away)) * reach, np.inf)
            edge = np.clip((BAND - off) / (pixel * np.hypot(reach, EYE)) + 0.5, 0, 1) * laid
            stone = stone + (DARK_STONE - stone) * edge[..., None]
        return stone

    def _light(self, patch: Patch) -> Floats:
        """How worn and how shaded the stone is, at every look."""
        reach = EYE / np.tan(-np.minimum(patch.pitch, -0.005))[:, None]
        x, z = reach * np.sin(patch.yaw)[None, :], reach * np.cos(patch.yaw)[None, :]
        return np.stack([0.955 + 0.09 * clouds(x, z), self._shade(x, z)], axis=-1)

    def _shade(self, x: Floats, z: Floats) -> Floats:
        shade = np.zeros_like(x)
        for one in self.shadows:
            a = math.radians(one.yaw)
            off = np.hypot(x - one.distance * math.sin(a), z - one.distance * math.cos(a))
            soft = np.exp(-((off / one.radius) ** 2))
            if one.dappled:
                soft = soft * np.clip(2.2 * clouds(x * 3.1, z * 3.1) - 0.35, 0, 1)
            shade = shade + soft * one.depth * (1 - shade)
        return np.asarray(shade)


def _slabs(inner: float, outer: float) -> int:
    around = 2 * math.pi * (inner + outer) / 2
    return 7 * max(1, round(around / SLAB / 7))


def _line(off: Floats, blur: Floats) -> Floats:
    """How much of a pixel a joint covers: a far one pales instead of sparkling."""
    half = np.maximum(JOINT / 2, blur / 2)
    return np.asarray(np.clip((half - off) / blur + 0.5, 0, 1) * np.minimum(1, JOINT / blur))


def _deck(aside: Floats, along: Floats, deep: Floats, blur: Floats) -> Floats:
    """Long slabs laid across the causeway."""
    row = np.floor(along / 0.62)
    third = np.floor((aside / CAUSEWAY[0] + 1) * 1.5 + (row % 2) * 0.33)
    tone = hashed(row * 17.0 + third * 5.0 + 900.0)[..., None]
    stone = STONE[0] + (STONE[1] - STONE[0]) * tone
    joint = _line(np.abs(along / 0.62 - np.rint(along / 0.62)) * 0.62, deep)
    edge = np.abs(aside) > CAUSEWAY[0] - 0.2
    side = _line(np.abs(np.abs(aside) - CAUSEWAY[0] + 0.2), blur)
    stone = np.where(edge[..., None], LIP, stone)
    return np.asarray(stone + (SEAM - stone) * (np.maximum(joint * ~edge, side) * 0.8)[..., None])
