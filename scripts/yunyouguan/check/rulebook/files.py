"""Rules that the reading room holds over files, folders and headers."""

from yunyouguan.check.rule import Level, Rule

AGREED = "本馆的编写约定"
SAFE = "《云游馆》安全约定"

RULES = (
    Rule(
        "text.not-utf8", Level.ERROR, "文件编码不是 UTF-8",
        "编码不对，手机上会看到乱码。",
        "本馆的编写约定：文字文件一律 UTF-8",
    ),
    Rule(
        "text.not-text", Level.ERROR, "不是文字文件",
        "把图片、Word 当文字文件交上来，读不出内容。",
        AGREED,
    ),
    Rule(
        "text.empty", Level.ERROR, "文件是空的",
        "空文件没有内容可以展出。",
        AGREED,
    ),
    Rule(
        "text.control-character", Level.ERROR, "有看不见的控制符",
        "看不见的字符会让文字倒转、断开或搜不到，也会被人用来藏字。",
        "Unicode 技术报告 36 号（UTR #36）",
    ),
    Rule(
        "text.too-large", Level.ERROR, "文字文件过大",
        "一页文字超过 1 MB，多半是贴进了别的东西，手机也打不开。",
        "实测：最长的一部法律全文 0.3 MB",
    ),
    Rule(
        "file.symlink-outside", Level.ERROR, "快捷方式指到馆外",
        "照着走会把馆外的文件（可能是内部资料）公开出去。",
        SAFE,
    ),
    Rule(
        "file.symlink", Level.ERROR, "用快捷方式代替文件",
        "换一台电脑快捷方式就断了，观众看到的是空白。",
        SAFE,
    ),
    Rule(
        "file.unreadable", Level.ERROR, "文件打不开",
        "打不开的文件没法展出。",
        AGREED,
    ),
    Rule(
        "file.not-used", Level.HINT, "文件没有用上",
        "放进来却没有写进正文或图片表的文件，观众看不到。",
        "本馆的编写约定：不悄悄漏掉任何东西",
    ),
    Rule(
        "header.missing", Level.ERROR, "缺开头资料",
        "没有开头资料就没有标题、编号和权利说明。",
        AGREED,
    ),
    Rule(
        "header.not-closed", Level.ERROR, "开头资料没有收尾",
        "少了收尾的三个短横线，开头资料会和正文连成一片。",
        AGREED,
    ),
    Rule(
        "header.full-width-colon", Level.ERROR, "开头资料用了全角冒号",
        "全角冒号认不出来，整份开头资料会读不到。",
        AGREED,
    ),
    Rule(
        "header.no-space-after-colon", Level.ERROR, "冒号后面没有空格",
        "冒号后面没有空格，这一项读不到。",
        AGREED,
    ),
    Rule(
        "header.tab", Level.ERROR, "行首用了制表符",
        "行首的制表符（Tab 键）会让层次读错。",
        "YAML 1.2 第6.1节",
    ),
    Rule(
        "header.colon-in-value", Level.ERROR, "内容里又有冒号加空格",
        "一行里有两个「冒号加空格」，分不清哪一段是标题。",
        AGREED,
    ),
    Rule(
        "header.hash-in-value", Level.ERROR, "内容里有「空格加 #」",
        "「空格加 #」后面的字会被当作备注丢掉，观众看不到。",
        "YAML 1.2 第6.6节",
    ),
    Rule(
        "header.special-start", Level.ERROR, "内容以特殊符号开头",
        "以 & * ! @ % 等符号开头的内容会被当作别的意思。",
        SAFE,
    ),
    Rule(
        "header.too-deep", Level.ERROR, "开头资料层次过多",
        "层次太多，多半是缩进错了，也会拖垮电脑。",
        SAFE,
    ),
    Rule(
        "header.not-understood", Level.ERROR, "开头资料有一行看不懂",
        "有一行看不懂，整份开头资料就不能用。",
        AGREED,
    ),
    Rule(
        "header.unknown-key", Level.ERROR, "开头资料里有不认识的项目",
        "项目名写错，后面的内容就没有用上。",
        AGREED,
    ),
    Rule(
        "header.duplicate-key", Level.ERROR, "同一项写了两次",
        "写了两次，不知道以哪一次为准。",
        AGREED,
    ),
    Rule(
        "header.two-names", Level.ERROR, "同一项中英文各写了一次",
        "中文名和英文名是同一项，不知道以哪一次为准。",
        AGREED,
    ),
    Rule(
        "header.missing-field", Level.ERROR, "必填项没有写",
        "缺必填项的展品不能展出。",
        AGREED,
    ),
    Rule(
        "header.wrong-word", Level.ERROR, "用了词表以外的词",
        "词表以外的词，分类和筛选都认不出来。",
        AGREED,
    ),
    Rule(
        "header.not-yes-or-no", Level.ERROR, "该写「是」或「否」",
        "只有「是」和「否」两种写法，别的看不出意思。",
        AGREED,
    ),
    Rule(
        "header.wrong-shape", Level.ERROR, "写法的层次不对",
        "该写一段字的写成了列表，或反过来，内容读不出来。",
        AGREED,
    ),
    Rule(
        "header.wrong-value", Level.ERROR, "内容不合要求",
        "这一项的内容放不进去。",
        AGREED,
    ),
    Rule(
        "museum.no-file", Level.ERROR, "没有 museum.yml",
        "没有 museum.yml 就不知道馆名和主办单位，整个馆建不起来。",
        AGREED,
    ),
    Rule(
        "museum.no-such-hall", Level.ERROR, "展厅次序里的展厅不存在",
        "次序里写的展厅找不到，观众看不到它。",
        AGREED,
    ),
    Rule(
        "hall.no-file", Level.ERROR, "展厅没有 hall.md",
        "没有 hall.md 的展厅没有名字，整个展厅不能展出。",
        AGREED,
    ),
    Rule(
        "hall.no-such-exhibit", Level.ERROR, "展品次序里的展品不存在",
        "次序里写的展品找不到，观众看不到它。",
        AGREED,
    ),
    Rule(
        "exhibit.no-index", Level.ERROR, "展品没有 index.md",
        "没有 index.md 的展品没有文字，不能展出。",
        AGREED,
    ),
    Rule(
        "slug.not-ascii", Level.ERROR, "文件夹名不是小写英文",
        "文件夹名就是网址，中文、空格、大写会让链接在微信里断掉。",
        AGREED,
    ),
    Rule(
        "slug.reserved", Level.ERROR, "展厅名是本馆留用的",
        "这个名字的网址本馆自己要用，两个页面会互相盖住。",
        AGREED,
    ),
    Rule(
        "text.damaged-character", Level.ERROR, "有坏掉的字",
        "坏掉的字节显示成「�」，读不通。",
        "本馆的编写约定：文字文件一律 UTF-8",
    ),
    Rule(
        "text.fence-not-closed", Level.ERROR, "原样文字没有收尾",
        "少了结尾，后面的正文、图片和题目都不会显示成应有的样子。",
        "CommonMark 0.31 第4.5节",
    ),
    Rule(
        "hall.picture", Level.ERROR, "展厅的文字里插了图片",
        "展厅页只显示展品的图片，hall.md 里的图显示不出来。",
        AGREED,
    ),
)  # fmt: skip
