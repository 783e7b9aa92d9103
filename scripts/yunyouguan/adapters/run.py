"""A build and a preview for the reception desk, done by MkDocs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException

from yunyouguan.adapters.mkdocs_plugin import MuseumPlugin
from yunyouguan.model.errors import MuseumError
from yunyouguan.publish.stage import staged


class MuseumHasErrorsError(Exception):
    """Staff have something to mend first; what it is has been printed."""


def build_site(root: Path, out: Path, *, cluster: str = "") -> None:
    """The whole museum stands in ``out``, or ``out`` is as it was.

    Args:
        cluster: address of a dask scheduler whose machines make the pictures; empty for none.

    Raises:
        MuseumError: no usable ``mkdocs.yml``, or the disk refuses.
        MuseumHasErrorsError: the museum has errors.
    """
    settings = _settings(root)
    with _our_exceptions(), staged(out) as fresh:
        config = load_config(settings, site_dir=str(fresh))
        plugin = _museum_plugin(config)
        plugin.on_startup(command="build", dirty=False)
        plugin.cluster = cluster
        mkdocs_build(config)


def serve_site(root: Path, address: str, *, drafts: bool) -> None:
    """A preview that follows every saved file, until it is stopped with Ctrl-C.

    Args:
        address: where to listen, such as ``127.0.0.1:8000``.
        drafts: show what is not published, too.

    Raises:
        MuseumError: no usable ``mkdocs.yml``.
        MuseumHasErrorsError: the museum has errors.
    """
    settings = _settings(root)
    with _our_exceptions():
        # MkDocs keeps one instance of a plugin that has on_startup over all its reloads.
        _museum_plugin(load_config(settings)).preview_drafts = drafts
        mkdocs_serve(settings, dev_addr=address)


def own_address(root: Path) -> str:
    """What ``mkdocs.yml`` says of where the site stands; empty when it says nothing.

    Raises:
        MuseumError: no usable ``mkdocs.yml``.
    """
    settings = _settings(root)
    with _our_exceptions():
        return load_config(settings).site_url or ""


@contextmanager
def _our_exceptions() -> Iterator[None]:
    """MkDocs' ways of stopping, told apart as ours: staff's part, or the world's."""
    try:
        yield
    except Abort as stopped:
        if isinstance(stopped.__cause__, MuseumError):
            raise stopped.__cause__ from stopped
        raise MuseumHasErrorsError(stopped.format_message()) from stopped
    except MkDocsException as broken:
        raise MuseumError(broken.format_message()) from broken


def _settings(root: Path) -> str:
    file = root / "mkdocs.yml"
    if not file.is_file():
        raise MuseumError(
            f"「{root}」里没有 mkdocs.yml，不像一个馆。"
            "请用 -C 指到馆的文件夹，或先运行 yunyouguan init 新馆。"
        )
    return str(file)


def _museum_plugin(config: MkDocsConfig) -> MuseumPlugin:
    plugin = config.plugins.get("yunyouguan")
    if not isinstance(plugin, MuseumPlugin):
        raise MuseumError(
            "mkdocs.yml 里没有启用云游馆。请在 plugins: 下面加一行「  - yunyouguan」。"
        )
    return plugin
