"""What MkDocs has written is looked over before anybody publishes it."""

from pathlib import Path

from mkdocs.exceptions import Abort

from yunyouguan.adapters.console import say, show
from yunyouguan.check.run import has_errors
from yunyouguan.pipeline import Made
from yunyouguan.publish.audit import look_over
from yunyouguan.publish.budget import budget_line, take_stock


def look_over_and_tell(site: Path, made: Made) -> None:
    """Print what is wrong with the finished site, and how much room is left.

    Raises:
        Abort: something is missing, dead or foreign.
    """
    findings = look_over(site, [page.address for page in made.tree.pages])
    if findings:
        show(findings)
    if has_errors(findings):
        raise Abort("网站做出来了，但检查没有通过，请不要发布。")
    shown = [one.address for one in made.museum.exhibits if one.is_published]
    say(budget_line(take_stock(site, shown)))
