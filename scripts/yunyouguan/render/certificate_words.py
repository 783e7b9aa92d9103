"""What is said of a 学法证明, on its pages and at the desk, in the same words."""

from collections.abc import Mapping
from datetime import date

from yunyouguan.model.proof import GROUP, LENGTH, VERSION, NameVerdict, Verdict

PATHS = "学法路径"

CERTIFICATE = "学法证明"
CERTIFICATE_DESCRIPTION = "学完一条学法路径，可以做一张图留作纪念，发给家人，或者打印出来。"
VERIFY = "核对学法证明"
VERIFY_DESCRIPTION = "输入学法证明上的码，看看图上写的对不对得上。"

DONE = "学完了"
SCAN = "扫码可以核对"
NOTICE = "不是官方证书，只记录自己学过"

NOT_OFFICIAL = (
    "这张图是自己的手机做的，本馆没有审核，答题也没有人监考，不能当作官方证书、学历或者考试成绩用。"
)
TOGETHER = (
    "码只说明图上的路径、日期、题数和姓名是配套的：有人单独改了其中一样，和码一对就看得出来。"
)
ONLY_A_CODE = (
    "码说明不了是谁学的、是不是本人答的。这个网站没有秘密，懂电脑的人可以自己造一张。"
    "要紧的事，请当面问本人。"
)
NO_NAME = "码里没有姓名。知道姓名的人，可以拿姓名和码对一对。"
PROVES = (NOT_OFFICIAL, TOGETHER, ONLY_A_CODE, NO_NAME)
"""What a code proves and what not, said plainly: the site has no secret."""

CODE_SAYS: Mapping[str, str] = {
    Verdict.GOOD: "码对得上。",
    Verdict.LETTER: "码里不会有「{detail}」，请照着图再看一遍。",
    Verdict.LENGTH: f"码有{LENGTH}个字母和数字，这里是{{detail}}个，请照着图再看一遍。",
    Verdict.MISTYPED: f"有一处抄错了：请再看第{{detail}}组（每组{GROUP}个）。",
    Verdict.VERSION: f"这里只认得第{VERSION}版的码，这是第{{detail}}版；也可能抄错了，请再看一遍。",
    Verdict.WRONG: "码对不上：抄错了不止一处，或者被人改过。",
}
NO_SUCH_PATH = "码是完整的，但本馆没有它说的路径：可能已经撤下，也可能是别的馆的证明。"
PATH_UNKNOWN = "本馆没有这条路径"
NOTHING_ASKED = "这条路径没有题"
NAME_SAYS: Mapping[str, str] = {
    NameVerdict.FITS: "姓名对得上。",
    NameVerdict.DIFFERS: "姓名对不上：做这张证明时写的不是这个姓名。",
    NameVerdict.NAMELESS: "做这张证明时没有写姓名，图上也不应该有。",
    NameVerdict.UNASKED: "没有核对姓名。",
}
COMPARE = "请和图上写的一样一样对：有一样不同，就是图被改过。"


def spoken_day(day: date) -> str:
    """As it stands on the picture: 2026年11月3日."""
    return f"{day.year}年{day.month}月{day.day}日"


def score(right: int, total: int) -> str:
    """As it stands on the picture; empty when the path asks nothing."""
    return f"答对 {right} 题，共 {total} 题" if total else ""
