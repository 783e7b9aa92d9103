"""学法证明: the page that makes one, and the page that checks one."""

from collections.abc import Iterator

from yunyouguan.model.site import SitePage
from yunyouguan.render.walk import Walk


def certificate_pages(walk: Walk) -> Iterator[SitePage]:  # noqa: ARG001
    """The pages that the phone fills."""
    return iter(())
