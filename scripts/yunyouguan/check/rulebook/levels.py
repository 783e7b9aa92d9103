"""Rules over what a museum makes of the rules."""

from yunyouguan.check.rule import Level, Rule

OURS = "本馆的编写约定：轻重可以改，不能悄悄改"

RULES = (
    Rule(
        "level.unknown-rule", Level.ERROR, "「检查」里写了没有的规则",
        "写错一个字母，就以为改了轻重，其实没有。",
        OURS,
    ),
    Rule(
        "level.twice", Level.ERROR, "「检查」里一条规则写了两次",
        "不知道听哪一次的。",
        OURS,
    ),
    Rule(
        "level.locked", Level.ERROR, "「检查」里调轻了不能调轻的规则",
        "法律要求的，本馆不能放宽；网页做不出来的，放宽了也没有用。",
        OURS,
    ),
    Rule(
        "level.no-reason", Level.ERROR, "「检查」里调轻了规则，没有写理由",
        "换了人以后，没人知道当初为什么不查。",
        OURS,
    ),
    Rule(
        "level.changed", Level.HINT, "本馆改过这条规则的轻重",
        "每次检查都在最后列出来，免得忘了有哪些没有查。",
        OURS,
    ),
)  # fmt: skip
