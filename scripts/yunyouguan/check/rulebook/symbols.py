"""Rules over the symbols of the state and the Party, and over maps."""

from yunyouguan.check.rule import Level, Rule

ALL = "《国旗法》第九条第二款、第十九条；《国徽法》第十二条、第十三条；《中国共产党党徽党旗条例》"
MAPS = "《地图管理条例》第十五条、第二十二条"

RULES = (
    Rule(
        "symbol.cropped", Level.ERROR, "国旗、国徽、党徽的图写了焦点",
        "写了焦点，目录里的小图会裁去一块。网络中使用国旗图案，不得损害国旗尊严。",
        ALL,
    ),
    Rule(
        "symbol.proportion", Level.ERROR, "国旗的图不是三比二",
        "拉宽压扁的国旗图案不合规格。",
        "《国旗法》第十九条第一款；国旗制法说明：长与高为三与二之比",
    ),
    Rule(
        "symbol.as-icon", Level.ERROR, "把国旗、国徽、党徽当作图标",
        "国徽图案只能用在法律写明的地方，它们都不是网页的装饰。",
        ALL,
    ),
    Rule(
        "symbol.as-button", Level.WARNING, "把国旗、国徽、党徽做成可以点的热点",
        "点它一下跳到别处，不够庄重。",
        ALL,
    ),
    Rule(
        "symbol.as-ornament", Level.WARNING, "把国旗、国徽、党徽用作首页大图或印章",
        "首页大图会随屏幕裁切，印章是集着玩的，都不够庄重。",
        ALL,
    ),
    Rule(
        "symbol.anthem", Level.ERROR, "讲解录音里有国歌",
        "国歌不得作为公共场所的背景音乐等；讲解时放出来，就成了背景音乐。",
        "《国歌法》第六条、第八条",
    ),
    Rule(
        "map.unnumbered", Level.ERROR, "地图没有审图号",
        "向社会公开的地图要经过审核，并标明审图号；景区图、街区图这样内容简单的除外。"
        "没有界线的示意图，图注里写明「示意图」。",
        MAPS,
    ),
)  # fmt: skip
