"""Rules over what would expose a person."""

from yunyouguan.check.rule import Level, Rule

PERSONAL = "《民法典》第一千零三十四条；《个人信息保护法》第六条"
SENSITIVE = "《民法典》第一千零三十四条；《个人信息保护法》第二十八条"
DRAFTS = "草稿也查，因为资料库可能是公开的。"

RULES = (
    Rule(
        "privacy.identity-number", Level.ERROR, "有身份证号",
        f"公开后能被拿去冒名办事，收不回来。{DRAFTS}",
        f"{PERSONAL}；GB 11643-1999 校验码",
    ),
    Rule(
        "privacy.bank-card", Level.ERROR, "有银行卡号",
        f"金融账户是敏感个人信息，公开后会被人盗刷或者拿去行骗。{DRAFTS}",
        f"{SENSITIVE}；ISO/IEC 7812-1 校验码",
    ),
    Rule(
        "privacy.phone-number", Level.ERROR, "有手机号",
        f"公开后会招来骚扰和诈骗电话。{DRAFTS}",
        PERSONAL,
    ),
    Rule(
        "privacy.car-plate", Level.ERROR, "有车牌号",
        f"顺着车牌能找到车主；新能源车的绿牌也一样。{DRAFTS}",
        PERSONAL,
    ),
    Rule(
        "privacy.e-mail", Level.WARNING, "有邮箱地址",
        "个人邮箱属于个人信息；单位公开的邮箱可以留着，gov.cn 的不提。",
        PERSONAL,
    ),
    Rule(
        "privacy.chat-account", Level.WARNING, "有微信号或QQ号",
        "个人的账号公开后谁都能来加好友，骗子也能；公众号不算。",
        PERSONAL,
    ),
    Rule(
        "privacy.home-address", Level.HINT, "姓名和家里的门牌写在一起",
        "姓名加上门牌，别人能找上门。",
        PERSONAL,
    ),
    Rule(
        "privacy.minor-named", Level.HINT, "未成年人的姓名和学校或年龄写在一起",
        "案件里的未成年人，姓名、影像、住所、就读学校都不得披露；"
        "不满十四周岁的，公开个人信息要经父母或者其他监护人同意。",
        "《未成年人保护法》第七十二条、第一百零三条；《个人信息保护法》第三十一条",
    ),
)  # fmt: skip
