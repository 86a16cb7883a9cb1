"""Makes the Debian package of the built folder: where each file goes, and what it depends on.

It needs dpkg-deb and objdump; where they are there, lintian and appstreamcli check what was made.
The package has no scripts of its own: the caches of menu entries, icons and file types are
refreshed by the triggers of the packages that keep them.
"""

from __future__ import annotations

import ast
import datetime
import gzip
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Mapping
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

from project_home import ProjectHome, project_home

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
PACKAGE = "neural-network-playground"
PROGRAM = "playground"
MAINTAINER = "Neural Network Playground contributors <noreply@example.org>"
# The first packaging of each version.
REVISION = "1"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

# Which Debian package has a library that the folder asks of the system; empty: the C library,
# whose version is worked out, or what is needed only where its window system runs already.
PROVIDERS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "liblzma.so.5": "liblzma5",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "",
    "libwayland-cursor.so.0": "",
    "libwayland-egl.so.1": "",
    "libc.so.6": "",
    "libm.so.6": "",
    "libdl.so.2": "",
    "libpthread.so.0": "",
    "librt.so.1": "",
    "libutil.so.1": "",
    "ld-linux-x86-64.so.2": "",
    "ld-linux-aarch64.so.1": "",
}
ALSO_NEEDED = (
    "fontconfig",
    "fonts-dejavu-core | fonts-liberation | fonts-freefont-ttf",
    "xkb-data",
)
RECOMMENDED = ("libwayland-client0", "libwayland-cursor0", "xdg-desktop-portal")
NEEDED = re.compile(r"NEEDED\s+(\S+)")
ELF = b"\x7fELF"
C_VERSION = re.compile(r"GLIBC_(\d+)\.(\d+)")


# In the order in which a software centre shows them; the first one also stands in its lists.
SCREENSHOTS = {
    "window-light.png": "Three spirals are learnt: the network, its map, losses and gradients",
    "vanishing-gradient.png": "The gradient of a deep sigmoid network, layer by layer",
    "softmax.png": "From scores to probabilities to the loss",
    "overfitting.png": "The training loss falls while the test loss turns up",
    "window-dark.png": "The same window in the dark theme",
}


class UnknownLibrary(Exception):
    """The folder needs a library of the system that no package is known for."""


def make_deb(built: Path, icons: Path, version: str, out: Path) -> Path:
    """The package of the folder `built`, written into `out`.

    Raises:
        UnknownLibrary: a library is neither in the folder nor in PROVIDERS.
        UnknownHome: the home of the project that the environment names is of no known kind.
    """
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    home = project_home()
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(built, icons, version, root, home)
    size = sum(file.stat().st_size for file in root.rglob("*") if not file.is_symlink()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    homepage = f"Homepage: {home.url}\n" if home.url else ""
    control.write_text(
        f"Package: {PACKAGE}\nVersion: {version}-{REVISION}\nArchitecture: {architecture}\n"
        "Section: education\nPriority: optional\n"
        f"Maintainer: {MAINTAINER}\n{homepage}"
        f"Installed-Size: {size}\nDepends: {', '.join(dependencies(built))}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\n"
        "Description: design, train and watch a small neural network\n"
        " A network is designed, trained and seen to learn: decision map, losses,\n"
        " softmax and cross-entropy, and the gradient of every weight, live while\n"
        " it trains.\n"
    )
    package = out / f"{PACKAGE}_{version}-{REVISION}_{architecture}.deb"
    words = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", str(root), str(package)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package


def lay_out(built: Path, icons: Path, version: str, root: Path, home: ProjectHome) -> None:
    """Put every file of the package where it belongs below `root`."""
    share = root / "usr" / "share"
    folder = root / "usr" / "lib" / PACKAGE
    shutil.copytree(built, folder, symlinks=True)
    link = root / "usr" / "bin" / PROGRAM
    link.parent.mkdir()
    link.symlink_to(f"../lib/{PACKAGE}/{PROGRAM}")
    fields = fields_of(version, home)
    texts = {
        f"{PACKAGE}.desktop": share / "applications" / f"{PACKAGE}.desktop",
        f"{PACKAGE}.metainfo.xml": share / "metainfo" / f"{home.identifier}.metainfo.xml",
        f"{PACKAGE}.mime.xml": share / "mime" / "packages" / f"{PACKAGE}.xml",
        "copyright": share / "doc" / PACKAGE / "copyright",
        "lintian-overrides": share / "lintian" / "overrides" / PACKAGE,
    }
    for name, place in texts.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(filled(name, fields), encoding="utf-8")
    compressed = {
        share / "man" / "man1" / f"{PROGRAM}.1.gz": filled(f"{PROGRAM}.1", fields),
        share / "doc" / PACKAGE / "changelog.gz": (ROOT / "CHANGELOG.md").read_text("utf-8"),
        share / "doc" / PACKAGE / "changelog.Debian.gz": filled("changelog.Debian", fields),
    }
    for place, text in compressed.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    for picture in icons.glob("playground-*.png"):
        size = picture.stem.rpartition("-")[2]
        copy_icon(picture, share / "icons" / "hicolor" / f"{size}x{size}")
    copy_icon(ROOT / "resources/icons/app.svg", share / "icons" / "hicolor" / "scalable")
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == folder / PROGRAM
            path.chmod(0o755 if runs else 0o644)


def fields_of(version: str, home: ProjectHome) -> dict[str, str]:
    """What the texts of the package leave open."""
    now = built_at()
    return {
        "@VERSION@": version,
        "@REVISION@": REVISION,
        "@DATE@": str(now.date()),
        "@TIME@": format_datetime(now),
        "@MAINTAINER@": MAINTAINER,
        "@ID@": home.identifier,
        "@LINKS@": links(version, home),
        "@COMMANDS@": "\n".join(
            f".TP\n.B {name.replace('-', chr(92) + '-')}\n{text[0].upper()}{text[1:]}."
            for name, text in commands()
        ),
    }


def built_at() -> datetime.datetime:
    """The time of this build, or the one that whoever repeats a build gives."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds:
        return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)


def links(version: str, home: ProjectHome) -> str:
    """The addresses in the metadata of software centres; none where the project has no home."""
    if not home.url:
        return "  <!-- Built without the address of the project: no links and no screenshots. -->"
    url = escape(home.url)
    lines = [
        f'  <url type="homepage">{url}</url>',
        f'  <url type="bugtracker">{url}/issues</url>',
        f'  <url type="vcs-browser">{url}</url>',
        "  <screenshots>",
    ]
    for number, (name, caption) in enumerate(SCREENSHOTS.items()):
        place = escape(home.file_url(version, f"resources/pictures/{name}"))
        lines += [
            '    <screenshot type="default">' if number == 0 else "    <screenshot>",
            f"      <caption>{escape(caption)}</caption>",
            f'      <image type="source">{place}</image>',
            "    </screenshot>",
        ]
    return "\n".join([*lines, "  </screenshots>"])


def filled(name: str, fields: Mapping[str, str]) -> str:
    """The text `name` of packaging/linux with its fields filled in."""
    text = (LINUX / name).read_text(encoding="utf-8")
    for field, value in fields.items():
        text = text.replace(field, value)
    return text


def commands() -> list[tuple[str, str]]:
    """Every command of the program with the line that its help has, read without importing it."""
    source = (ROOT / "playground" / "commands" / "__init__.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    table = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "COMMANDS"
    )
    entries = next(node for node in ast.walk(table) if isinstance(node, ast.Dict))
    pairs = zip(entries.keys, entries.values, strict=True)
    return [(ast.literal_eval(name), ast.literal_eval(value.elts[1])) for name, value in pairs]


def copy_icon(picture: Path, theme_folder: Path) -> None:
    """Put one picture where desktops look for the program's icon."""
    place = theme_folder / "apps" / f"{PACKAGE}{picture.suffix}"
    place.parent.mkdir(parents=True)
    shutil.copyfile(picture, place)


def dependencies(built: Path) -> list[str]:
    """Debian packages, with the oldest C library that serves, in alphabetical order."""
    inside = {file.name for file in built.rglob("*")}
    listings = [symbols(file) for file in binaries(built)]
    wanted = {name for text in listings for name in NEEDED.findall(text)} - inside
    unknown = sorted(wanted - set(PROVIDERS))
    if unknown:
        raise UnknownLibrary(f"no package is known for {', '.join(unknown)} (deb.py, PROVIDERS)")
    versions = {
        (int(major), int(minor)) for text in listings for major, minor in C_VERSION.findall(text)
    }
    oldest = ".".join(map(str, max(versions)))
    packages = {PROVIDERS[name] for name in wanted} - {""}
    return sorted({*packages, *ALSO_NEEDED, f"libc6 (>= {oldest})"})


def binaries(folder: Path) -> list[Path]:
    """All ELF files in `folder`."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in files if is_elf(file)]


def is_elf(file: Path) -> bool:
    """Whether `file` begins as Linux's executables and libraries do."""
    with file.open("rb") as content:
        return content.read(len(ELF)) == ELF


def symbols(file: Path) -> str:
    """What an ELF file says that it needs: libraries and their versions."""
    words = ["objdump", "-p", str(file)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
