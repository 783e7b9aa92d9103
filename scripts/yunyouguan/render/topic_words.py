"""The words of the pages of topics, of audiences and of the glossary."""

from collections.abc import Mapping
from types import MappingProxyType

TOPICS_TITLE = "按主题找"
TOPICS_DESCRIPTION = "想看哪方面的法律，从这里找。民法典七编、反诈、养老、村里的事，一类一页。"
WITHOUT_TOPIC = "其他"
LESSON = "微课"
CIVIL_CODE = "民法典"
BOOKS_TITLE = "民法典七编"
BOOKS_LINE = "从第一条到最后一条，一章一章看馆里讲到了哪里。"
CIVIL_CODE_LINE = "一共七编，管着每个人一辈子的家常事。"

TOPIC_LINES: Mapping[str, str] = MappingProxyType(
    {
        "宪法": "国家的根本法，一切组织和个人都要遵守。",
        "民法典/总则": "民法的基本规矩：谁有什么权利，什么样的行为算数，多长时间内去找法院。",
        "民法典/物权": "东西归谁、怎么用：房子、田地、小区，还有邻里用水排水。",
        "民法典/合同": "说好的事要算数：买卖、借钱、租房、作保证。",
        "民法典/人格权": "生命、健康、姓名、肖像、名誉、隐私和个人信息，谁都不能侵害。",
        "民法典/婚姻家庭": "结婚、离婚、收养，还有夫妻、父母子女和其他家里人之间的事。",
        "民法典/继承": "人去世以后，遗产归谁、怎么分，遗嘱怎么立。",
        "民法典/侵权责任": "伤了人、损了东西，谁来承担，怎样赔。",
        "行政/依法行政": "政府办事要有法律依据，要讲程序，也要受监督。",
        "行政/行政执法": "检查、处罚都要依法，当事人可以陈述和申辩。",
        "行政/政务服务": "到政府办事，怎样少跑路、办得快。",
        "行政/行政复议": "不服行政机关的决定，可以依法请行政复议机关审查。",
        "治安": "扰乱秩序、妨害安全的事，公安机关依法来管。",
        "反诈": "识破电信网络诈骗，护住家里的钱。",
        "未成年人": "不满十八周岁的孩子，家庭、学校、网上都要护着。",
        "老年人": "六十周岁以上的老人，赡养、照料和防骗。",
        "妇女": "男女平等，妇女的权益受法律保护。",
        "农村/基层自治": "村里的事，村民商量着办。",
        "农村/土地承包": "承包地归谁用、用多久、怎样转给别人种。",
        "生态环境": "水、空气、土地和身边的环境，大家一起守。",
        "调解与法律援助": "有了纠纷找人调解；经济困难或者符合法定条件的，可以依法申请法律援助。",
        "法治宣传教育": "怎样学法，怎样普法。",
    }
)
"""What each topic is about, in one plain line.

The lines of the 民法典 were compared with the articles that open its books: 1 and 2, 205, 463, 989,
1040, 1119 and 1164.
"""


def topic_title(topic: str) -> str:
    """What a topic is called on its own: 民法典物权编, 土地承包, 反诈."""
    branch, _, leaf = topic.rpartition("/")
    return f"{CIVIL_CODE}{leaf}编" if branch == CIVIL_CODE else leaf


def topic_name(topic: str) -> str:
    """The same in a list below its branch: 物权编."""
    branch, _, leaf = topic.rpartition("/")
    return f"{leaf}编" if branch == CIVIL_CODE else leaf


def for_audience(audience: str) -> str:
    """The title of a page for some visitors."""
    return f"给{audience}"


def audience_line(audience: str) -> str:
    """What such a page says of itself."""
    return f"适合{audience}看的展品，微课排在前面，几分钟就能学完一节。"


def size_of(exhibits: int, lessons: int, questions: int) -> str:
    """How much a page leads to: 5件展品　2节微课　18道练习题; nothing that is not there."""
    counts = ((exhibits, "件展品"), (lessons, "节微课"), (questions, "道练习题"))
    return "　".join(f"{count}{unit}" for count, unit in counts if count)


def size_of_glossary(terms: int) -> str:
    """How many terms are explained."""
    return f"{terms}个名词"
