"""Rules over what the museum states: plans, figures, promises and names."""

from yunyouguan.check.rule import Level, Rule

ACCURATE = "《法治宣传教育法》第五十四条第二款"

RULES = (
    Rule(
        "plan.wrong-year", Level.ERROR, "普法规划和年份对不上",
        "「七五」是2016年到2020年，「八五」是2021年到2025年，「九五」是2026年到2030年；"
        "写错了，观众会把两个五年弄混。",
        f"{ACCURATE}；各个五年普法规划写明的年份",
    ),
    Rule(
        "report.figure-altered", Level.ERROR, "和报告的数字不一样",
        "写明出自报告的数，必须是报告里的数。",
        f"{ACCURATE}；南政发〔2021〕3号",
    ),
    Rule(
        "wording.promise", Level.WARNING, "说得太满",
        "案子的结果要看事实和证据，谁也不能打包票；观众信了会吃亏。",
        ACCURATE,
    ),
    Rule(
        "wording.old-name", Level.HINT, "过去的叫法",
        "机构和说法换了名字，观众会以为内容也是旧的。",
        "《法治宣传教育法》第十三条、第四十一条的用语；机构改革后的名称",
    ),
    Rule(
        "wording.hero-in-option", Level.HINT, "用英雄烈士的姓名作错误答案",
        "英雄烈士的姓名、名誉受法律保护，不拿来凑数、说笑。",
        "《英雄烈士保护法》第二十二条；《民法典》第一百八十五条",
    ),
)  # fmt: skip
