"""A panorama as the six faces of a cube."""

import math
from collections.abc import Callable, Mapping
from itertools import pairwise, product

import pytest
from PIL import Image

from derive.darkroom import BLUE, GREEN, RED, at, flag, near, opened
from yunyouguan.derive.cube import CubePlan, cube_files, plan_cube
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.recipe import HOUSE

pytestmark = pytest.mark.slow


Point = tuple[float, float, float]

# Above left, above right, below left of each face as Pannellum 2.5.7 builds it (`createCube`):
# right is +x, up is +y, and the front is -z.
CORNERS: Mapping[str, tuple[Point, Point, Point]] = {
    "f": ((-1, 1, -1), (1, 1, -1), (-1, -1, -1)),
    "b": ((1, 1, 1), (-1, 1, 1), (1, -1, 1)),
    "u": ((-1, 1, 1), (1, 1, 1), (-1, 1, -1)),
    "d": ((-1, -1, -1), (1, -1, -1), (-1, -1, 1)),
    "l": ((-1, 1, 1), (-1, 1, -1), (-1, -1, 1)),
    "r": ((1, 1, -1), (1, 1, 1), (1, -1, -1)),
}
OFF = 5
"""Of 255: what JPEG at quality 80 may change in a soft picture."""

GLITTER = 128
"""Of 255: what is left of black and white stripes; 250 when each pixel is one sample."""


def seen_towards(face: str, across: float, down: float) -> Point:
    """The direction in which a place of a face lies, of length 1."""
    start, right, below = CORNERS[face]
    point = [
        s + (r - s) * across + (b - s) * down for s, r, b in zip(start, right, below, strict=True)
    ]
    x, y, z = (one / math.hypot(*point) for one in point)
    return x, y, z


def soft(x: float, y: float, z: float) -> tuple[int, int, int]:
    """A colour for every direction; neighbours are alike, and no two are the same."""
    red, green, blue = (round(127.5 + 110 * one) for one in (x, y, z))
    return red, green, blue


def panorama(
    width: int, colour: Callable[[float, float, float], tuple[int, int, int]]
) -> Image.Image:
    """Equirectangular, painted from directions; the front (-z) is in the middle."""
    image = Image.new("RGB", (width, width // 2))
    dots = image.load()
    assert dots
    for column, line in product(range(width), range(width // 2)):
        yaw = ((column + 0.5) / width - 0.5) * 2 * math.pi
        pitch = (0.5 - (line + 0.5) / (width // 2)) * math.pi
        level = math.cos(pitch)
        x, y, z = level * math.sin(yaw), math.sin(pitch), -level * math.cos(yaw)
        dots[column, line] = colour(x, y, z)
    return image


def made(
    image: Image.Image, plan: CubePlan | None = None, packet: bytes = b""
) -> Mapping[str, bytes]:
    """All files of a panorama."""
    plan = plan or plan_cube(image.width)
    files = list(cube_files(image, plan, HOUSE, packet))
    assert [path for path, _ in files] == list(plan.paths())
    assert len(files) == len(dict(files))
    return dict(files)


@pytest.fixture(scope="module")
def faces() -> Mapping[str, Image.Image]:
    """The small whole faces of a panorama that is painted by direction."""
    files = made(panorama(480, soft))
    return {face: opened(files[f"fallback/{face}.jpg"]) for face in CORNERS}


@pytest.mark.parametrize(
    ("width", "plan"),
    [
        (1, CubePlan(512, 512, 1)),
        (2048, CubePlan(512, 512, 1)),
        (4096, CubePlan(512, 1024, 2)),
        (6000, CubePlan(512, 2048, 3)),
        (8192, CubePlan(512, 2048, 3)),
        (11_000, CubePlan(512, 2048, 3)),
        (16_384, CubePlan(512, 4096, 4)),
    ],
)
def test_plan_doubles_towards_a_quarter_of_the_width(width: int, plan: CubePlan) -> None:
    """As sharp as the panorama, in whole tiles at every level."""
    assert plan_cube(width) == plan


def test_plan_names_what_pannellum_asks_for() -> None:
    """`/%l/%s%y_%x` with levels from 1, and a whole face for browsers without WebGL."""
    wanted = {f"fallback/{face}.jpg" for face in "fblrud"}
    for level, face in product((1, 2, 3), "fblrud"):
        tiles = product(range(2 ** (level - 1)), repeat=2)
        wanted |= {f"{level}/{face}{y}_{x}.jpg" for y, x in tiles}
    paths = list(plan_cube(8192).paths())
    assert len(paths) == 6 * (1 + 4 + 16) + 6
    assert set(paths) == wanted


@pytest.mark.parametrize("face", CORNERS)
def test_face_shows_what_lies_in_its_direction(faces: Mapping[str, Image.Image], face: str) -> None:
    """Every place of a face has the colour of the direction where Pannellum puts it."""
    assert faces[face].size == (512, 512)
    for across, down in product((0.002, 0.1, 0.25, 0.5, 0.75, 0.9, 0.997), repeat=2):
        wanted = soft(*seen_towards(face, across, down))
        assert near(at(faces[face], across, down), wanted, OFF), (across, down)


@pytest.mark.parametrize("face", CORNERS)
def test_spot_is_shown_to_the_pixel(face: str) -> None:
    """A hotspot's yaw and pitch hit the very stone that they were measured at."""
    x, y, z = seen_towards(face, 0.31, 0.72)
    column = round((math.atan2(x, -z) / (2 * math.pi) + 0.5) * 1024 - 0.5)
    line = round((0.5 - math.asin(y) / math.pi) * 512 - 0.5)
    picture = Image.new("RGB", (1024, 512))
    picture.paste((255, 255, 255), (column - 1, line - 1, column + 2, line + 2))
    seen = opened(made(picture)[f"fallback/{face}.jpg"]).convert("L")
    lit = [divmod(place, 512) for place, light in enumerate(seen.tobytes()) if light > 127]
    assert abs(sum(x for _, x in lit) / len(lit) - (0.31 * 512 - 0.5)) < 1
    assert abs(sum(y for y, _ in lit) / len(lit) - (0.72 * 512 - 0.5)) < 1


def test_neighbouring_faces_meet(faces: Mapping[str, Image.Image]) -> None:
    """Along all twelve edges the two faces agree, or a line would be seen in the sky."""
    rims: dict[tuple[int, ...], list[tuple[int, ...]]] = {}
    for face, pixel in product(CORNERS, range(512)):
        start, right, below = CORNERS[face]
        along = 2 * pixel + 1  # in half pixels, so that middles and rims are whole numbers
        for across, down in ((along, 0), (along, 1024), (0, along), (1024, along)):
            place = tuple(
                int(512 * s + (r - s) / 2 * across + (b - s) / 2 * down)
                for s, r, b in zip(start, right, below, strict=True)
            )
            colour = at(faces[face], min(across, 1023) / 1024, min(down, 1023) / 1024)
            rims.setdefault(place, []).append(colour)
    assert len(rims) == 12 * 512
    assert all(len(pair) == 2 and near(pair[0], pair[1], 2 * OFF) for pair in rims.values())


def test_back_has_no_seam(faces: Mapping[str, Image.Image]) -> None:
    """Where the picture's left and right edge meet, no line is seen."""
    middle = faces["b"].crop((246, 0, 266, 512)).convert("L").resize((20, 1), Image.Resampling.BOX)
    assert all(abs(a - b) <= 1 for a, b in pairwise(middle.tobytes()))


def test_seam_is_mixed_from_both_edges() -> None:
    """A picture that is white in its last column alone glows to the middle of its first one."""
    picture = Image.new("RGB", (64, 32))
    picture.paste((255, 255, 255), (63, 0, 64, 32))
    row = opened(made(picture)["fallback/b.jpg"]).convert("L").crop((246, 256, 266, 257)).tobytes()
    # A column spans 25 pixels of the face here; the seam is between the two in the middle.
    assert 110 <= row[10] <= row[9] <= 145
    assert all(left >= right for left, right in pairwise(row))


@pytest.mark.parametrize(("face", "colour"), [("u", RED), ("d", BLUE)])
def test_poles_are_whole(face: str, colour: tuple[int, int, int]) -> None:
    """Straight up and straight down there is sky and ground, not a hole or a star."""

    def banded(_: float, y: float, __: float) -> tuple[int, int, int]:
        return RED if y > 0.5 else BLUE if y < -0.5 else GREEN

    seen = opened(made(panorama(256, banded))[f"fallback/{face}.jpg"])
    places = product((0.3, 0.49, 0.5, 0.51, 0.7), repeat=2)
    assert all(near(at(seen, *place), colour, OFF) for place in places)


def test_levels_show_the_same_view() -> None:
    """Four tiles of a level laid together and halved are the tile of the level below."""
    files = made(panorama(256, soft), CubePlan(512, 1024, 2))
    laid = Image.new("RGB", (1024, 1024))
    for y, x in product(range(2), repeat=2):
        tile = opened(files[f"2/l{y}_{x}.jpg"])
        assert tile.size == (512, 512)
        laid.paste(tile, (x * 512, y * 512))
    small = opened(files["1/l0_0.jpg"])
    for across, down in product((0.01, 0.26, 0.49, 0.51, 0.77, 0.99), repeat=2):
        assert near(at(laid.reduce(2), across, down), at(small, across, down))
    assert files["fallback/l.jpg"] == files["1/l0_0.jpg"]


def test_fine_pattern_becomes_grey() -> None:
    """Stripes finer than a face can show turn to their middle tone; they do not glitter."""
    stripes = Image.frombytes("L", (2048, 1), bytes((0, 255)) * 1024).resize((2048, 1024))
    front = opened(made(stripes)["1/f0_0.jpg"]).convert("L").crop((156, 156, 356, 356))
    assert max(front.tobytes()) - min(front.tobytes()) < GLITTER


def test_label_stands_in_whole_faces_alone() -> None:
    """A face carries the label that it is made by a machine; tiles are pixels alone."""
    picture = flag(64, 32)
    picture.info = {"comment": b"secret", "exif": b"Exif\0\0secret"}
    packet = ai_packet(())
    for path, content in made(picture, packet=packet).items():
        assert (packet in content) == path.startswith("fallback/"), path
        assert b"secret" not in content


def test_faces_are_the_same_again() -> None:
    """The same pixels give the same bytes, so that an address never names other ones."""
    assert made(flag(64, 32)) == made(flag(64, 32))
