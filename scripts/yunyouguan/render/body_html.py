"""The text of an exhibit as HTML: Python-Markdown writes it, nh3 lets through what we know."""

import re
from collections.abc import Collection, Iterable, Mapping

import nh3
from markdown import Markdown
from markupsafe import Markup

from yunyouguan.model.body import Body, Prose
from yunyouguan.model.glossary import Finder
from yunyouguan.model.picture import Picture, PictureCard, RenditionSet
from yunyouguan.render.addresses import file_meant, page_meant, root_of
from yunyouguan.render.law_links import CITE_CLOSE, CITE_OPEN, LawLinks, LawMarks
from yunyouguan.render.prose_inline import OccurringPatterns
from yunyouguan.render.prose_tree import CLOSE, OPEN, Finish, LawBoxes, Page, Setting
from yunyouguan.render.quiz.questions import quiz_html
from yunyouguan.render.slot import Slot
from yunyouguan.render.term_marks import TERM_CLOSE, TERM_OPEN, TermMarks
from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.viewer_html import figure_html

# Measured at 390, 1440 and 1920 (prose.css): the column of 36 characters and the label around it.
IN_TEXT = Slot(phone=90, desk=38, widest=602, whole=True)
NO_TERMS = Finder()
TOKEN = re.compile(rf"(?:<(p|span)>)?{OPEN}(\d+){CLOSE}(?:</(?:p|span)>)?")
NO_LAWS = LawLinks()
FORGED = str.maketrans("", "", OPEN + CLOSE + TERM_OPEN + TERM_CLOSE + CITE_OPEN + CITE_CLOSE)

# Pictures are not on the list: ours are put in afterwards, so none of a stranger's gets through.
CLEANER = nh3.Cleaner(
    tags={
        "a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr",
        "li", "ol", "p", "pre", "section", "span", "strong", "sub", "sup", "table", "tbody", "td",
        "th", "thead", "tr", "ul",
    },
    clean_content_tags={"script", "style"},
    attributes={
        "a": {"href", "title", "rel"},
        "h2": {"id"}, "h3": {"id"}, "h4": {"id"}, "h5": {"id"}, "h6": {"id"},
        "ol": {"start"},
        "div": {"tabindex", "role", "aria-label"},
    },
    allowed_classes={
        "section": {"law"}, "span": {"law-mark", "law-words"}, "div": {"table"},
        "td": {"to-right", "to-center"}, "th": {"to-right", "to-center"},
    },
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel=None,
)  # fmt: skip


class BodyRenderer:
    """Renders every body of one museum with one Markdown instance: a new one costs 0.3 ms a body.

    Args:
        built: addresses of the pages that the site will hold.
        sets: renditions by the path of their original.
        tongue: that the bodies are written in.
        laws: whose articles a citation leads to.
    """

    def __init__(
        self, built: Collection[str], sets: Mapping[str, RenditionSet], tongue: Tongue = CHINESE,
        laws: LawLinks = NO_LAWS,
    ) -> None:  # fmt: skip
        self._built = frozenset(built)
        self._sets = sets
        self._tongue = tongue
        self._setting = Setting(tongue)
        self._markdown = Markdown(
            extensions=["tables", "sane_lists"],
            extension_configs={"tables": {"use_align_attribute": True}},
            output_format="html",
        )
        trees = self._markdown.treeprocessors
        trees.register(OccurringPatterns(self._markdown), "inline", 20)
        trees.register(LawBoxes(self._markdown, tongue), "law_boxes", 25)
        trees.register(Finish(self._markdown, self._setting), "finish", 15)
        self._terms = TermMarks(self._markdown)
        trees.register(self._terms, "terms", 14)
        self._laws = laws
        self._cites = LawMarks(self._markdown, laws)
        trees.register(self._cites, "cites", 13)

    def parts(
        self,
        body: Body,
        *,
        file: str,
        address: str,
        pictures: Iterable[Picture],
        ids: Iterable[str],
        finder: Finder = NO_TERMS,
    ) -> tuple[Markup, ...]:
        """One fragment for each part of the body, in the order written; no id stands in two.

        Args:
            file: that the body stands in; relative targets start from its folder.
            address: of the page.
            pictures: of the exhibit, to know captions and labels by.
            ids: that the template uses already.
            finder: of the terms whose first use links to the glossary.
        """
        root = root_of(address)
        figures: list[Markup] = []
        known = {one.path: one for one in pictures}

        def link(target: str) -> str | None:
            return self._there(page_meant(target, file), root)

        def spot(exhibit: str) -> str | None:
            return self._there(exhibit.strip("/") + "/", root)

        def drawn(target: str, alt: str, caption: str) -> Markup:
            path = file_meant(target, file)
            picture = _worded(known.get(path), path, alt, caption, body)
            made = self._sets.get(path)
            return figure_html(
                picture, made, IN_TEXT, root=root, link=spot, tongue=self._tongue
            )  # fmt: skip

        def figure(target: str, alt: str, caption: str) -> str:
            figures.append(drawn(target, alt, caption))
            return f"{OPEN}{len(figures) - 1}{CLOSE}"

        shift = 2 - min((one.level for one in body.headings), default=2)
        self._terms.begin(finder)
        self._cites.begin()
        self._setting.page = Page(max(shift, 0), link, figure, set(ids))
        html: list[Markup] = []
        asked = 0
        for part in body.parts:
            if isinstance(part, Prose):
                prose = self._terms.links(self._prose(part.markdown), root)
                prose = self._cites.links(prose, root)
                shown = TOKEN.sub(lambda found: figures[int(found[2])], prose)
                html.append(Markup(shown))  # noqa: S704
            else:
                quiz = quiz_html(part, first=asked + 1, figure=drawn)
                html.append(self._laws.linked(quiz, root))
                asked += len(part.questions)
        return tuple(html)

    def render(
        self, body: Body, *, file: str, address: str, pictures: Iterable[Picture],
        ids: Iterable[str], finder: Finder = NO_TERMS,
    ) -> Markup:  # fmt: skip
        """Prose and quizzes in the order written: what `parts` gives, in one."""
        parts = self.parts(
            body, file=file, address=address, pictures=pictures, ids=ids, finder=finder
        )
        return Markup("").join(parts)

    def _there(self, meant: str, root: str) -> str | None:
        """A link to the page in this language, else to the one in the museum's own."""
        for address in (self._tongue.home + meant, meant):
            if address.partition("#")[0] in self._built:
                return root + address
        return None

    def _prose(self, markdown: str) -> str:
        self._markdown.reset()
        return CLEANER.clean(self._markdown.convert(markdown.translate(FORGED)))


def _worded(
    picture: Picture | None, path: str, alt: str, caption: str, body: Body
) -> Picture:  # fmt: skip
    """The picture with the words that the text gives it; unknown ones are shown as words."""
    if picture is None:
        place = next((one.place for one in body.images), body.parts[0].place)
        return Picture(path, PictureCard(file=path, alt=alt, caption=caption), None, place)
    said = {"alt": alt, "caption": caption}
    card = picture.card.model_copy(update={name: text for name, text in said.items() if text})
    return Picture(picture.path, card, picture.facts, picture.place)
