"""The morning sky over the square: paper warming towards the horizon, and long thin clouds."""

from dataclasses import dataclass

import numpy as np

from atelier.panorama_noise import clouds
from atelier.panorama_sphere import Floats, Patch, direction

# Pitch in degrees and colour, from the horizon up; the hues are those of the hall's covers.
TONES = (
    (0.0, (0.953, 0.890, 0.824)),
    (7.0, (0.955, 0.905, 0.842)),
    (20.0, (0.955, 0.932, 0.884)),
    (42.0, (0.926, 0.908, 0.862)),
    (90.0, (0.878, 0.868, 0.822)),
)
# The sky changes slowly: eight looks in a row see the same to a tenth of a shade.
SOFT = 8

CLOUD = np.array((0.984, 0.974, 0.948))
WARM = np.array((0.960, 0.800, 0.700))


@dataclass(frozen=True)
class Sky:
    """Everything behind everything; `sun` is its yaw and pitch in degrees."""

    sun: tuple[float, float]

    def seen(self, patch: Patch) -> Floats:
        """Opaque everywhere, below the horizon too, where the scene covers it."""
        return patch.filled_in(self._thin(patch.thinned(SOFT)))

    def _thin(self, patch: Patch) -> Floats:
        pitch = np.degrees(patch.pitch)
        stops = [stop for stop, _ in TONES]
        column = np.stack(
            [np.interp(pitch, stops, [tone[i] for _, tone in TONES]) for i in range(3)], axis=-1
        )
        x, y, z = patch.rays()
        colour = np.broadcast_to(column[:, None, :], (*x.shape, 3)).astype(np.float32)
        sx, sy, sz = direction(*self.sun)
        near = np.clip(x * sx + y * sy + z * sz, 0, 1)[..., None]
        colour = colour + (WARM - colour) * (0.34 * near**24 + 0.10 * near**4)
        colour = colour + (CLOUD - colour) * self._clouds(x, y, z)[..., None]
        return np.concatenate([colour, np.ones_like(near)], axis=-1).astype(np.float32)

    def _clouds(self, x: Floats, y: Floats, z: Floats) -> Floats:
        """Clouds lie on a flat ceiling, so they lengthen towards the horizon as real ones do."""
        up = np.maximum(y, 0) + 0.16
        east, north = x / up, z / up
        bent, blown = (clouds(east * 1.3 + at, north * 1.3 + at, 3) for at in (90, 290))
        bank = clouds(east * 1.1 + 1.6 * bent + 40, north * 2.3 + 1.6 * blown + 40, 5)
        shown = np.clip((bank - 0.4) * 2.6, 0, 1)
        rising = np.clip(y / 0.2, 0, 1)
        return np.asarray(shown * (0.15 + 0.75 * rising) * (y > 0))
