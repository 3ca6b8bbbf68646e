"""The package for Debian, Ubuntu and their kin: dist/ramage_<version>_<processor>.deb.

Depends were found by starting the program in a minimal Debian and adding packages one by one until
it painted; what is recommended makes it nicer: Wayland, emoji in colour, a keyring.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

import bundle
from linux import tree

HERE = Path(__file__).resolve().parent
DEPENDS = (
    *("libc6 (>= 2.35)", "libstdc++6", "libgcc-s1", "libglib2.0-0t64 | libglib2.0-0"),
    *("libdbus-1-3", "libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libxcb1", "libexpat1"),
    *("libfontconfig1", "libfreetype6", "xkb-data", "fonts-dejavu-core | fonts-freefont-ttf"),
)
RECOMMENDS = (
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "fonts-noto-color-emoji"),
    "gnome-keyring | kwalletmanager",
)
DESCRIPTION = """\
 voice of a small shop on X
 Write with a guide beside the page, plan on a calendar that lives on the
 computer, publish without a key, an account or a cost, and hear what is said
 of the shop and its trade. Everything but sending and fetching works offline.
 .
 Drafts and calendar stay in the person's own folder, which removing this
 package leaves alone."""
UNEXECUTABLE, EXECUTABLE = 0o644, 0o755


def build(version: str, level: int = 9) -> Path:
    """The package, made of the program that stands in dist, packed at this level of xz."""
    root = bundle.WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr" / "lib" / "ramage"
    shutil.copytree(bundle.BUNDLE, program, symlinks=True)
    command = root / "usr" / "bin" / "ramage"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/ramage/ramage")
    tree.share(root / "usr" / "share", version)
    _documents(root / "usr" / "share", version)
    _set_modes(root)
    _control(root, version)
    # The newest date in it is the commit's: dpkg-deb brings later ones back to it.
    made = bundle.DIST / f"ramage_{version}_{_architecture()}.deb"
    options = ("--root-owner-group", "-Zxz", f"-z{level}", "--build")
    subprocess.run(["dpkg-deb", *options, root, made], env=bundle.reproducible(), check=True)
    return made


def _documents(share: Path, version: str) -> None:
    documents = share / "doc" / "ramage"
    documents.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", documents / "copyright")
    # Debian's own list of versions has a form of its own; ours goes along as it is.
    _zip(documents / "changelog.gz", tree.filled(HERE / "changelog", version).encode())
    _zip(documents / "CHANGES.md.gz", (bundle.TOP / "CHANGELOG.md").read_bytes())
    manual = share / "man" / "man1" / "ramage.1.gz"
    manual.parent.mkdir(parents=True)
    _zip(manual, tree.filled(HERE / "ramage.1", version).encode())
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "ramage")


def _zip(path: Path, data: bytes) -> None:
    path.write_bytes(gzip.compress(data, compresslevel=9, mtime=0))


def _set_modes(root: Path) -> None:
    """Libraries are not programs: only the program itself is run."""
    for place in sorted(root.rglob("*")):
        if place.is_symlink():
            continue
        is_program = place.is_dir() or place.match("lib/ramage/ramage")
        place.chmod(EXECUTABLE if is_program else UNEXECUTABLE)


def _control(root: Path, version: str) -> None:
    control = root / "DEBIAN"
    files = [one for one in sorted(root.rglob("*")) if one.is_file() and not one.is_symlink()]
    control.mkdir(mode=EXECUTABLE)
    sums = [f"{_md5(one)}  {one.relative_to(root).as_posix()}\n" for one in files]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    fields = (
        ("Package", "ramage"),
        ("Version", version),
        ("Section", "net"),
        ("Priority", "optional"),
        ("Architecture", _architecture()),
        ("Maintainer", "Ramage <ramage@localhost.localdomain>"),
        ("Installed-Size", str(bundle.size(root) // 1024)),
        ("Depends", ", ".join(DEPENDS)),
        ("Recommends", ", ".join(RECOMMENDS)),
        ("Description", DESCRIPTION.strip()),
    )
    told = "".join(f"{name}: {said}\n" for name, said in fields)
    (control / "control").write_text(told, encoding="utf-8")
    for file in control.iterdir():
        file.chmod(UNEXECUTABLE)


def _md5(file: Path) -> str:
    return hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()


def _architecture() -> str:
    asked = ["dpkg", "--print-architecture"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True)
    return told.stdout.strip()
