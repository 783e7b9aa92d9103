"""Rules over copyright and portraits."""

from yunyouguan.check.rule import Level, Rule

COPYRIGHT = "《著作权法》第十条、第二十四条"

RULES = (
    Rule(
        "rights.unknown", Level.ERROR, "权利的写法不在表里",
        "观众和媒体不知道能不能转载。",
        COPYRIGHT,
    ),
    Rule(
        "rights.from-the-web", Level.ERROR, "写了「来源网络」",
        "「来源网络」不是授权，作者可以要求赔偿。",
        COPYRIGHT,
    ),
    Rule(
        "rights.photographer-without", Level.WARNING, "别人拍的图没有写许可",
        "写了拍摄者，却没有写他同意怎么用，网页会按展品的权利标注，可能标错。",
        COPYRIGHT,
    ),
    Rule(
        "rights.consent-format", Level.ERROR, "肖像授权不是登记编号",
        "这一栏会和图片放在一起，只能写登记编号；写了姓名，就把人的姓名和样子一起公开了。",
        "《民法典》第一千零一十九条、第一千零三十四条",
    ),
    Rule(
        "rights.no-consent", Level.WARNING, "照片里有人，没有登记肖像授权",
        "认得出脸的照片，没有本人同意不能公开，办展览也一样。程序看不出认不认得出，请人来判断。",
        "《民法典》第一千零一十九条、第一千零二十条；未成年人另见《未成年人保护法》第七十二条",
    ),
)  # fmt: skip
