"""The Chinese words of 我的 and of the page where questions come again."""

RECORD_DESCRIPTION = "看过什么、学到哪儿、答对答错，只记在这部手机里，不会发给别人。"
PRACTICE_DESCRIPTION = "馆里的题再做一遍：到日子的、答错过的、今天的一道，或者一题接一题。"

RULES = {
    "review": "答对一次，隔几天再来；答错了，明天再来。",
    "wrong": "答错过的题在这里，在两个不同的日子答对，就离开。",
    "daily": "每天一道，大家当天做的是同一道。",
    "run": "一题接一题，答错就停，也可以随时停。",
}
"""What happens in each way of practising, in one sentence."""
