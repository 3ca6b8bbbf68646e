"""Bytes of a table become its cells, whatever program wrote them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.sheet.table import (
    NotATable,
    decoded,
    guarded,
    rows_of,
    separator_of,
    unguarded,
)

TEXT = "Fournée de Noël : 1,50 € l’éclair"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_text_is_read_whatever_its_encoding(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_cells_are_parted_whatever_the_sign_and_the_line_ends(sign: str, end: str) -> None:
    table = end.join(
        [
            sign.join(["date", "heure", "texte"]),
            sign.join(["24/11/2026", "8 h 15", f'"Un{sign} deux, trois; quatre{end}cinq ""six"""']),
        ]
    )
    rows = rows_of(table.encode())
    assert [row.cells[0] for row in rows] == ["date", "24/11/2026"]
    assert rows[1].cells[2] == f'Un{sign} deux, trois; quatre{end}cinq "six"'


def test_commas_in_french_prose_do_not_part_cells() -> None:
    table = "date;texte\n24/11/2026;Pain, brioche, et, encore\n25/11/2026;Un, deux\n"
    assert separator_of(table) == ";"


def test_blank_lines_are_passed_over_and_the_numbers_are_the_files_own() -> None:
    rows = rows_of(b"texte\n\n;;\nun\n\ndeux\n")
    assert [(row.number, row.cells[0]) for row in rows] == [(1, "texte"), (4, "un"), (6, "deux")]


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0", b'"' + b"a" * 300_000 + b'";b\n'], ids=["png", "cell"]
)
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(NotATable):
        rows_of(content)


def test_an_empty_file_has_no_rows() -> None:
    assert rows_of(b"") == []
    assert rows_of(b"\xef\xbb\xbf") == []


@pytest.mark.parametrize("cell", ["=1+1", "+33", "-5 %", "@lune", "\tun", "\run", "'un", "''"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless_and_comes_back(cell: str) -> None:
    assert guarded(cell)[0] == "'"
    assert unguarded(guarded(cell)) == cell


@given(st.text())
def test_every_cell_comes_back_from_its_guard(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["L’éclair", "'t is", "", "un = deux", "#tag"])
def test_a_cell_from_elsewhere_keeps_its_letters(cell: str) -> None:
    assert unguarded(cell) == cell


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_otherwise(content: bytes) -> None:
    try:
        rows_of(content)
    except NotATable:
        return
