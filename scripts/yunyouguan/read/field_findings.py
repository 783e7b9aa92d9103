"""What is wrong with a field of a header, in the words of the one who mends it."""

from collections.abc import Iterable, Sequence

from pydantic.fields import FieldInfo

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, chinese_key
from yunyouguan.read.excerpt import shown
from yunyouguan.read.node_tree import Scalar


def missing(place: Place, info: FieldInfo, *, is_empty: bool) -> Finding:
    """A required field that is not there or has nothing behind its colon."""
    key = chinese_key(info)
    seen = f"「{key}」后面是空的" if is_empty else f"没有写「{key}」"
    return Finding(
        rule="header.missing-field",
        place=place,
        message=f"{seen}（{info.description}），缺了它这里不能展出。",
        remedy=f"补上这一行，例如：{key}: {_example(info)}",
    )


def unknown_key(place: Place, key: str, near: Sequence[str], keys: Iterable[str]) -> Finding:
    """A key that no field has."""
    if near:
        remedy = f"是不是想写「{near[0]}」？改成：{near[0]}: ……"
    else:
        known = "、".join(one for one in keys if not one.isascii())
        remedy = f"删掉这一行，或换成能用的项目：{known}"
    return Finding(
        rule="header.unknown-key",
        place=place,
        message=f"没有「{shown(key)}」这一项，后面的内容没有用上，观众看不到。",
        remedy=remedy,
    )


def twice(place: Place, key: Scalar, first: Scalar) -> Finding:
    """A field given a second time, under the same name or its other one."""
    if key.text == first.text:
        return Finding(
            rule="header.duplicate-key",
            place=place,
            message=f"「{key.text}」写了两次（第 {first.line} 行已有），不知道让观众看哪一个。",
            remedy=f"删掉第 {first.line} 行或第 {key.line} 行，只留一行「{key.text}: ……」。",
        )
    return Finding(
        rule="header.two-names",
        place=place,
        message=f"「{key.text}」和第 {first.line} 行的「{first.text}」是同一项，"
        "不知道让观众看哪一个。",
        remedy=f"删掉其中一行，只留「{first.text}: ……」或「{key.text}: ……」。",
    )


def wrong_word(place: Place, info: FieldInfo, text: str, words: tuple[str, ...]) -> Finding:
    """A word that is not in the list for this field."""
    key = chinese_key(info)
    return Finding(
        rule="header.wrong-word",
        place=place,
        message=f"「{key}」写的是「{shown(text)}」，不在词表里，观众按{key}找不到它。",
        remedy=f"从这几个词里选一个：{'、'.join(words)}，例如：{key}: {words[0]}",
    )


def not_yes_or_no(place: Place, info: FieldInfo, text: str) -> Finding:
    """A word other than yes and no."""
    key = chinese_key(info)
    return Finding(
        rule="header.not-yes-or-no",
        place=place,
        message=f"「{key}」写的是「{shown(text)}」，看不出是还是否，该给观众的提示就出不来。",
        remedy=f"只写「是」或「否」，例如：{key}: 是",
    )


def wrong_value(place: Place, info: FieldInfo, text: str) -> Finding:
    """A value that the record refuses for a reason of its own."""
    key = chinese_key(info)
    return Finding(
        rule="header.wrong-value",
        place=place,
        message=f"「{key}」写的是「{shown(text)}」，不合要求（{info.description}），不能给观众看。",
        remedy=f"照这样写：{key}: {_example(info)}",
    )


def not_one_text(place: Place, info: FieldInfo) -> Finding:
    """A list where one text is wanted."""
    key = chinese_key(info)
    return Finding(
        rule="header.wrong-shape",
        place=place,
        message=f"「{key}」这里只能写一段文字，现在分成了几项，观众看不到它。",
        remedy=f"写成一行，例如：{key}: {_example(info)}",
    )


def not_several_texts(place: Place, info: FieldInfo) -> Finding:
    """Keys and values where a list of words is wanted."""
    key = chinese_key(info)
    return Finding(
        rule="header.wrong-shape",
        place=place,
        message=f"「{key}」这里只能写几个词，现在里面又分了层，观众看不到它。",
        remedy=f"写在一对方括号里，用逗号隔开，例如：{key}: [{_example(info)}]",
    )


def not_records(place: Place, info: FieldInfo, nested: type[Record]) -> Finding:
    """A bare text where a list of records is wanted."""
    key = chinese_key(info)
    first = next(iter(nested.model_fields.values()))
    return Finding(
        rule="header.wrong-shape",
        place=place,
        message=f"「{key}」下面的每一项都要写明项目名，现在只有内容，观众看不到它。",
        remedy=f"「{key}:」单独一行，下一行写：「  - {chinese_key(first)}: {_example(first)}」",
    )


def _example(info: FieldInfo) -> str:
    return str(info.examples[0]) if info.examples else "……"
