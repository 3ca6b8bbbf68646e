"""What this Ramage is made of, with the text of each licence, as it is installed here."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from desktop.paths import RESOURCES

LIST = RESOURCES / "licences" / "components.toml"
_TEXT = re.compile(r"(?:^|/)(?:licen[cs]es?|copying|notice|hunspell_licen)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """`version` and `link` may be empty; `text` is empty where a licence asks for none."""

    name: str
    licence: str
    version: str = ""
    link: str = ""
    text: str = ""


def components() -> tuple[Component, ...]:
    """Ramage first, then what it stands on; of packages, those that this system has."""
    found = []
    for told in tomllib.loads(LIST.read_text("utf-8"))["component"]:
        package = told.get("package", "")
        installed = _installed(package)
        if package and installed is None:
            continue
        texts = [(RESOURCES / name).read_text("utf-8") for name in told.get("texts", ())]
        if installed is not None:
            texts += _texts_of(installed)
        found.append(
            Component(
                told.get("name", package),
                told["licence"],
                installed.version if installed else "",
                told.get("link", ""),
                "\n\n".join(text.strip() for text in texts),
            )
        )
    return tuple(found)


def _installed(package: str) -> Distribution | None:
    try:
        return distribution(package) if package else None
    except PackageNotFoundError:
        return None


def _texts_of(installed: Distribution) -> list[str]:
    names = [str(file) for file in installed.files or () if "dist-info" in str(file)]
    told = [name.partition("dist-info/")[2] for name in names if _TEXT.search(name)]
    return [text for name in sorted(told) if (text := installed.read_text(name))]
