"""Makes resources/places from the list of communes that Etalab publishes.

    python build/place_tables.py FOLDER

FOLDER is `data` of the npm package @etalab/decoupage-administratif 6.0.0.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "resources" / "places"
SOURCE = "INSEE, Code officiel géographique, in the package @etalab/decoupage-administratif 6.0.0"
LICENCE = "Licence Ouverte 2.0"
# Written without its accent by nearly everyone.
WRITTEN = {"Île-de-France": "IleDeFrance"}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    departments = {
        one["code"]: one for one in _read(folder, "departements") if _is_department(one["code"])
    }
    regions = {one["code"]: one["nom"] for one in _read(folder, "regions")}
    TARGET.mkdir(parents=True, exist_ok=True)
    _write("departments.toml", _departments(departments, regions))
    _write("communes.txt", _communes(_read(folder, "communes"), set(departments)))
    return 0


def _departments(departments: dict[str, Any], regions: dict[str, str]) -> str:
    tables = [
        'about = "The French departments, with the hashtag of each and of its region."\n'
        f'source = "{SOURCE}"\nlicence = "{LICENCE}"\n'
    ]
    for code, department in sorted(departments.items()):
        region = regions[department["region"]]
        tables.append(
            f'["{code}"]\nname = "{department["nom"]}"\ntag = "{_camel(department["nom"])}"\n'
            f'region = "{region}"\nregion_tag = "{WRITTEN.get(region, _camel(region))}"\n'
        )
    return "\n".join(tables)


def _communes(communes: list[dict[str, Any]], departments: set[str]) -> str:
    by_department: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for commune in communes:
        # Former communes, and the quarters of Paris, Lyon and Marseille, are listed too.
        if commune["type"] == "commune-actuelle" and commune.get("departement") in departments:
            found = (commune["nom"], commune.get("population", 0))
            by_department[commune["departement"]].append(found)
    lines = [
        '# about: every commune by department (a line "[61]" begins one), a tab, its inhabitants',
        f"# source: {SOURCE}",
        f"# licence: {LICENCE}",
    ]
    for code in sorted(by_department):
        lines.append(f"[{code}]")
        lines += [f"{name}\t{people}" for name, people in sorted(by_department[code])]
    return "\n".join(lines) + "\n"


def _is_department(code: str) -> bool:
    """The overseas collectivities (975, 977 and on) are none."""
    return code < "975" or code == "976"


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.findall(r"[^\W_]+", name))


def _read(folder: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return found


def _write(name: str, text: str) -> None:
    (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(text.encode())} bytes")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
