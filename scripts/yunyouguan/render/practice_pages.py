"""我的 and the page where questions come again; both are filled on the phone."""

from collections.abc import Iterator

from yunyouguan.model.site import SitePage
from yunyouguan.render.walk import Walk


def practice_pages(walk: Walk) -> Iterator[SitePage]:  # noqa: ARG001
    """The pages that the phone fills."""
    return iter(())
