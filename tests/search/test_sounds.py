"""How Chinese is read."""

from yunyouguan.search.sounds import common_characters, readings, syllables


def test_syllables_are_read_in_context_without_tones() -> None:
    """「重庆」 is chong qing; what is not Han has no sound."""
    assert syllables("重庆 2020《民法典》abc") == ("chong", "qing", "min", "fa", "dian")
    assert syllables("法律") == ("fa", "lv")
    assert syllables("居住權") == ("ju", "zhu", "quan")
    assert syllables("plain 12") == ()


def test_characters_have_the_number_of_their_sound() -> None:
    """Common ones in their order, further ones with it; the same characters give the same file."""
    found = readings("囧权囧")
    codes = [found.codes[at : at + 2] for at in range(0, len(found.codes), 2)]
    told = {char: found.syllables[int(code, 36)]
            for char, code in zip(common_characters(), codes, strict=True)}  # fmt: skip

    assert [told[char] for char in "权全法人"] == ["quan", "quan", "fa", "ren"]
    assert found.others == {"囧": "jiong"}
    assert list(found.syllables) == sorted(set(found.syllables))


def test_every_phone_types_the_common_characters() -> None:
    """GB 2312 has 6,763."""
    common = common_characters()

    assert len(common) == len(set(common)) == 6763
    assert {"居", "权", "龘"} & set(common) == {"居", "权"}
