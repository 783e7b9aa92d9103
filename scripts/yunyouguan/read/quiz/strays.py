"""A line that belongs nowhere in its question is told, so that no word vanishes."""

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown


def lost(place: Place, text: str) -> Finding:
    """A line below something that is already complete."""
    return Finding(
        rule="quiz.lost-line",
        place=place,
        message=f"「{shown(text)}」夹在题目里，看不出是题干、选项还是解析，观众看不到它。",
        remedy=f"是解析就写成：> 解析：{shown(text, 60)}；是另起的正文，就把行首的空格删掉。",
    )


def nameless(place: Place, text: str) -> Finding:
    """A quoted line that is neither feedback nor a note."""
    return Finding(
        rule="quiz.note-without-name",
        place=place,
        message=f"「{shown(text)}」没有写明是解析还是依据，观众看不到这段话。",
        remedy=f"在前面写上名称，例如：> 解析：{shown(text, 60)}",
    )


def note_twice(place: Place, name: str) -> Finding:
    """Mostly the next question has lost its number."""
    return Finding(
        rule="quiz.note-twice",
        place=place,
        message=f"这一题写了两次「{name}」，可能是下一题丢了题号，两题连在一起，观众会看糊涂。",
        remedy=f"是同一题就合成一行「> {name}：……」；"
        "是下一题就在它的题干前写上题号和题型，例如：2. 【单选】……",
    )
