"""Rules over the museum as a whole and its halls."""

from yunyouguan.check.rule import Level, Rule

FILING = "《互联网信息服务管理办法》第十二条"
GUIDE = "《政府网站发展指引》（国办发〔2017〕47号）"

RULES = (
    Rule(
        "museum.icp-format", Level.ERROR, "ICP备案号写法不对",
        "网页下方会显示一个查不到的号码。没有备案号就不写。",
        FILING,
    ),
    Rule(
        "museum.police-format", Level.ERROR, "公安备案号写法不对",
        "网页下方会显示一个查不到的号码。没有备案号就不写。",
        "公安机关互联网站安全管理服务平台的备案号格式",
    ),
    Rule(
        "museum.site-code-format", Level.ERROR, "网站标识码写法不对",
        "网页下方会显示一个查不到的号码。标识码是十位数字。",
        GUIDE,
    ),
    Rule(
        "museum.site-code-missing", Level.ERROR, "政府网站栏目没有网站标识码",
        "政府网站的网页下方必须有网站标识码。",
        GUIDE,
    ),
    Rule(
        "museum.poses-as-government", Level.ERROR, "自称政府网站",
        "公益页面不是政府网站，这样写会让观众误会。",
        GUIDE,
    ),
    Rule(
        "museum.phone-mobile", Level.WARNING, "联系电话是个人手机",
        "会印在每一页下面，换人以后骚扰电话还会打给原来的人。",
        "《民法典》第一千零三十四条",
    ),
    Rule(
        "museum.starter-text", Level.HINT, "馆名或主办单位还没有改",
        "观众不知道这是谁办的馆。",
        "本馆的编写约定",
    ),
    Rule(
        "museum.no-such-exhibit", Level.ERROR, "首页推荐了不存在的展品",
        "观众点了看到「找不到」。",
        "政府网站检查指标：不得有打不开的链接",
    ),
    Rule(
        "museum.unpublished-shown", Level.ERROR, "首页推荐了没有发布的展品",
        "没有发布的展品不生成网页，观众点了看到「找不到」。",
        "政府网站检查指标：不得有打不开的链接",
    ),
    Rule(
        "museum.daily-many", Level.WARNING, "「今日一件」太多",
        "一个星期轮七件，第八件起观众看不到。",
        "本馆的编写约定：至多七件",
    ),
    Rule(
        "museum.two-on-one-address", Level.ERROR, "两件展品同一个地址",
        "只差大小写的两个文件夹，在一些电脑和网站上是同一个，后一件会盖掉前一件。",
        "Windows 与 macOS 的文件名不分大小写",
    ),
    Rule(
        "hall.empty", Level.WARNING, "展厅里没有已发布的展品",
        "观众走进去是空的。",
        "政府网站检查指标：不得有空栏目",
    ),
    Rule(
        "hall.layout-unknown", Level.WARNING, "布局的写法不认识",
        "网页会按普通展厅排，画不出平面示意图。",
        "本馆的编写约定",
    ),
    Rule(
        "hall.cover-unknown", Level.ERROR, "封面写的展品不在这个展厅",
        "首页上这个展厅没有图。",
        "本馆的编写约定",
    ),
    Rule(
        "hall.motif-unknown", Level.WARNING, "图案的名字不认识",
        "厅号旁边会换成本馆按次序配的图案，不是您想要的那一个。",
        "本馆的编写约定",
    ),
)  # fmt: skip
