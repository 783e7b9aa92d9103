"""What staff are told of questions, in as few lines as it takes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from yunyouguan.banks.adding import Addition
from yunyouguan.banks.incoming import LATER, Bank, blocking
from yunyouguan.banks.outgoing import Export
from yunyouguan.banks.tidying import TidiedPage
from yunyouguan.check.registry import level_of
from yunyouguan.check.report import as_data
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import QuestionKind

SHOWN_OF_A_RULE = 3
"""Five hundred questions without 依据 are three examples and a count."""

LOOKED = "只是看看，什么也没有写。"


def of_bank(bank: Bank, added: Addition | None) -> str:
    """How many, which faults at which line, and what became of it."""
    chapters = [
        [*_counts(bank)],
        [*_findings(bank.all_findings)],
        [*_outcome(bank, added)],
    ]
    return "\n\n".join("\n".join(lines) for lines in chapters if lines)


def of_export(exported: Export, out: Path) -> str:
    """What was written, and what the format could not hold."""
    if exported.reasons:
        return "\n".join((*_findings(exported.reasons), "\n什么也没有写。"))
    lost = f"有 {len(exported.losses)} 处装不下，写在下面：" if exported.losses else ""
    first = f"写好 {out}：拿出 {exported.count} 道题。{lost}"
    return "\n".join((first, *_findings(exported.losses)))


def of_pages(pages: Sequence[TidiedPage], *, only_told: bool) -> str:
    """Every page that changed, every question that was left, and a last line that counts."""
    done = "要排" if only_told else "排好"
    lines = [f"{done} {one.file}：{one.count} 道题" for one in pages if one.count]
    lines += _findings([finding for one in pages for finding in one.findings])
    count = sum(one.count for one in pages)
    if not count:
        return "\n".join((*lines, f"看了 {len(pages)} 份文字，没有要排的题目。"))
    last = "只是看看，没有改动。" if only_told else "别的字一个也没有动。"
    return "\n".join((*lines, f"一共 {count} 道题{done}，{last}"))


def _counts(bank: Bank) -> Iterator[str]:
    good = sum(not blocking(one.findings, published=False) for one in bank.entries)
    bad = len(bank.entries) - good
    told = f"{good} 道可以用" + (f"，{bad} 道要改" if bad else "")
    yield f"{bank.file}：{len(bank.entries)} 道题" + (f"，{told}" if bank.entries else "")
    kinds = Counter(one.kind for one in bank.questions)
    if kinds:
        yield "    " + "　".join(
            f"{kind.value} {kinds[kind]}" for kind in QuestionKind if kinds[kind]
        )


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    """The first few of each rule, then how many more there are and where."""
    seen: Counter[str] = Counter()
    for finding, told in zip(findings, as_data(findings), strict=True):
        seen[finding.rule] += 1
        if seen[finding.rule] <= SHOWN_OF_A_RULE:
            yield f"{finding.place}: {_weight(finding)} [{finding.rule}] {told['message']}"
            yield f"    怎么改：{told['remedy']}"
    for rule, count in seen.items():
        if count > SHOWN_OF_A_RULE:
            more = [one.place.line for one in findings if one.rule == rule][SHOWN_OF_A_RULE:]
            lines = "、".join(str(line) for line in more[:20]) + ("……" if len(more) > 20 else "")  # noqa: PLR2004
            yield f"[{rule}] 还有 {len(more)} 处一样的，在第 {lines} 行；加上 --json 可以看全部。"


def _weight(finding: Finding) -> str:
    """A draft may wait for some of what a published exhibit must have."""
    return "发布前补上" if finding.rule in LATER else level_of(finding).chinese


def _outcome(bank: Bank, added: Addition | None) -> Iterator[str]:
    if added is None:
        yield LOOKED
        if not blocking(bank.all_findings, published=False) and bank.questions:
            yield f"要放进展品：yunyouguan import questions {bank.file} --into 展厅/展品"
    elif added.is_written:
        yield f"放好了：{len(bank.questions)} 道题，在 {added.file} 的「练一练」里。"
        yield "下一步：翻开法条，一道一道核对答案；再运行 yunyouguan check。"
    elif added.reasons:
        told = set(bank.all_findings)
        yield from _findings([one for one in added.reasons if one not in told])
        yield "有错误，一道题也没有放进去。改好上面的错误，再运行一次。"
    else:
        yield f"{LOOKED}去掉 --dry-run，就会放进 {added.file} 的「练一练」。"
