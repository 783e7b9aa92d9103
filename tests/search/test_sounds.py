"""How Chinese is read."""

from yunyouguan.search.sounds import common_characters, readings, syllables


def test_syllables_are_read_in_context_without_tones() -> None:
    """「重庆」 is chong qing; what is not Han has no sound."""
    assert syllables("重庆 2020《民法典》abc") == ("chong", "qing", "min", "fa", "dian")
    assert syllables("法律") == ("fa", "lv")
    assert syllables("居住權") == ("ju", "zhu", "quan")
    assert syllables("plain 12") == ()


def test_characters_are_listed_by_how_they_are_read() -> None:
    """Both in order, so that the same characters give the same file."""
    assert readings("权全法权") == {"fa": "法", "quan": "全权"}


def test_every_phone_types_the_common_characters() -> None:
    """GB 2312 has 6,763."""
    common = common_characters()

    assert len(common) == len(set(common)) == 6763
    assert {"居", "权", "龘"} & set(common) == {"居", "权"}
