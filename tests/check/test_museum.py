"""Rules over the museum, its home page and its halls, each with its whole message."""

import pytest

from builders import a_hall, a_museum, an_exhibit
from check.found import found
from yunyouguan.model.vocabulary import Profile, Status

FILE = "exhibits/museum.yml"


@pytest.mark.parametrize("written", ["苏ICP备12345678号", "京ICP备12345678号-12"])
def test_icp_number_as_given_out_is_fine(written: str) -> None:
    """One province, eight figures, perhaps a site."""
    assert found("museum.icp-format", a_museum(icp=written)) == []


@pytest.mark.parametrize(
    "written", ["ICP备12345678号", "苏ICP备1234567号", "苏icp备12345678号", "苏ICP证12345678号"]
)
def test_icp_number_in_another_form_is_named(written: str) -> None:
    """A number that nobody can look up is not shown."""
    assert found("museum.icp-format", a_museum(icp=written, places={"icp": 7})) == [
        (
            f"{FILE}:7",
            f"ICP备案号「{written}」的写法不对，观众查不到这个号码。",
            "照备案通知抄写，例如：ICP备案号: 苏ICP备12345678号；没有备案号就删掉这一行。",
        )
    ]


def test_police_number_in_another_form_is_named() -> None:
    """Eleven to fourteen figures between province and 号."""
    assert found("museum.police-format", a_museum(police="苏公网安备32058202010001号")) == []
    assert found("museum.police-format", a_museum(police="公网安备32号", places={"police": 8})) == [
        (
            f"{FILE}:8",
            "公安备案号「公网安备32号」的写法不对，观众查不到这个号码。",
            (
                "照备案通知抄写，例如：公安备案号: 苏公网安备32058202010001号；"
                "没有备案号就删掉这一行。"
            ),
        )
    ]


def test_site_code_has_ten_figures() -> None:
    """Nine are a slip."""
    assert found("museum.site-code-format", a_museum(site_code="3205820001")) == []
    assert found("museum.site-code-format", a_museum(site_code="320582000")) == [
        (
            f"{FILE}:1",
            "网站标识码「320582000」不是十位数字，观众查不到这个号码。",
            "照主管单位给的抄写，例如：网站标识码: 3205820001；没有就删掉这一行。",
        )
    ]


def test_government_column_carries_its_site_code() -> None:
    """Only a column of a government site must."""
    assert found("museum.site-code-missing", a_museum()) == []
    column = a_museum(profile=Profile.GOVERNMENT_COLUMN, places={"profile": 6})
    assert found("museum.site-code-missing", column) == [
        (
            f"{FILE}:6",
            "部署方式是「政府网站栏目」，却没有网站标识码，网页下方缺了必须有的一项。",
            "补一行，例如：网站标识码: 3205820001；不是政府网站就写「部署方式: 公益页面」。",
        )
    ]


def test_public_page_never_calls_itself_a_government_site() -> None:
    """Only a column of a government site may."""
    name = "某某镇政府网站"
    column = a_museum(name=name, profile=Profile.GOVERNMENT_COLUMN)
    assert found("museum.poses-as-government", column) == []
    assert found("museum.poses-as-government", a_museum(name=name, places={"name": 2})) == [
        (
            f"{FILE}:2",
            "「某某镇政府网站」自称政府网站，观众会误会这是官方办事的地方。",
            "换成普法页面的名字，例如：馆名: 南丰法治云游馆",
        )
    ]


def test_mobile_phone_of_the_museum_is_named() -> None:
    """The museum is reached in an office."""
    assert found("museum.phone-mobile", a_museum(phone="0512-58901234")) == []
    assert found("museum.phone-mobile", a_museum(phone="139 0000 1234", places={"phone": 5})) == [
        (
            f"{FILE}:5",
            "联系电话是手机号，会印在每一页下面，换人以后还会打给原来的人。",
            "换成办公电话，例如：联系电话: 0512-12345",
        )
    ]


def test_starter_text_asks_for_the_real_name() -> None:
    """A new museum passes, and is told what to write."""
    assert found("museum.starter-text", a_museum(host="请改成主办单位", places={"host": 4})) == [
        (
            f"{FILE}:4",
            "主办单位还是「请改成主办单位」，观众不知道这是谁办的馆。",
            "换成真的名字，例如：主办单位: 某某镇",
        )
    ]


def test_home_page_leads_to_what_exists() -> None:
    """An address that names nothing is told with the line nearest to it."""
    museum = a_museum(daily=("square/liyi", "square/tarp"), places={"daily.1": 40})
    assert found("museum.no-such-exhibit", museum) == [
        (
            f"{FILE}:40",
            "今日一件里的「square/tarp」馆里没有，观众点了看到「找不到」。",
            "写展厅和展品的文件夹名，中间用斜杠，例如：civil-code-square/prologue",
        )
    ]


def test_home_page_leads_to_what_is_built() -> None:
    """A draft has no page."""
    museum = a_museum(
        a_hall(an_exhibit(status=Status.DRAFT)), daily=("square/liyi",), places={"daily": 20}
    )
    assert found("museum.unpublished-shown", museum) == [
        (
            f"{FILE}:20",
            "今日一件里的「邻里之间」还没有发布，观众点了看到「找不到」。",
            "先发布它，或换一件已发布的展品，删掉「square/liyi」。",
        )
    ]


def test_a_week_has_seven_days() -> None:
    """The eighth daily exhibit is never shown."""
    assert found("museum.daily-many", a_museum(daily=("square/liyi",) * 7)) == []
    assert found("museum.daily-many", a_museum(daily=("square/liyi",) * 8)) == [
        (
            f"{FILE}:1",
            "「今日一件」写了8件，一个星期轮7件，后面的观众看不到。",
            "留下最想让人看的7件。",
        )
    ]


def test_two_exhibits_whose_folders_differ_in_capitals_are_named() -> None:
    """Some disks and hosts take them for one."""
    hall = a_hall(an_exhibit(slug="liyi"), an_exhibit(slug="Liyi", id="NF-2026-0002"))
    assert found("museum.two-on-one-address", hall) == [
        (
            "exhibits/square/Liyi/index.md:1",
            "这件展品和 exhibits/square/liyi/index.md 的地址只差大小写，网页会互相盖掉。",
            "给这个文件夹换个名字，例如：liyi-2",
        )
    ]


def test_hall_without_anything_to_see_is_named() -> None:
    """Nobody walks into an empty room."""
    assert found("hall.empty", a_hall(an_exhibit(status=Status.DRAFT))) == [
        (
            "exhibits/square/hall.md:1",
            "展厅「法治广场」里没有已发布的展品，观众走进去是空的。",
            "发布一件展品，例如在它的开头资料写：状态: 已发布",
        )
    ]


def test_layout_that_cannot_be_drawn_is_named() -> None:
    """广场 is the one that can."""
    assert found("hall.layout-unknown", a_hall(an_exhibit(), layout="广场")) == []
    hall = a_hall(an_exhibit(), layout="圆形", places={"layout": 5})
    assert found("hall.layout-unknown", hall) == [
        (
            "exhibits/square/hall.md:5",
            "不认识布局「圆形」，网页会按普通展厅排。",
            "要画平面示意图就写：布局: 广场；不要就删掉这一行。",
        )
    ]


def test_cover_is_an_exhibit_of_the_hall_that_is_built() -> None:
    """A cover that names nothing leaves the hall without a picture."""
    assert found("hall.cover-unknown", a_hall(an_exhibit(), cover="liyi")) == []
    assert found("hall.cover-unknown", a_hall(an_exhibit(), cover="tarp", places={"cover": 6})) == [
        (
            "exhibits/square/hall.md:6",
            "封面「tarp」不是这个展厅已发布的展品，首页上这个展厅没有图。",
            "写这个展厅里一件展品的文件夹名，例如：封面: liyi",
        )
    ]


def test_motif_is_one_that_was_drawn() -> None:
    """A slip is told with what was probably meant; without any, the whole list."""
    hall = a_hall(an_exhibit(), motif="石拱桥", places={"motif": 4})
    assert found("hall.motif-unknown", a_hall(an_exhibit(), motif="桥")) == []
    assert found("hall.motif-unknown", hall) == [
        (
            "exhibits/square/hall.md:4",
            "图案表里没有「石拱桥」，观众在厅号旁边看到的会是另一个图案。",
            "是不是想写「桥」？例如：图案: 桥",
        )
    ]
    other = a_hall(an_exhibit(), motif="凤凰", places={"motif": 4})
    assert [remedy for _, _, remedy in found("hall.motif-unknown", other)] == [
        (
            "从这些里选一个：天平、民居、折扇、桥、灯笼、线装书、石碑、茶壶、水井、窗花、书本、小船；"
            "也可以删掉这一行，让本馆自己配。"
        )
    ]
