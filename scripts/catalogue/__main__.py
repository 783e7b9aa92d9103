"""``make words``: every catalogue holds just the words that are said; new ones wait for a hand."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from catalogue.spoken import LANGUAGES, template

HEADER = """\
# 界面的译文：msgid 是中文，msgstr 是译文。运行 make words 补上新的词，去掉不用的词。
msgid ""
msgstr ""
"Language: {language}\\n"
"Plural-Forms: {plural}\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""


def refreshed(text: bytes, language: str) -> Catalog:
    """The catalogue with every word once; translations are kept, what nobody says is dropped."""
    known = read_po(io.BytesIO(text), locale=language.replace("-", "_"), abort_invalid=True)
    known.update(template(), no_fuzzy_matching=True)
    known.obsolete.clear()
    return known


def untranslated(catalogue: Catalog) -> list[str]:
    """The words that still wait for a translation."""
    return [
        str(message.id) for message in catalogue
        if message.id and not all(_forms(message.string))
    ]  # fmt: skip


def written(catalogue: Catalog) -> bytes:
    """As it stands on disk: no line numbers and no dates, so that only words change it."""
    out = io.BytesIO()
    write_po(out, catalogue, width=0, omit_header=True, include_lineno=False)
    header = HEADER.format(language=catalogue.locale, plural=catalogue.plural_forms)
    return header.encode() + out.getvalue()


def main(folder: Path) -> None:
    """Refresh every catalogue and name what waits."""
    for path in sorted(folder.glob("*.po")):
        catalogue = refreshed(path.read_bytes(), path.stem)
        path.write_bytes(written(catalogue))
        waiting = untranslated(catalogue)
        print(f"{path.name}：{len(catalogue)} 条" + "".join(f"\n  待译：{one}" for one in waiting))


def _forms(said: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return tuple(said) if isinstance(said, (tuple, list)) else (said or "",)


if __name__ == "__main__":
    main(LANGUAGES)
