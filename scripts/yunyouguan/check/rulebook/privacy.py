"""Rules over what would expose a person."""

from yunyouguan.check.rule import Level, Rule

PERSONAL = "《民法典》第一千零三十四条；《个人信息保护法》第六条"

RULES = (
    Rule(
        "privacy.identity-number", Level.ERROR, "有身份证号",
        "公开后能被拿去冒名办事，收不回来。草稿也查，因为资料库可能是公开的。",
        f"{PERSONAL}；GB 11643-1999 校验码",
    ),
    Rule(
        "privacy.phone-number", Level.ERROR, "有手机号",
        "公开后会招来骚扰和诈骗电话。草稿也查，因为资料库可能是公开的。",
        PERSONAL,
    ),
    Rule(
        "privacy.e-mail", Level.WARNING, "有邮箱地址",
        "个人邮箱属于个人信息；单位公开的邮箱可以留着。",
        PERSONAL,
    ),
)  # fmt: skip
