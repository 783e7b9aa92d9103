"""Rules over the finished site, before it is put into place."""

from yunyouguan.check.rule import Level, Rule

RULES = (
    Rule(
        "site.page-missing", Level.ERROR, "有网页没有生成",
        "写了几件展品就要有几个网页，少一个也不能悄悄过去。",
        "本馆的做法：写了多少展品，就有多少网页",
    ),
    Rule(
        "site.link-broken", Level.ERROR, "页面上的链接打不开",
        "观众点了打不开，就不再相信别的链接。",
        "政府网站检查指标：不得有打不开的链接",
    ),
    Rule(
        "site.third-party", Level.ERROR, "页面要向别的网站要东西",
        "观众的手机会被别的网站看见，断网时页面也会坏。",
        "《个人信息保护法》第六条",
    ),
    Rule(
        "site.inline-code", Level.ERROR, "页面里混进了样式或脚本属性",
        "页面的安全策略不许它执行，页面会走样。",
        "内容安全策略（W3C CSP 3）",
    ),
    Rule(
        "site.heavy", Level.WARNING, "网站偏大",
        "超过 300 MB，发布会变慢。",
        "本站预算：300 MB",
    ),
    Rule(
        "site.too-heavy", Level.ERROR, "网站太大",
        "超过 900 MB，GitHub Pages 收不下。",
        "GitHub Pages 上限 1 GB",
    ),
)  # fmt: skip
