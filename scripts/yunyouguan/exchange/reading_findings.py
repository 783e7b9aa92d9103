"""What is found in a foreign file: a question that is no use to us, a piece left behind."""

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind

MOST_CHOICES = 10
"""As many as there are letters from A to J."""


def short(text: str, most: int = 20) -> str:
    """The text on one line, cut with … when it is longer than ``most`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


def broken(place: Place, what: str, remedy: str) -> Finding:
    """A question that its own program could not read either."""
    return Finding(
        rule="format.broken",
        place=place,
        message=f"{what}，这一题没有读进来，观众看不到它。",
        remedy=remedy,
    )


def unknown_kind(place: Place, stem: str, kind: str) -> Finding:
    """A kind that the museum does not ask."""
    kinds = "、".join(one for one in QuestionKind if one is not QuestionKind.OPEN)
    return Finding(
        rule="format.unknown-kind",
        place=place,
        message=f"「{short(stem)}」是{kind}，本馆没有这种题型，没有读进来，观众看不到它。",
        remedy=f"在原来的软件里改成这些题型之一再导出：{kinds}；"
        "只有一个答案的可以改成填空，例如：居住权自＿＿＿＿时设立。",
    )


def no_question(place: Place, text: str) -> Finding:
    """A text that asks nothing."""
    return Finding(
        rule="format.no-question",
        place=place,
        message=f"「{short(text)}」后面没有答案，不是题目，没有读进来，观众看不到这段文字。",
        remedy="是题目就在原来的文件里补上答案；是说明文字，就抄到展品的正文里。",
    )


def too_many_choices(place: Place, stem: str, count: int) -> Finding:
    """More than ten choices have no letters."""
    return Finding(
        rule="format.too-many-choices",
        place=place,
        message=f"「{short(stem)}」有 {count} 个选项，本馆一题最多 {MOST_CHOICES} 个（A 到 J），"
        "没有读进来，观众看不到它。",
        remedy=f"在原来的文件里删到 {MOST_CHOICES} 个以内，再导入一次。",
    )


def wording_unfit(place: Place, stem: str, wording: str) -> Finding:
    """An answer that would be taken for two, or stands for many."""
    return Finding(
        rule="format.wording-unfit",
        place=place,
        message=f"「{short(stem)}」的答案「{short(wording)}」里有「/」「；」或「*」，"
        "写成填空会认错答案，没有读进来，观众看不到这一题。",
        remedy="在原来的文件里换一种写法，例如「1/2」写成「二分之一」，再导入一次。",
    )


def partial_credit(place: Place, stem: str, answer: str) -> Finding:
    """An answer is right or it is not."""
    return Finding(
        rule="format.partial-credit",
        place=place,
        message=f"「{short(stem)}」的答案「{short(answer)}」原来算对一部分，"
        "本馆只分对和错，观众这样答会判错。",
        remedy="看一遍这一题：应当算对，就把它补进答案；应当算错，就不用改。",
    )


def feedback_moved(place: Place, stem: str) -> Finding:
    """Feedback for which we have no place of its own."""
    return Finding(
        rule="format.feedback-moved",
        place=place,
        message=f"「{short(stem)}」按答对、答错分开写的反馈合成了一段解析，观众读着可能不通。",
        remedy="把这一题的解析看一遍，留下讲道理的话，例如：> 解析：人民调解不收钱，也不伤和气。",
    )


def picture_left(place: Place, stem: str) -> Finding:
    """A file of questions is read without the files around it."""
    return Finding(
        rule="format.picture-left",
        place=place,
        message=f"「{short(stem)}」里的图片没有读进来，观众看不到图，可能答不了。",
        remedy="把图片存到展品的文件夹，在题干里写上，例如：![画面上是什么](photo.jpg)",
    )


def distractor_left(place: Place, stem: str, texts: str) -> Finding:
    """Every thing on the right belongs to one on the left."""
    return Finding(
        rule="format.distractor-left",
        place=place,
        message=f"「{short(stem)}」右边多出来的「{short(texts)}」没有读进来，观众少了干扰项。",
        remedy="不要紧就不用改；一定要有，就把这一题改成几道单选。",
    )


def category_left(place: Place, name: str) -> Finding:
    """Questions stand in exhibits, not in categories."""
    return Finding(
        rule="format.category-left",
        place=place,
        message=f"分类「{short(name)}」没有读进来，下面的题目照样读了。",
        remedy="不用改；想分开放，就把各类题目放进各自的展品。",
    )
