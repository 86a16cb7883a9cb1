"""Each kind of table in the real dialog: what it offers, what it says, and what is imported."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from playground.data.bundled import mnist
from playground.data.table import MADE_NAMES
from playground.ui.language.language import languages, use_language
from playground.ui.main_window import MainWindow
from tests.data.table.kind import body
from tests.data.table.kinds import READ_WRONGLY
from tests.data.table.kinds_of_a_class import OF_A_CLASS
from tests.data.table.test_sheets import workbook
from tests.ui.importing.test_importing import asked, settled

# What the dialog says besides what the reader has to say.
SAID = {
    "a price and words": "Words go in as one input each, 1 or 0 (one-hot): 4 inputs.",
    "yes and no": "Classes: p 12, q 12.",
    "percent": "24 rows with one feature",
    "one feature and a number": "“dist” from 2.5 to 58.5 is predicted as a number.",
    "four rows": "So few rows are all trained on",
}


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """One for all of these tests."""
    return shared_window


@pytest.mark.parametrize("kinds", [READ_WRONGLY, OF_A_CLASS], ids=["read wrongly", "of a class"])
def test_every_kind_of_table_is_offered_said_and_imported(qtbot, window, tmp_path, kinds):
    path = tmp_path / "t.csv"
    for name, kind in kinds.items():
        path.write_text(kind.content, encoding="utf-8")
        dialog = asked(qtbot, window, path)
        assert dialog.fault.isHidden(), (name, dialog.fault.text())
        proposed = dialog.label.box.currentText(), dialog.task.choice
        assert proposed == (kind.target, kind.task), name
        listed = tuple(dialog.columns.item(row).text() for row in range(dialog.columns.count()))
        assert listed == kind.lines or not kind.lines, name
        said = f"{dialog.found.text()}\n{dialog.learnt.text()}"
        for sentence in (*kind.notices, SAID.get(name, "")):
            assert sentence in said, name
        dialog.accept()
        data = window.workbench.experiment.data
        assert (len(data.table.features), data.table.rows) == (kind.inputs, kind.rows), name
        assert bool(data.table.classes) == (kind.task == "classification"), name


def test_an_order_is_given_to_words_and_taken_back(qtbot, window, tmp_path):
    path = tmp_path / "t.csv"
    risks = ("high", "low", "medium")
    text = "risk,u,kind\n" + "\n".join(
        f"{risks[n % 3]},{n / 4 + 0.5},{'pq'[n % 2]}" for n in range(24)
    )
    path.write_text(text)
    dialog = asked(qtbot, window, path)
    dialog.columns.setCurrentRow(0)
    assert dialog.columns.order.isEnabled()
    dialog.columns.order.trigger()
    settled(qtbot, window)
    assert dialog.columns.item(0).text() == "risk: low < medium < high → 1 input"
    assert dialog.rows.feature_names == ("risk", "u")
    dialog.columns.order.trigger()
    settled(qtbot, window)
    assert dialog.rows.feature_names == ("risk = high", "risk = low", "risk = medium", "u")
    dialog.reject()


def test_boxes_are_there_where_something_is_open(qtbot, window, tmp_path):
    names = ("Cat", "cat", "dog")
    path = tmp_path / "t.csv"
    text = "u,kind\n" + "\n".join(f"{n / 4 + 0.5},{names[n % 3]}" for n in range(30))
    path.write_text(text.replace("\n3.0,", "\n-999,"))
    dialog = asked(qtbot, window, path)
    switches = dialog.switches
    assert not switches.same_case.isHidden()
    assert not switches.sentinels.isHidden()
    assert dialog.rows.class_names == ("Cat", "dog")
    switches.same_case.click()
    switches.sentinels.click()
    settled(qtbot, window)
    assert dialog.rows.class_names == ("Cat", "cat", "dog")
    assert np.min(dialog.rows.values) == -999.0
    dialog.reject()


def test_pixels_are_one_line_and_become_as_small_as_somebody_wants(qtbot, window, tmp_path):
    images, labels = mnist()
    cells = np.hstack([labels[::125, None], images[::125].reshape(40, -1)])
    header = ",".join(["label", *(f"pixel{number}" for number in range(784))])
    path = tmp_path / "m.csv"
    np.savetxt(path, cells, fmt="%d", delimiter=",", header=header, comments="")
    dialog = asked(qtbot, window, path)
    lines = dialog.columns
    assert [lines.item(row).text() for row in range(lines.count())] == ["784 pixels, 28 × 28"]
    assert len(lines.features()) == 784
    assert dialog.mosaic.names == tuple("0123456789")
    dialog.side.chosen.emit("12")
    settled(qtbot, window)
    assert dialog.rows.image.shape == (12, 12)
    assert dialog.side.choice == "12"
    dialog.switches.images.click()
    settled(qtbot, window)
    assert lines.count() == 784
    assert dialog.side.isHidden()
    assert dialog.rows.image is None
    assert dialog.mosaic.isHidden()
    dialog.reject()


def test_a_table_on_the_clipboard_is_asked_about(qtbot, window):
    QGuiApplication.clipboard().setText("u\tkind\n" + body("{f}\t{k}"))
    window.importer.paste()
    settled(qtbot, window)
    dialog = window.importer.dialog
    assert dialog.fault.isHidden(), dialog.fault.text()
    dialog.accept()
    table = window.workbench.experiment.data.table
    assert (table.features, table.target, table.rows) == (("u",), "kind", 24)
    QGuiApplication.clipboard().setText("no table")
    window.importer.paste()
    assert window.importer.dialog is None


def test_what_is_said_about_a_table_is_in_the_language_of_the_window(qtbot, window, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("sep=;\nu;kind\n" + body("{f};{k}") + "\n1;p;2", encoding="utf-8")
    translators = use_language(QApplication.instance(), "de")
    try:
        dialog = asked(qtbot, window, path)
        assert "Die erste Zeile, „sep=;“, nennt das Trennzeichen" in dialog.found.text()
        assert "1 Zeile mit mehr oder weniger als 2 Zellen" in dialog.found.text()
        dialog.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
        settled(qtbot, window)
        assert dialog.fault.text().startswith("t.csv: kein Merkmal ist gewählt")
        dialog.reject()
    finally:
        for translator in translators:
            QApplication.removeTranslator(translator)


def test_columns_without_a_name_get_one_in_the_language_of_the_window(qtbot, window, tmp_path):
    path = tmp_path / "t.csv"
    days = "\n".join(f"{n / 4},2024-{1 + n % 12:02d}-05,{'pq'[n % 2]}" for n in range(24))
    path.write_text(days, encoding="utf-8")
    translators = use_language(QApplication.instance(), "de")
    try:
        dialog = asked(qtbot, window, path)
        lines = [dialog.columns.item(row).text() for row in range(dialog.columns.count())]
        assert any(line.startswith("Spalte 1 –") for line in lines)
        assert any(line.startswith("Spalte 2 (Monat): Apr, Aug, Dez") for line in lines)
        dialog.accept()
        table = window.workbench.experiment.data.table
        assert (table.features[0], table.target) == ("Spalte 1", "Spalte 3")
    finally:
        for translator in translators:
            QApplication.removeTranslator(translator)


def test_every_language_of_the_window_has_names_for_columns():
    assert set(languages()) == set(MADE_NAMES)


def test_another_sheet_of_a_spreadsheet_is_chosen_and_read(qtbot, window, tmp_path):
    rows = [["u", "kind"], *([n / 4, "pq"[n % 2]] for n in range(24))]
    more = [["w;", "kind"], *([n / 2, "rs"[n % 2]] for n in range(30))]
    dialog = asked(qtbot, window, workbook(tmp_path / "t.xlsx", rows, second=more))
    sheet = dialog.layout_fields.sheet
    assert sheet.isVisibleTo(dialog)
    assert "The file has 2 sheets; “plants” is read." in dialog.found.text()
    sheet.box.setCurrentIndex(1)
    sheet.box.activated.emit(1)
    settled(qtbot, window)
    assert (dialog.table.rows, dialog.table.columns[0].name) == (30, "w;")
    assert sheet.choice == "second"
    one = asked(qtbot, window, workbook(tmp_path / "one.xlsx", rows))
    assert not one.layout_fields.sheet.isVisibleTo(one)
    one.reject()
