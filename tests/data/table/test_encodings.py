"""Files in letters that are not Latin are read in their own encoding, and it is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.data.table import ENCODINGS, LayoutChoice, read_table

SCRIPTS = {
    "cp1251": ("имя", "возраст", "город", "Москва", "вода"),
    "cp1253": ("όνομα", "ηλικία", "πόλη", "Αθήνα", "νερό"),
    "cp932": ("名前", "年齢", "都市", "東京", "水"),
    "gb18030": ("姓名", "年龄", "城市", "北京", "水"),
    "cp949": ("이름", "나이", "도시", "서울", "물"),
}
LATIN = {
    "cp1252": ("Größe", "Höhe", "Stadt", "Köln", "Zürich"),
    "latin-1": ("prénom", "âge", "cité", "Orléans", "Nîmes"),
}


def rows(words: tuple[str, ...]) -> str:
    body = (f"{words[n % 5]};{n};{words[n * 2 % 5]};{words[3 + n % 2]}" for n in range(40))
    return "\n".join((";".join(words[:4]), *body))


@pytest.mark.parametrize("encoding", SCRIPTS)
def test_other_letters_are_read_as_they_were_written(encoding, tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_bytes(rows(SCRIPTS[encoding]).encode(encoding))
    table = read_table(path)
    assert table.layout.encoding == encoding
    assert tuple(column.name for column in table.columns) == SCRIPTS[encoding][:4]
    assert any(ENCODINGS[encoding] in note for note in table.notes)


@pytest.mark.parametrize("encoding", LATIN)
def test_latin_letters_with_accents_stay_windows_1252(encoding, tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_bytes(rows(LATIN[encoding]).encode(encoding))
    table = read_table(path)
    assert table.layout.encoding == "cp1252"
    assert tuple(column.name for column in table.columns) == LATIN[encoding][:4]


@pytest.mark.parametrize("encoding", ["cp1250", "koi8_r", "big5"])
def test_what_is_not_guessed_can_be_chosen(encoding, tmp_path: Path):
    words = {
        "cp1250": ("Łódź", "Kraków", "Gdańsk", "Wrocław", "źdźbło"),
        "koi8_r": SCRIPTS["cp1251"],
        "big5": ("姓名", "城市", "水", "山", "北"),
    }[encoding]
    path = tmp_path / "t.csv"
    path.write_bytes(rows(words).encode(encoding))
    table = read_table(path, LayoutChoice(encoding=encoding))
    assert tuple(column.name for column in table.columns) == words[:4]
