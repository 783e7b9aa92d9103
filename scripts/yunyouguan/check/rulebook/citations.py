"""Rules over what the museum says of the law, and over the table that it is held against."""

from yunyouguan.check.rule import Level, Rule

ACCURATE = "《法治宣传教育法》第五十四条第二款：法治宣传教育的内容应当准确、清楚，避免误导公众"
TABLE = "本馆的约定：法律数据写明截至哪一天，半年之内更新"

RULES = (
    Rule(
        "citation.no-such-article", Level.ERROR, "法律里没有这一条",
        "观众照着条号去查，查不到，就不再信馆里别的话。",
        ACCURATE,
    ),
    Rule(
        "citation.no-such-paragraph", Level.ERROR, "这一条里没有这一款",
        "观众找不到这一款，不知道该看哪一句。",
        ACCURATE,
    ),
    Rule(
        "citation.no-such-item", Level.ERROR, "这一款里没有这一项",
        "观众找不到这一项，不知道该看哪一句。",
        ACCURATE,
    ),
    Rule(
        "citation.repealed", Level.ERROR, "引用了已经废止的法律",
        "观众照废止的条文办事会吃亏。前面写「原」，例如：原《合同法》第八条，就是有意说从前，不算错。",
        ACCURATE,
    ),
    Rule(
        "citation.repealed-law", Level.HINT, "提到了已经废止的法律",
        "讲历史可以提，讲今天的规矩就该写现在的法律。前面写「原」就不再提示。",
        ACCURATE,
    ),
    Rule(
        "citation.not-yet", Level.WARNING, "引用的法律还没有施行",
        "观众以为今天就能用。",
        ACCURATE,
    ),
    Rule(
        "citation.renumbered", Level.HINT, "复核以后，这部法律重排了条号",
        "同一个号码，现在可能是另一条的内容。新号码是照文字相近推算的，要人核对。",
        ACCURATE,
    ),
    Rule(
        "citation.amended", Level.HINT, "复核以后，这部法律改过",
        "这一条可能没有变，也可能变了，要人再看一遍。",
        ACCURATE,
    ),
    Rule(
        "citation.misspelt", Level.WARNING, "法律的名称像是写错了",
        "名称差一个字，观众就搜不到这部法律。",
        ACCURATE,
    ),
    Rule(
        "citation.unknown-law", Level.HINT, "法律表里查不到",
        "地方性法规、司法解释和规章多半不在表里：机器不知道对不对，要人核对一遍。",
        ACCURATE,
    ),
    Rule(
        "laws.table-old", Level.WARNING, "法律表超过半年没有更新",
        "这半年里新出的、修改的、废止的法律，都查不出来。",
        TABLE,
    ),
    Rule(
        "laws.table-unusable", Level.ERROR, "本馆自己的法律表用不了",
        "用不了就只能照旧表查，新的规定查不出来。",
        TABLE,
    ),
    Rule(
        "laws.date-differs", Level.WARNING, "写的日期和法律表不一样",
        "每页下面写着法律数据截至哪一天，写错了就是误导。网页上用的是表的日期。",
        TABLE,
    ),
)  # fmt: skip
