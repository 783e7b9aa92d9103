"""A tour stops before exhibits that are seen, shows what is there, and tells its time honestly."""

from builders import a_body, a_hall, a_museum, a_picture, a_quiz, a_stop, a_tour, an_exhibit
from check.found import all_of, found
from yunyouguan.model.body import Image
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.region import Region
from yunyouguan.model.tour import Tour
from yunyouguan.model.vocabulary import Status

FILE = "exhibits/tours/one.md"
LONG = "字" * 200


def with_tour(*tours: Tour, status: Status = Status.PUBLISHED) -> Museum:
    """Two exhibits in a hall, of which the second has the status given and two pictures."""
    bench = an_exhibit(
        slug="bench", id="NF-2026-0002", title="石凳", status=status,
        pictures=[a_picture(folder="square/bench", file=name) for name in ("one.jpg", "two.jpg")],
    )  # fmt: skip
    return a_museum(a_hall(an_exhibit(), bench), tours=tours)


def test_good_tour_has_nothing_to_mend() -> None:
    """Two exhibits, and two parts of one picture after another."""
    part = Region(0, 0, 50, 50)
    tour = a_tour(
        a_stop(region=part, line=20), a_stop(region=Region(50, 0, 50, 50), line=40),
        a_stop("square/bench", picture="two.jpg", seal="同坐", line=60),
    )  # fmt: skip
    assert [one for one in all_of(with_tour(tour)) if one.place.file == FILE] == []


def test_tour_without_stops_is_told() -> None:
    """Once it is shown; a draft is still being written."""
    assert found("tour.no-stop", with_tour(a_tour(status=Status.DRAFT))) == []
    assert found("tour.no-stop", with_tour(a_tour())) == [
        (
            f"{FILE}:1",
            "路线「绕广场一圈」一站也没有，观众点进来没有可走的。",
            (
                "在正文里写第一站：先一行「## 第一站的名字」，下面一行「- 展品: civil-code-square/"
                "prologue」，再一行「- 分钟: 2」，隔一行写要说的话。"
            ),
        )
    ]


def test_stop_stands_before_an_exhibit() -> None:
    """A draft may wait for it."""
    stop = a_stop("")
    assert found("tour.no-exhibit", with_tour(a_tour(stop, status=Status.DRAFT))) == []
    assert found("tour.no-exhibit", with_tour(a_tour(stop))) == [
        (
            f"{FILE}:20",
            "第1站「井边」没有写展品，观众不知道停在哪里看什么。",
            "在小标题下面补一行，例如：- 展品: square/liyi",
        )
    ]


def test_unknown_exhibit_is_answered_with_the_nearest() -> None:
    """Also in a draft; far from everything, the form is shown."""
    stops = a_stop("square/bensh"), a_stop("花园", heading="", line=40)
    assert found("tour.no-such-exhibit", with_tour(a_tour(*stops, status=Status.DRAFT))) == [
        (
            f"{FILE}:22",
            "第1站「井边」的展品「square/bensh」馆里没有，观众看到的路线会缺一站。",
            "是不是想写「square/bench」？例如：- 展品: square/bench",
        ),
        (
            f"{FILE}:42",
            "第2站的展品「花园」馆里没有，观众看到的路线会缺一站。",
            "写展厅和展品的文件夹名，中间用斜杠，例如：- 展品: square/liyi",
        ),
    ]


def test_exhibit_called_by_its_title_is_answered_with_its_folder() -> None:
    """Staff know what an exhibit is called; another one's address would lead them astray."""
    stops = a_stop("石凳"), a_stop("square/石凳", line=40)
    told = found("tour.no-such-exhibit", with_tour(a_tour(*stops)))
    assert [remedy for *_, remedy in told] == [
        "是不是想写「square/bench」？例如：- 展品: square/bench"
    ] * 2


def test_shown_tour_stops_only_before_what_is_shown() -> None:
    """A draft is published first, a withdrawn exhibit is passed by."""
    tour = a_tour(a_stop("square/bench"))
    told = [found("tour.exhibit-unpublished", with_tour(tour, status=status))
            for status in (Status.DRAFT, Status.WITHDRAWN)]  # fmt: skip
    assert told == [
        [
            (
                f"{FILE}:22",
                "第1站「井边」的展品「石凳」还没有发布，观众看到的路线会缺一站。",
                "先发布那件展品，或把这一站整段删掉。",
            )
        ],
        [
            (
                f"{FILE}:22",
                "第1站「井边」的展品「石凳」已经撤下，观众看到的路线会缺一站。",
                "把这一站整段删掉，或换一件已发布的展品。",
            )
        ],
    ]
    draft = a_tour(a_stop("square/bench"), status=Status.DRAFT)
    assert found("tour.exhibit-unpublished", with_tour(draft, status=Status.DRAFT)) == []


def test_two_stops_in_a_row_show_something_else() -> None:
    """The same exhibit again, later or in another part, is fine."""
    part = Region(0, 0, 50, 50)
    good = a_stop(), a_stop(region=part, line=40), a_stop("square/bench", line=60), a_stop(line=80)
    assert found("tour.same-stop-again", with_tour(a_tour(*good))) == []
    assert found("tour.same-stop-again", with_tour(a_tour(a_stop(), a_stop(line=40)))) == [
        (
            f"{FILE}:42",
            (
                "第2站「井边」和上一站是同一件展品、同一个画面，"
                "观众点了「下一站」，图没有动，会以为手机坏了。"
            ),
            (
                "两站并成一站；要看同一张图的另一处，就加一行，例如："
                "- 画面: 左 10% 上 20% 宽 40% 高 35%"
            ),
        )
    ]


def test_stop_says_how_long_it_takes() -> None:
    """What it should say is reckoned from the words."""
    museum = with_tour(a_tour(a_stop(note=LONG, minutes=None)))
    assert found("tour.no-minutes", museum) == [
        (
            f"{FILE}:20",
            "第1站「井边」没有写要停几分钟，观众算不出走完要多久。",
            "在小标题下面补一行，例如：- 分钟: 2",
        )
    ]


def test_minutes_are_between_one_and_ten() -> None:
    """Nobody stands longer."""
    museum = with_tour(a_tour(a_stop(minutes=30), a_stop("square/bench", minutes=10, line=40)))
    assert found("tour.minutes-absurd", museum) == [
        (
            f"{FILE}:23",
            "第1站「井边」写了30分钟，一站应当是1到10分钟，观众不会信。",
            "按实际写，照字数算约1分钟，例如：- 分钟: 1",
        )
    ]


def test_minutes_are_about_what_reading_takes() -> None:
    """A minute more or less is a matter of taste."""
    for minutes in (1, 2):
        assert (
            found("tour.minutes-off", with_tour(a_tour(a_stop(note=LONG, minutes=minutes)))) == []
        )
    assert found("tour.minutes-off", with_tour(a_tour(a_stop(note=LONG, minutes=5)))) == [
        (
            f"{FILE}:23",
            (
                "第1站「井边」写了5分钟，算下来约2分钟（200字，一分钟念200字，看图20秒），"
                "观众心里没有数。"
            ),
            "改成：- 分钟: 2",
        )
    ]


def test_picture_of_a_stop_is_one_of_its_exhibit() -> None:
    """A slip gets the nearest; an exhibit without pictures has no region."""
    tour = a_tour(a_stop("square/bench", picture="tow.jpg"))
    assert found("tour.no-picture", with_tour(tour)) == [
        (
            f"{FILE}:24",
            "第1站「井边」的展品「石凳」没有图片「tow.jpg」，观众看到的是一块空白。",
            "改成这件展品有的图片，例如：- 图片: two.jpg",
        )
    ]
    bare = a_museum(
        a_hall(an_exhibit(pictures=())), tours=[a_tour(a_stop(region=Region(0, 0, 9, 9)))]
    )
    assert found("tour.no-picture", bare) == [
        (
            f"{FILE}:24",
            "第1站「井边」的展品「邻里之间」没有图片，观众看到的是一块空白。",
            "先给那件展品配一张图，或删掉这一行。",
        )
    ]


def test_region_stays_in_the_picture() -> None:
    """Beyond the edge there is nothing to see."""
    assert found("tour.region-outside", with_tour(a_tour(a_stop(region=Region(80, 0, 30, 9))))) == [
        (
            f"{FILE}:24",
            (
                "第1站「井边」的画面超出了图片的边：左加宽、上加高都不能超过100%，"
                "宽和高也不能是0，观众会看到一块空白。"
            ),
            "改小一些，例如：- 画面: 左 10% 上 20% 宽 40% 高 35%",
        )
    ]


def test_stop_says_something_and_not_too_much() -> None:
    """A draft may still be silent."""
    silent = a_stop(note="")
    assert found("tour.note-empty", with_tour(a_tour(silent, status=Status.DRAFT))) == []
    assert found("tour.note-empty", with_tour(a_tour(silent))) == [
        (
            f"{FILE}:20",
            "第1站「井边」没有话，观众停下来没有可读的。",
            "在展品和分钟下面隔一行，写这一站要说的话。",
        )
    ]
    assert found("tour.note-long", with_tour(a_tour(a_stop(note="字" * 240)))) == []
    assert found("tour.note-long", with_tour(a_tour(a_stop(note="字" * 241)))) == [
        (
            f"{FILE}:20",
            "第1站「井边」有241字，超过240字，观众站着看图，读不完这么长。",
            "只留一件事，其余的让观众到展品里去看；还长就分成两站。",
        )
    ]


def test_seal_has_two_characters_to_four() -> None:
    """Without the line it is taken from the title."""
    told = [found("tour.seal-length", with_tour(a_tour(a_stop(seal=seal))))
            for seal in ("", "守约", "法润南丰", "印")]  # fmt: skip
    assert told == [
        [], [], [],
        [
            (
                f"{FILE}:24",
                "印章写的是「印」，1个字，刻不下或看不清。",
                "写2到4个字，例如：- 印章: 守约；不写这一行，就从标题里取。",
            )
        ],
    ]  # fmt: skip


def test_seal_is_carved_in_chinese() -> None:
    """Quotation marks, letters and pictures of a phone's keyboard stand in no seal."""
    told = [found("tour.seal-not-chinese", with_tour(a_tour(a_stop(seal=seal))))
            for seal in ("守约", "守\N{THUMBS UP SIGN}")]  # fmt: skip
    assert told == [
        [],
        [
            (
                f"{FILE}:24",
                "印章里的「\N{THUMBS UP SIGN}」不是汉字，刻不出来，观众看到的印章缺一块。",
                "只写汉字，不写标点、字母和表情，例如：- 印章: 守约",
            )
        ],
    ]


def test_tour_is_walked_in_one_go() -> None:
    """Forty minutes and twelve stops are enough."""
    stops = [a_stop("square/bench" if at % 2 else "square/liyi", minutes=4, line=20 * at)
             for at in range(1, 14)]  # fmt: skip
    museum = with_tour(a_tour(*stops))
    assert found("tour.too-long", museum) == [
        (
            f"{FILE}:3",
            "这条路线各站加起来要52分钟，超过40分钟，观众看累了，走不到最后。",
            "留下最要紧的几站；其余的另写一条路线，例如：exhibits/tours/er.md",
        )
    ]
    assert found("tour.many-stops", museum) == [
        (
            f"{FILE}:260",
            "这条路线有13站，超过12站，观众记不住走到了哪里。",
            "并掉几站，或分成两条路线，各用一个文件。",
        )
    ]


def test_text_of_a_tour_holds_neither_pictures_nor_questions() -> None:
    """Both belong to exhibits."""
    body = a_body("![井](well.png)", a_quiz(), images=[Image("well.png", "井", "", Place(FILE, 9))])
    museum = with_tour(a_tour(a_stop(), body=body))
    assert found("tour.picture", museum) == [
        (
            f"{FILE}:9",
            "路线的文字里有图片「well.png」，这里显示不了，观众看不到。",
            "删掉这一行；要看展品里的一张图，就在这一站写：- 图片: cover.png",
        )
    ]
    assert [(message, remedy) for _, message, remedy in found("tour.quiz", museum)] == [
        (
            "路线的文字里有题目，这里做不了，答案会露在外面。",
            "把题目移到这一站的展品里，放在「## 练一练」下面。",
        )
    ]


def test_number_belongs_to_one_tour() -> None:
    """No exhibit has it either; capitals do not tell two apart."""
    tours = a_tour(a_stop()), a_tour(a_stop(), slug="two", id="yl-01")
    third = a_tour(a_stop(), slug="three", id="NF-2026-0001")
    told = "已经用过，两样东西分不清，印出来的路线说不清是哪一条。"
    remedy = "后写的这条换一个没用过的编号，例如：编号: YL-02"
    assert found("tour.id-duplicate", with_tour(*tours, third)) == [
        (
            "exhibits/tours/three.md:2",
            f"编号「NF-2026-0001」在 exhibits/square/liyi/index.md:1 {told}",
            remedy,
        ),
        ("exhibits/tours/two.md:2", f"编号「yl-01」在 {FILE}:2 {told}", remedy),
    ]


def test_tour_is_held_to_what_every_page_is_held_to() -> None:
    """A reviewer and a day, known audiences, titles, links, placeholders, telephones."""
    tour = a_tour(
        a_stop(), title="字" * 41, audience=("青年",), reviewer="", reviewed="2027-01-01",
        body=a_body("待填：请打 13800138000。", links=[("../none/one/", "去看")], file=FILE),
    )  # fmt: skip
    told = [one.rule for one in all_of(with_tour(tour)) if one.place.file == FILE]
    assert sorted(told) == [
        "date.future", "exhibit.audience-unknown", "link.no-such-page", "privacy.phone-number",
        "status.no-reviewer", "status.placeholder", "text.title-long",
    ]  # fmt: skip
