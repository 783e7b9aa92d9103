"""Rules over links."""

from yunyouguan.check.rule import Level, Rule

SAFE = "《云游馆》安全约定：链接只通向网页、电话和邮箱"
WHOLE = "政府网站检查指标：不得有打不开的链接"

RULES = (
    Rule(
        "link.script", Level.ERROR, "链接里是程序",
        "点一下就会在观众手机上运行一段程序，所以不发布。",
        SAFE,
    ),
    Rule(
        "link.unknown-scheme", Level.ERROR, "链接指向自己的电脑或不认识的地方",
        "观众的手机打不开，点了没有反应。",
        SAFE,
    ),
    Rule(
        "link.no-such-page", Level.ERROR, "链接打不开",
        "馆里没有这一页，观众点了看到「找不到」。只查已发布的展品和展厅。",
        WHOLE,
    ),
    Rule(
        "link.unpublished", Level.ERROR, "链接指向没有发布的展品",
        "没有发布的展品不生成网页，观众点了看到「找不到」。只查已发布的展品和展厅。",
        WHOLE,
    ),
    Rule(
        "link.from-root", Level.ERROR, "链接从网站的根写起",
        "本馆放在别的网站的一个目录下面时，这样的链接会跑到别人的网页去。",
        "本馆的编写约定：馆内链接一律从本页写起",
    ),
    Rule(
        "link.http", Level.HINT, "链接没有加密",
        "http:// 的网页在路上可能被改动，手机浏览器会提示「不安全」。",
        "国家网信部门推广 HTTPS 的要求；本馆的编写约定",
    ),
    Rule(
        "link.no-text", Level.ERROR, "链接没有文字",
        "网页上什么也看不见，观众点不到；读屏软件只念网址。",
        "WCAG 2.2 第2.4.4条",
    ),
    Rule(
        "link.vague-text", Level.WARNING, "链接文字没说去哪里",
        "听读屏的观众常常只听链接，「点击这里」听不出是去哪里。",
        "WCAG 2.2 第2.4.4条",
    ),
)  # fmt: skip
