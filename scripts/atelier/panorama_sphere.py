"""All around one eye: every pixel of an equirectangular picture is a direction, and asks a scene.

Metres; the eye is the origin, `y` is up, yaw 0 looks along `z` and grows to the right. The picture
is asked pixel by pixel, so straight edges stay straight and neither seam nor pole is special.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Bytes = NDArray[np.uint8]
Vector = tuple[float, float, float]

# Edges need four looks per pixel: with one, the joints of the paving sparkle when it is turned.
LOOKS = 2
TILE = 256


@dataclass(frozen=True)
class Patch:
    """A part of the picture: where it looks, in radians, rows downwards."""

    yaw: Floats
    pitch: Floats

    def rays(self) -> tuple[Floats, Floats, Floats]:
        """Unit directions, each as high and wide as the patch."""
        flat = np.cos(self.pitch)[:, None]
        x, z = np.sin(self.yaw)[None, :] * flat, np.cos(self.yaw)[None, :] * flat
        return x, np.broadcast_to(np.sin(self.pitch)[:, None], x.shape), z

    def thinned(self, step: int) -> "Patch":
        """About every `step`-th look of each row and column, the outermost among them."""
        rows, columns = len(self.pitch) // step + 2, len(self.yaw) // step + 2
        return Patch(
            np.linspace(self.yaw[0], self.yaw[-1], columns),
            np.linspace(self.pitch[0], self.pitch[-1], rows),
        )

    def filled_in(self, few: Floats) -> Floats:
        """For every look a value between those that `thinned` looks have found."""
        high, wide = few.shape[:2]
        spread = few.reshape(high, wide, -1)
        for axis, count in ((0, len(self.pitch)), (1, len(self.yaw))):
            at = np.linspace(0, spread.shape[axis] - 1, count)
            low = np.minimum(at.astype(int), spread.shape[axis] - 2)
            share = (at - low).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
            first, second = spread.take(low, axis), spread.take(low + 1, axis)
            spread = first + (second - first) * share
        return np.asarray(spread.reshape(len(self.pitch), len(self.yaw), *few.shape[2:]))

    def cone(self) -> tuple[Floats, float]:
        """The middle of the look, and how many radians it opens to each side."""
        rays = np.stack(self.thinned(16).rays(), axis=-1).reshape(-1, 3)
        return _cone(np.asarray(rays))


class Layer(Protocol):
    """Something to be seen: RGBA, 0 to 1, colour times alpha; None where it is out of sight."""

    def seen(self, patch: Patch) -> Floats | None:
        """What the patch shows of it."""


@dataclass(frozen=True)
class Board:
    """A flat picture somewhere in the scene, like scenery on a stage.

    Attributes:
        texture: RGBA bytes, colour times alpha.
        corner: of its top left; `across` and `down` lead from there along its edges.
    """

    texture: Bytes
    corner: Vector
    across: Vector
    down: Vector

    def seen(self, patch: Patch) -> Floats | None:
        """The board on the rays that meet it; its own pixels are blended, never picked."""
        across, down, corner = (np.array(v) for v in (self.across, self.down, self.corner))
        if _apart(
            patch.cone(), _cone(corner + np.array([0 * across, across, down, across + down]))
        ):
            return None
        normal = np.cross(across, down)
        x, y, z = patch.rays()
        facing = x * normal[0] + y * normal[1] + z * normal[2]
        reach = float(corner @ normal) / np.where(np.abs(facing) < 1e-9, 1e-9, facing)
        ahead = reach > 0
        if not ahead.any():
            return None
        u, v = (
            ((x * axis[0] + y * axis[1] + z * axis[2]) * reach - float(corner @ axis))
            / float(axis @ axis)
            for axis in (across, down)
        )
        hit = ahead & (u > 0) & (u < 1) & (v > 0) & (v < 1)
        if not hit.any():
            return None
        found = np.zeros((*hit.shape, 4), np.float32)
        found[hit] = blended(self.texture, u[hit], v[hit])
        return found


def _cone(points: Floats) -> tuple[Floats, float]:
    """The middle of the points as seen from the eye, and the widest angle from it to any."""
    rays = points / np.linalg.norm(points, axis=-1, keepdims=True)
    middle = rays.mean(axis=0)
    middle = middle / max(float(np.linalg.norm(middle)), 1e-9)
    return middle, float(np.arccos(np.clip(rays @ middle, -1, 1)).max())


def _apart(one: tuple[Floats, float], other: tuple[Floats, float]) -> bool:
    """Nothing of one can be seen in the other; a cone wider than a half space holds no flat."""
    between = float(np.arccos(np.clip(one[0] @ other[0], -1, 1)))
    return max(one[1], other[1]) < math.pi / 2 and between > one[1] + other[1] + 0.02


def blended(texture: Bytes, u: Floats, v: Floats) -> Floats:
    """The texture at shares `u` of its width and `v` of its height, between its pixels."""
    high, wide = texture.shape[:2]
    x, y = u * wide - 0.5, v * high - 0.5
    x0, y0 = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    fx, fy = (x - x0)[..., None], (y - y0)[..., None]
    left, right = np.clip(x0, 0, wide - 1), np.clip(x0 + 1, 0, wide - 1)
    top, low = np.clip(y0, 0, high - 1), np.clip(y0 + 1, 0, high - 1)
    upper = texture[top, left] * (1 - fx) + texture[top, right] * fx
    lower = texture[low, left] * (1 - fx) + texture[low, right] * fx
    return np.asarray((upper * (1 - fy) + lower * fy) / 255, np.float32)


def all_around(
    width: int, layers: Sequence[Layer], done: Callable[[float], None] = lambda _: None
) -> Bytes:
    """The picture, `width` × half of it, RGB; layers lie on each other, the last in front."""
    picture = np.zeros((width // 2, width, 3), np.uint8)
    tile = min(TILE, width // 2)
    for top in range(0, width // 2, tile):
        for left in range(0, width, tile):
            picture[top : top + tile, left : left + tile] = _drawn(width, left, top, tile, layers)
        done((top + tile) / (width // 2))
    return picture


def _drawn(width: int, left: int, top: int, tile: int, layers: Iterable[Layer]) -> Bytes:
    step = 2 * math.pi / (width * LOOKS)
    looks = np.arange(tile * LOOKS) + 0.5
    yaw = (left * LOOKS + looks) * step - math.pi
    pitch = math.pi / 2 - (top * LOOKS + looks) * step
    patch = Patch(yaw.astype(np.float32), pitch.astype(np.float32))
    canvas = np.zeros((tile * LOOKS, tile * LOOKS, 3), np.float32)
    for layer in layers:
        found = layer.seen(patch)
        if found is not None:
            canvas *= 1 - found[..., 3:]
            canvas += found[..., :3]
    calm = canvas.reshape(tile, LOOKS, tile, LOOKS, 3).mean(axis=(1, 3))
    return np.asarray(np.clip(np.rint(calm * 255), 0, 255), np.uint8)


def direction(yaw: float, pitch: float = 0.0) -> Vector:
    """The unit vector that looks `yaw` degrees to the right and `pitch` degrees up."""
    a, b = math.radians(yaw), math.radians(pitch)
    return math.sin(a) * math.cos(b), math.sin(b), math.cos(a) * math.cos(b)
