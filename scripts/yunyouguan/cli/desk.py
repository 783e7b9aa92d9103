"""How the desk speaks: Chinese help, Chinese refusals, and a code at the end of each errand."""

import errno
import re
from typing import Any

import click

GOOD, HAS_ERRORS, WRONG_USAGE, THE_WORLD = 0, 1, 2, 3
"""Exit codes: fine; the museum has errors; a mistyped command; the disk or a missing tool."""

TOO_MANY = re.compile(r"Got unexpected extra arguments? \((?P<more>.*)\)")
"""How Click says it; it has no class of its own for this."""


class ChineseCommand(click.Command):
    """A command whose help is Chinese throughout."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[选项]")
        kwargs.setdefault("context_settings", {"help_option_names": ["-h", "--help"]})
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """``--help`` with its Chinese sentence."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "显示这份说明。"
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The usage line, led by 用法."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix="用法：")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, headed 选项."""
        options = (one for one in self.get_params(ctx) if isinstance(one, click.Option))
        records = [record for one in options if (record := one.get_help_record(ctx))]
        if records:
            with formatter.section("选项"):
                formatter.write_dl(
                    [(name, text.replace("  [required]", "（必填）")) for name, text in records]
                )


class ChineseGroup(ChineseCommand, click.Group):
    """A group of commands whose help is Chinese throughout."""

    command_class = ChineseCommand
    group_class = type

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", "命令 [内容]…")
        super().__init__(*args, **kwargs)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands, headed 命令."""
        super().format_options(ctx, formatter)
        commands = [(name, self.commands[name]) for name in self.list_commands(ctx)]
        with formatter.section("命令"):
            formatter.write_dl([(name, one.get_short_help_str(80)) for name, one in commands])


def in_chinese(refusal: click.ClickException) -> str:
    """What was wrong with the command that was typed, or what MkDocs said, in one sentence."""
    match refusal:
        case click.NoSuchOption():
            return f"没有「{refusal.option_name}」这个选项。"
        case click.exceptions.NoSuchCommand():
            return f"没有「{refusal.command_name}」这个命令。"
        case click.MissingParameter():
            return f"还缺少「{_name(refusal)}」。"
        case click.BadParameter(param=click.Parameter(type=click.Choice() as choice)):
            allowed = "、".join(str(one) for one in choice.choices)
            return f"「{_name(refusal)}」只能是：{allowed}。"
        case click.BadParameter(param=click.Parameter(type=click.Path() as kind)):
            wanted = "文件，这里写的是文件夹" if kind.file_okay else "文件夹，这里写的是文件"
            return f"「{_name(refusal)}」要写一个{wanted}，或者没有权限打开它。"
        case click.BadParameter():
            return f"「{_name(refusal)}」写得不对。"
        case click.BadOptionUsage():
            return f"选项「{refusal.option_name}」用得不对，后面要跟一个内容。"
        case click.UsageError() if found := TOO_MANY.match(refusal.message):
            return (
                f"多写了「{found['more']}」。名字里有空格的，前后加上引号，"
                '例如：yunyouguan import questions "我的 题库.docx"'
            )
        case _:
            return refusal.format_message()


def _name(refusal: click.BadParameter) -> str:
    """What the parameter is called in the help."""
    if refusal.param is None or refusal.ctx is None:
        return ""
    if isinstance(refusal.param, click.Option):
        return refusal.param.opts[-1]
    return refusal.param.make_metavar(refusal.ctx)


def refused_by_disk(world: OSError) -> str:
    """What the computer would not do, and what to look at."""
    match world:
        case FileNotFoundError():
            return f"没有这个文件：「{world.filename}」。核对名字和后缀；名字里有空格就加引号。"
        case PermissionError():
            return f"没有权限读写「{world.filename}」。在 Word、Excel 里开着就先关掉，再运行一次。"
        case IsADirectoryError() | NotADirectoryError():
            return f"「{world.filename}」不是要的那一种：文件和文件夹弄反了。"
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return "磁盘满了。删掉一些不要的文件，再运行一次。"
        case _:
            return f"电脑不让读写文件：{world.strerror}（{world.filename}）。"
