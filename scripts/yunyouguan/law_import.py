"""The official file of a law goes into exhibits/laws/: all of it or nothing, over no other."""

from dataclasses import dataclass
from pathlib import Path

from pypinyin import Style, lazy_pinyin

from yunyouguan.check.registry import Level, level_of
from yunyouguan.exchange.law.document import LAW_FILE
from yunyouguan.exchange.law.file import WrittenLaw, read_law_file
from yunyouguan.exchange.office_file import MAX_BYTES, too_large
from yunyouguan.intake.new_file import write_new
from yunyouguan.model.finding import Finding
from yunyouguan.model.law_text import FULL_NAME, Law, LawArticle
from yunyouguan.model.place import Place
from yunyouguan.read.law_file import LAWS_FOLDER, article_faults, read_law_texts


@dataclass(frozen=True, slots=True)
class Import:
    """What became of one file.

    Attributes:
        name: of the law; empty when the file is none.
        file: in the museum; empty when nothing may be written.
        is_written: False when it was only tried, is there already, or was refused.
        is_there: the museum holds the very same text.
        older: how many other versions of the law the museum holds.
    """

    name: str = ""
    dated: str = ""
    articles: int = 0
    file: str = ""
    is_written: bool = False
    is_there: bool = False
    older: int = 0
    findings: tuple[Finding, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Nothing was written."""
        return any(level_of(one) is Level.ERROR for one in self.findings)


def import_law(path: Path, root: Path, *, slug: str = "", only_try: bool = False) -> Import:
    """One more version of a law in ``exhibits/laws/``.

    Args:
        slug: of its address; empty takes that of the versions that are there, else its pinyin.

    Raises:
        OSError: the file cannot be opened.
        MuseumError: the disk refuses to write.
    """
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Import(findings=(too_large(str(path), LAW_FILE),))
    law, findings = read_law_file(data, str(path))
    if law is None:
        return Import(findings=findings)
    findings = (*findings, *article_faults(law.blocks, str(path)))
    held = read_law_texts(root)[0] if (root / "exhibits" / LAWS_FOLDER).is_dir() else ()
    same = next((one for one in held if one.current.card.name == law.name), None)
    slug = slug or (same.slug if same else address_of(law.name))
    file = f"exhibits/{LAWS_FOLDER}/{slug}-{law.dated}.md"
    findings = (*findings, *_taken(held, slug, law, root / file, file))
    made = Import(
        name=law.name, dated=law.dated,
        articles=sum(isinstance(one, LawArticle) for one in law.blocks),
        file=file, is_there=_is_same(root / file, law),
        older=sum(one.card.dated != law.dated for one in same.versions) if same else 0,
        findings=findings,
    )  # fmt: skip
    if made.has_errors or made.is_there or only_try:
        return made
    write_new(root / file, law.text)
    return Import(
        made.name, made.dated, made.articles, file, is_written=True, older=made.older,
        findings=findings,
    )  # fmt: skip


def address_of(name: str) -> str:
    """``min-fa-dian`` for 中华人民共和国民法典; at most 60 letters."""
    said = lazy_pinyin(name.removeprefix(FULL_NAME), style=Style.NORMAL, errors="ignore")
    slug = ""
    for one in said:
        if one.isascii() and one.isalnum() and len(slug) + len(one) < 60:  # noqa: PLR2004
            slug += f"-{one.lower()}" if slug else one.lower()
    return slug or "law"


def _is_same(path: Path, law: WrittenLaw) -> bool:
    """The text, not the header: the same law saved again by Word has other bytes."""
    return path.is_file() and _body(path.read_text("utf-8")) == _body(law.text)


def _body(text: str) -> str:
    return text.partition("\n---\n")[2]


def _taken(
    held: tuple[Law, ...], slug: str, law: WrittenLaw, path: Path, file: str
) -> tuple[Finding, ...]:
    other = next((one for one in held if one.slug == slug), None)
    if other and other.current.card.name != law.name:
        return (
            Finding(
                rule="law.cannot-add",
                place=Place(file),
                message=f"「{slug}」这个网址已经是「{other.current.card.name}」的，"
                f"「{law.name}」没有放进馆里。",
                remedy=f"换一个网址再导入，例如：--as {slug}-2",
            ),
        )
    if path.exists() and not _is_same(path, law):
        return (
            Finding(
                rule="law.cannot-add",
                place=Place(file),
                message=f"馆里已经有 {law.dated} 的「{law.name}」，文字却不一样，没有动它，"
                "也没有放进新的。",
                remedy="对照官方数据库看哪一份对；要用新的，就先删掉馆里的那一份，再导入。",
            ),
        )
    return ()
