"""What is said at the desk of questions, as findings."""

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question
from yunyouguan.model.stem_id import normalised
from yunyouguan.read.excerpt import shown


def unknown_format(place: Place, suffix: str, readable: str) -> Finding:
    """A file of a kind that we do not read."""
    seen = f"「{suffix}」" if suffix else "没有后缀的"
    return Finding(
        rule="bank.unknown-format",
        place=place,
        message=f"{seen}文件里的题目读不出来，一道题也没有放进馆里。",
        remedy=f"换成这里面的一种：{readable}；Word 和 WPS 都可以「另存为」.docx。",
    )


def nothing_asked(place: Place) -> Finding:
    """No question, and no reason for it either."""
    return Finding(
        rule="bank.empty",
        place=place,
        message="这个文件里没有找到题目，一道题也没有放进馆里。",
        remedy="每道题前面写上题号和题型，例如：1. 【判断】人民调解不收钱。（ √ ）",
    )


def already_there(question: Question, twin: Question) -> Finding:
    """Two questions that a learner's record could not tell apart."""
    is_stem = normalised(question.stem) == normalised(twin.stem)
    same = "题干" if is_stem else f"编号「{question.id}」"
    mend = "把题干写得不一样，例如写上是哪部法律" if is_stem else "换一个没用过的编号"
    return Finding(
        rule="bank.already-there",
        place=question.place,
        message=f"题目「{shown(question.stem)}」和 {twin.place} 的那一道{same}一样，"
        "观众的学习记录会把两道记成一道。",
        remedy=f"已经有了就从文件里删掉这一道；是另一道题，就{mend}。",
    )


def no_such_exhibit(address: str) -> Finding:
    """Where to put them is nowhere."""
    return Finding(
        rule="bank.no-such-exhibit",
        place=Place(f"exhibits/{address}/index.md"),
        message="没有这件展品，题目没有地方放，什么也没有写。",
        remedy=f"核对展厅和文件夹名；还没有就先运行：yunyouguan new exhibit {address} 标题",
    )


def exhibit_unread(address: str) -> Finding:
    """It is there, but what it is nobody can tell."""
    return Finding(
        rule="bank.no-such-exhibit",
        place=Place(f"exhibits/{address}/index.md"),
        message="这件展品的开头资料有错误，或者文件是快捷方式，读不出来，什么也没有写。",
        remedy="先运行：yunyouguan check，照着改好这件展品，再运行一次。",
    )


def would_change(place: Place) -> Finding:
    """Safety net: a block that would be read differently afterwards."""
    return Finding(
        rule="bank.not-tidied",
        place=place,
        message="这道题排整齐以后读出来会和原来不一样，所以原样留着，没有动它。",
        remedy="照手册「题目」一页的样子，把这道题手工排一下，再运行一次。",
    )


def not_utf8(place: Place) -> Finding:
    """The exhibit itself is in another encoding."""
    return Finding(
        rule="bank.exhibit-not-utf8",
        place=place,
        message="这份文字的编码不是 UTF-8，添上题目会变成乱码，所以没有动它。",
        remedy="用记事本打开，选「另存为」，编码选 UTF-8，保存盖掉原来的文件，再运行一次。",
    )


def cannot_be_written(question: Question) -> Finding:
    """Safety net: 题库体 has no way to say what stands in it."""
    return Finding(
        rule="bank.cannot-be-written",
        place=question.place,
        message=f"题目「{shown(question.stem)}」写成题库体以后，读出来会和原来不一样，"
        "所以一道题也没有写进去。",
        remedy="看看题干、选项、解析里有没有单独一行的「解析：」「A.」「1. 【单选】」这样的字，"
        "换个写法再导入。",
    )


def cannot_write_format(place: Place, writable: str) -> Finding:
    """A file of a kind that we do not write."""
    return Finding(
        rule="bank.cannot-write-format",
        place=place,
        message="认不出要写成哪一种文件，什么也没有写。",
        remedy=f"文件名的后缀写成这里面的一种：{writable}，例如：题库.md",
    )


def nothing_to_take(address: str) -> Finding:
    """An exhibit that is not there cannot give questions."""
    return Finding(
        rule="bank.nothing-to-take",
        place=Place(f"exhibits/{address.strip('/')}/index.md"),
        message="没有这件展品，或者它的文字读不出来，没有题目可以导出，什么也没有写。",
        remedy="核对展厅和文件夹名，例如：--from village/well；读不出来就先运行 yunyouguan check。",
    )


def no_questions(place: Place) -> Finding:
    """An empty file would look like a finished one."""
    return Finding(
        rule="bank.no-questions",
        place=place,
        message="这些展品里没有题目，什么也没有写。",
        remedy="换一件有题目的展品，例如：--from village/well；草稿里的题目也要写明 --from。",
    )
