"""Rules over panoramas and their hotspots."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定"
ROUND = "等距柱状投影：横向 360 度、纵向 180 度，宽是高的两倍"

RULES = (
    Rule(
        "panorama.not-two-to-one", Level.ERROR, "全景的宽不是高的两倍",
        "不是完整的一圈，转起来画面是歪的，接缝也对不上。差百分之一以内不算。",
        ROUND,
    ),
    Rule(
        "panorama.too-small", Level.WARNING, "全景太小",
        "宽不到 4096 像素，手机一屏只看到一小段，放大看是糊的。",
        "手机一屏看 100 度，三倍屏要 1170 像素：一度 11 像素",
    ),
    Rule(
        "hotspot.without-panorama", Level.ERROR, "平面的图写了热点",
        "热点只在全景里显示，写在平面的图上观众看不到。",
        AGREED,
    ),
    Rule(
        "hotspot.out-of-range", Level.ERROR, "热点的方位或俯仰超出范围",
        "方位从 -180 到 180，俯仰从 -90 到 90；超出的地方转不到。",
        ROUND,
    ),
    Rule(
        "hotspot.no-such-exhibit", Level.ERROR, "热点通往不存在的展品",
        "观众看得到文字，却点不进去。只查已发布的展品。",
        "政府网站检查指标：不得有打不开的链接",
    ),
    Rule(
        "hotspot.not-published", Level.WARNING, "热点通往没有发布的展品",
        "没有发布的展品不生成网页，热点只有文字，点不进去。只查已发布的展品。",
        AGREED,
    ),
    Rule(
        "hotspot.same-place", Level.WARNING, "两处热点在同一个地方",
        "相隔不到两度，在手机上叠在一起，手指分不开。",
        "WCAG 2.2 第2.5.8条：两个可点的地方要隔得开",
    ),
    Rule(
        "hotspot.text-long", Level.WARNING, "热点的文字太长",
        "超过 12 字，在手机上盖住半幅画面。",
        AGREED,
    ),
)  # fmt: skip
