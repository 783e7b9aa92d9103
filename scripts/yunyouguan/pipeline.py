"""The corridor: read, check, derive, render, in the order of the flow."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from yunyouguan.check.run import has_errors, judge, settled
from yunyouguan.derive.proof import prove_pictures
from yunyouguan.derive.recordings import publish_recordings
from yunyouguan.derive.shelf import open_shelf
from yunyouguan.derive.social_card import social_cards
from yunyouguan.derive.wardrobe import dress
from yunyouguan.derive.workshop import derive_pictures
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.pace import Progress, weighed
from yunyouguan.model.site import SiteAsset, SiteTree
from yunyouguan.read.museum_dir import read_museum
from yunyouguan.render.manifest import MANIFEST, manifest
from yunyouguan.render.share import docs_cards
from yunyouguan.render.site_tree import brush_text, gallery_text, render_site, song_text


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where one run works and for which day.

    Attributes:
        root: the museum's folder, which holds ``exhibits/``.
        cache: a folder that may be deleted at any time.
        today: the day that dates are judged against.
        drafts: show what is not published, for a preview.
        cluster: address of a dask scheduler whose machines make the pictures; empty for none.
        base: the site's own address, ``https://`` and all; empty when it may stand anywhere.
        docs: addresses of the pages for visitors that are written by hand, such as ``about/``.
    """

    root: Path
    cache: Path
    today: date
    drafts: bool = False
    cluster: str = ""
    base: str = ""
    docs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Made:
    """A site to write.

    Attributes:
        assets: names such as ``css`` to site paths, for the templates.
        cards: address of a page to the site path of its card for sharing.
    """

    museum: Museum
    tree: SiteTree
    assets: Mapping[str, str]
    cards: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything found, and the site unless something found is an error."""

    findings: tuple[Finding, ...]
    made: Made | None = None


def inspect(place: Workplace, progress: Progress | None = None) -> tuple[Finding, ...]:
    """Everything that staff should mend, from all rooms at once; nothing is made."""
    museum, findings = _judged(place, progress)
    return settled(findings, museum)


def build(place: Workplace, progress: Progress | None = None) -> Outcome:
    """The whole site, or every reason why not."""
    museum, judged = _judged(place, None)
    findings = settled(judged, museum)
    if museum is None or has_errors(findings):
        return Outcome(findings)
    pictures = museum.pictures(drafts=place.drafts)
    derived = derive_pictures(
        pictures,
        place.root,
        place.cache,
        fine=museum.works_of_art,
        closely=museum.exhibited,
        parts=museum.parts,
        progress=weighed(pictures, progress),
        cluster=place.cluster,
    )
    wardrobe = dress(
        gallery_text(museum), brush_text(museum), museum.place, place.cache, song_text(museum)
    )
    # A set: what making a picture finds, proving it may have found before.
    findings = settled({*judged, *derived.findings, *wardrobe.findings}, museum)
    if has_errors(findings):
        return Outcome(findings)
    memory = open_shelf(place.cache)
    site = render_site(museum, derived.sets, drafts=place.drafts, memory=memory, base=place.base)
    shared = [page.social for page in site.pages if page.social]
    shared += docs_cards(museum, place.docs)
    cards = social_cards(shared, derived.stills, place.cache)
    files = {**derived.files, **dict(cards.values())}
    made = tuple(SiteAsset(path, file) for path, file in files.items())
    heard = publish_recordings(museum.recordings(drafts=place.drafts), place.root)
    made += (SiteAsset(MANIFEST, manifest(museum.card, wardrobe.assets)),)
    tree = replace(site, assets=site.assets + made + heard + wardrobe.files)
    paths = {address: path for address, (path, _) in cards.items()}
    return Outcome(findings, Made(museum, tree, wardrobe.assets, paths))


def _judged(
    place: Workplace, progress: Progress | None
) -> tuple[Museum | None, tuple[Finding, ...]]:
    museum, findings = read_museum(place.root)
    if museum is not None:
        findings += judge(museum, place.today)
        pictures = museum.pictures(drafts=True)
        findings += prove_pictures(
            pictures, place.root, place.cache, progress=weighed(pictures, progress)
        )
    return museum, findings
