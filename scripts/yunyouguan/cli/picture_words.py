"""What staff are told of pictures, in as few lines as it takes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from yunyouguan.check.report import as_data
from yunyouguan.derive.operations import Kind
from yunyouguan.inventory import Holding, Inventory
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureFacts, RenditionSet
from yunyouguan.publish.budget import budget_line, spoken_size
from yunyouguan.publish.choice import PHONE
from yunyouguan.publish.weights import PageWeight
from yunyouguan.tryout import CUBE, TILES, Trial

HEAVIEST = 10
NOT_BUILT = "网站还没有生成，说不出哪一页最重。运行 yunyouguan build 以后再看。"
NOT_COMPLETE = "馆里还有没改好的错误，上面可能列得不全。请运行 yunyouguan check，看看要改哪里。"


def of_trials(trials: Sequence[Trial], out: Path) -> str:
    """Every trial, and a last line that counts them."""
    lines = [line for one in trials for line in (*_trial(one, out), "")]
    usable = sum(one.is_usable for one in trials)
    refused = len(trials) - usable
    told = f"一共 {len(trials)} 张：{usable} 张可以用" + (
        f"，{refused} 张不能用" if refused else ""
    )
    return "\n".join((*lines, f"{told}。"))


def of_inventory(inventory: Inventory) -> str:
    """Two lines an original, what they make together, the room left and the heaviest pages."""
    chapters = [
        [line for one in inventory.holdings for line in _holding(one)],
        [*_totals(inventory)],
        [budget_line(inventory.budget) if inventory.budget else NOT_BUILT],
        [*_pages(inventory.pages)],
        [] if inventory.complete else [NOT_COMPLETE],
    ]
    return "\n\n".join("\n".join(lines) for lines in chapters if lines)


def _trial(trial: Trial, out: Path) -> Iterator[str]:
    yield f"{trial.file}：{'可以用' if trial.is_usable else '不能用'}"
    if trial.facts:
        yield f"    原图　　{trial.facts.format}，{_pixels(trial.facts)}"
    if trial.facts and trial.is_usable:
        yield f"    手机上取 {_saving(trial.phone, trial.facts.size)}"
        yield from _products(trial)
        if trial.facts.has_gps:
            yield "    去掉了　拍摄位置"
        if trial.facts.ai_label:
            yield "    标出来　AI生成：网页上会写明，做好的图里也留着这个标记"
        yield f"    放在　　{out / trial.folder}"
    yield from _findings(trial.findings)


def _products(trial: Trial) -> Iterator[str]:
    deep = {TILES: 0, CUBE: 0}
    widths: set[int] = set()
    for one in trial.products:
        kind, is_below, _ = one.path.partition("/")
        if not is_below:
            widths.add(one.width)
        elif one.format != "json":
            deep[kind] += 1
    size = spoken_size(sum(one.size for one in trial.products))
    yield f"    做了　　{len(trial.products):,} 个文件，{size}，最宽 {max(widths)} 像素"
    if deep[TILES]:
        yield f"    凑近看　图块 {deep[TILES]:,} 个"
    if deep[CUBE]:
        yield f"    四面看　全景的图块 {deep[CUBE]:,} 个"


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    for one in as_data(findings):
        yield f"    [{one['rule']}] {one['message']}"
        yield f"    怎么改：{one['remedy']}"


def _holding(holding: Holding) -> Iterator[str]:
    yield holding.picture.path
    facts, made = holding.picture.facts, holding.made
    if facts is None:
        yield "    打不开。请运行 yunyouguan check，看看要改哪里。"
    elif made is None:
        yield f"    {_pixels(facts)}；还没有做"
    else:
        yield (
            f"    {_pixels(facts)}；手机上取 {_saving(holding.phone, facts.size)}；"
            f"做了{_made(made, holding)}，{spoken_size(holding.size)}"
        )


def _made(made: RenditionSet, holding: Holding) -> str:
    parts = [f" {len({one.width for one in made.renditions})} 种宽度"]
    if made.squares:
        parts.append(f"{len({one.width for one in made.squares})} 种方图")
    for kind, name in ((Kind.TILES, "图块"), (Kind.CUBE, "全景图块")):
        if count := holding.counts.get(kind):
            parts.append(f"{count:,} 个{name}")
    return "、".join(parts)


def _totals(inventory: Inventory) -> Iterator[str]:
    done = [one for one in inventory.holdings if one.made]
    waiting = sum(1 for one in inventory.holdings if one.picture.facts and not one.made)
    originals = sum(one.picture.facts.size for one in done if one.picture.facts)
    if done:
        yield (
            f"一共 {len(done)} 张原图，{spoken_size(originals)}；做成 {inventory.files:,} 个文件，"
            f"{spoken_size(inventory.size)}；手机看一遍取 "
            f"{_saving(sum(one.phone for one in done), originals)}。"
        )
    if waiting:
        yield f"还有 {waiting} 张没有做，运行 yunyouguan build 就会做好。"
    if not inventory.holdings:
        yield "还没有一张图片。"


def _pages(pages: Sequence[PageWeight]) -> Iterator[str]:
    if pages:
        yield f"最重的 {min(HEAVIEST, len(pages))} 页（{PHONE.width} 点宽的手机，从头翻到底）："
    for one in pages[:HEAVIEST]:
        yield (
            f"    {spoken_size(one.total):>8}  {one.address or '首页'}"
            f"（图 {spoken_size(one.pictures)}，其余 {spoken_size(one.words)}）"
        )


def _pixels(facts: PictureFacts) -> str:
    return f"{facts.width}×{facts.height}，{spoken_size(facts.size)}"


def _saving(phone: int, original: int) -> str:
    """「48 kB，是原图的 1/60」; only the weight when nothing to speak of is saved."""
    times = round(original / phone) if phone else 0
    return spoken_size(phone) + (f"，是原图的 1/{times}" if times > 1 else "")
