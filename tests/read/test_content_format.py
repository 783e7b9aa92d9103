"""The form that writers are given is read whole, value for value."""

from pathlib import Path

from read.drawn import drawn
from read.written import put
from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.picture import PictureCard
from yunyouguan.model.quiz import FALSE, TRUE, QuestionKind
from yunyouguan.model.vocabulary import ExhibitType, Status
from yunyouguan.read.exhibit_dir import read_exhibit

CASE = Path(__file__).parents[1] / "cases/read/content-format/index.md"


def test_form_for_writers_gives_a_whole_exhibit(tmp_path: Path) -> None:
    """Header, law box, pictures and the three kinds of questions, without one finding."""
    files = {"index.md": CASE.read_bytes(), "cover.png": drawn("PNG")}
    put(tmp_path / "exhibits/square/prologue", files)
    exhibit, findings = read_exhibit(tmp_path, "square", "prologue")
    assert findings == ()
    assert exhibit is not None
    assert exhibit.card == ExhibitCard(
        id="NF-2026-0001",
        title="总则：从出生到老去的每一件事",
        type=ExhibitType.WORK,
        summary="先认识权利，再认识规矩。",
        topics=("民法典/总则",),
        audience=("居民", "老人"),
        creator="本站创作",
        date="2026",
        medium="数字剪纸",
        extent="2400×3000 像素",
        pictures=(
            PictureCard(
                file="cover.png",
                alt="一张红色的剪纸，中间一棵大树，树下两位老人。",
                caption="本站创作示意：总则",
                source="本站绘制",
                rights="CC BY 4.0",
            ),
        ),
        source="南政发〔2021〕3号 四.2",
        rights="CC BY 4.0",
        status=Status.PUBLISHED,
        reviewer="法条复核组",
        reviewed="2026-11-23",
    )
    assert exhibit.place_of("pictures.0.alt").line == 14
    assert [part.place.line for part in exhibit.body.parts] == [25, 36, 70]
    prose, quiz, after = exhibit.body.parts
    assert "> 法条：《民法典》第十三条" in exhibit.body.prose[0].markdown
    assert exhibit.body.prose[1].markdown == "> 法条：《民法典》第十四条\n> 法律面前人人平等。"
    assert (prose, after) == exhibit.body.prose
    assert exhibit.body.quizzes == (quiz,)
    assert _questions(exhibit) == [
        (
            QuestionKind.SINGLE, 36, "谁给予补偿？（　　）", ("C",),
            [
                ("A", "物业公司", ""), ("B", "受害人自己", "法律不会让他自己扛。"),
                ("C", "使用人", ""),
            ],
            "先查清责任人，再由使用人补偿。", "《民法典》第一千二百五十四条第一款",
        ),
        (
            QuestionKind.MULTIPLE, 47, "哪些行为可能违法？（　　）", ("A", "C"),
            [("A", "堵消防通道", ""), ("B", "在家养花", ""), ("C", "楼道堆物", "")],
            "通道是救命的路。", "《民法典》第二百七十二条",
        ),
        (
            QuestionKind.JUDGE, 56, "彩礼一概不退。（　　）", (FALSE,),
            [(TRUE, "对", ""), (FALSE, "错", "")], "要看情形。", "《民法典》第一千零四十二条",
        ),
        (
            QuestionKind.JUDGE, 61, "人人平等。（　　）", (TRUE,),
            [(TRUE, "对", ""), (FALSE, "错", "")],
            "法律面前，不分你我，一样对待。", "《民法典》第十四条",
        ),
    ]  # fmt: skip


def _questions(exhibit: Exhibit) -> list[tuple[object, ...]]:
    """Every part of every question that a reader of the page meets."""
    return [
        (
            one.kind, one.place.line, one.stem, one.correct,
            [(choice.letter, choice.text, choice.feedback) for choice in one.choices],
            one.explanation, one.citation,
        )
        for quiz in exhibit.body.quizzes
        for one in quiz.questions
    ]  # fmt: skip
