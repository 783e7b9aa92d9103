"""What stands on plates and on the sheets that hold them."""

COUNTS = "零一两三四五六七八九十"
SCAN = "微信扫一扫，听讲解"
LEAD = "展品二维码牌"
HOW = (
    "按 Ctrl+P 打印：纸张选 A4，边距选“无”，缩放选 100%，不要选“适合页面”。",
    "先印一张，用一部旧手机扫一扫，打开的是这件展品，再全部印。",
    "沿虚线裁开。想要 PDF，打印时把打印机选成“另存为 PDF”。",
)


def invitation(questions: int) -> str:
    """What scanning gives; questions are promised only where there are some."""
    if not questions:
        return SCAN
    count = COUNTS[questions] if questions < len(COUNTS) else str(questions)
    return f"{SCAN}、答{count}道题"


def amount(plates: int, sheets: int) -> str:
    """How many there are."""
    return f"{plates} 块牌，{sheets} 张 A4 纸"


def code_label(address: str) -> str:
    """What a screen reader says of a code."""
    return f"二维码：{address}"
