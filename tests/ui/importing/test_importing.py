"""A table from a file to the table: read beside the window, shown, changed, imported, undone."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QScrollArea

from playground.data.table import read_table
from playground.training.probes.plane import PlaneOutputs
from playground.ui.application import SWITCH_INTERVAL_SECONDS
from playground.ui.importing.dialog import ImportDialog
from playground.ui.main_window import MainWindow

PATIENCE = 20_000
FLOWERS = "width;<b>length</b>;note;kind\n" + "".join(
    f"{n % 7},{n % 10};{n * 1.5:.1f};text {n};{'<i>a</i>' if n % 3 else 'b'}\n".replace(".", ",")
    for n in range(60)
)


def asked(qtbot, window: MainWindow, path: Path) -> ImportDialog:
    """The dialog about `path`, after everything that it asked for has come."""
    window.importer.open(path)
    settled(qtbot, window)
    return window.importer.dialog


def settled(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.importer.task.busy, timeout=PATIENCE)


def imported(qtbot, window: MainWindow, path: Path) -> None:
    dialog = asked(qtbot, window, path)
    assert dialog.import_button.isEnabled(), dialog.fault.text()
    dialog.accept()


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """One for all of these tests."""
    return shared_window


@pytest.fixture
def flowers(tmp_path) -> Path:
    path = tmp_path / "flowers.csv"
    path.write_text(FLOWERS, encoding="utf-8")
    return path


def test_what_was_found_is_shown_before_anything_is_imported(qtbot, window, flowers):
    before = window.workbench.experiment
    dialog = asked(qtbot, window, flowers)
    assert dialog.found.text() == "flowers.csv: 60 rows, 4 columns, UTF-8."
    fields = dialog.layout_fields
    assert [field.choice for field in fields.fields()] == ["utf-8", ";", ",", "names", "all"]
    assert (dialog.label.box.currentText(), dialog.task.choice) == ("kind", "classification")
    assert dialog.columns.features() == (0, 1)
    assert "note – no feature: 60 different words; 30 at most can go in" in [
        dialog.columns.item(row).text() for row in range(dialog.columns.count())
    ]
    words = dialog.learnt.text()
    assert "60 rows with 2 features" in words
    assert "Classes: <i>a</i> 40, b 20." in words
    assert "the standard deviation 1 of the training rows" in words
    assert dialog.preview.rowCount() == 20
    assert dialog.preview.data(dialog.preview.index(0, 0)) == "0,0"
    assert "to predict" in dialog.preview.headerData(3, Qt.Orientation.Horizontal)
    assert window.workbench.experiment is before
    dialog.reject()
    assert window.workbench.experiment is before


def test_on_a_small_screen_the_dialog_is_scrolled_and_nothing_overlaps(qtbot, window, flowers):
    dialog = asked(qtbot, window, flowers)
    dialog.resize(600, 320)
    content = dialog.findChild(QScrollArea, "import-content")
    qtbot.waitUntil(lambda: content.verticalScrollBar().maximum() > 0)
    for label in (dialog.found, dialog.learnt):
        assert label.height() >= label.heightForWidth(label.width())
    assert dialog.columns.geometry().bottom() < dialog.learnt.geometry().top()
    # What decides is always in sight.
    assert dialog.import_button.visibleRegion().boundingRect().size() == dialog.import_button.size()
    fields = dialog.layout_fields
    assert fields.decimal.box.x() == fields.encoding.box.x() == dialog.group.box.x()
    dialog.reject()


def test_an_import_is_one_edit_and_undone_and_redone(qtbot, window, flowers):
    before = window.workbench.experiment
    imported(qtbot, window, flowers)
    data = window.workbench.experiment.data
    assert (data.kind, data.table.classes) == ("table", ("<i>a</i>", "b"))
    assert window.workbench.undo_stack.undoText() == "Import flowers.csv"
    assert window.documents.document.modified
    window.workbench.undo_stack.undo()
    assert window.workbench.experiment == before
    window.workbench.undo_stack.redo()
    assert window.workbench.experiment.data == data


def test_while_a_file_is_read_nothing_is_asked_that_only_some_tables_have(qtbot, window, flowers):
    window.importer.open(flowers)
    dialog = window.importer.dialog
    assert dialog.table is None
    for part in (dialog.switches.same_case, dialog.switches.sentinels, dialog.switches.images):
        assert part.isHidden()
    assert dialog.side.isHidden()
    assert not dialog.import_button.isEnabled()
    settled(qtbot, window)
    assert dialog.switches.sentinels.isHidden()
    dialog.reject()


def test_the_same_file_again_is_no_edit(qtbot, window, flowers):
    imported(qtbot, window, flowers)
    imported(qtbot, window, flowers)
    assert window.workbench.undo_stack.count() == 1


def test_another_layout_reads_the_file_anew(qtbot, window, flowers):
    dialog = asked(qtbot, window, flowers)
    header = dialog.layout_fields.header
    header.show_choice("data")
    header.chosen.emit("data")
    settled(qtbot, window)
    assert dialog.found.text().startswith("flowers.csv: 61 rows")
    assert dialog.table.columns[0].name == "column 1"
    delimiter = dialog.layout_fields.delimiter
    delimiter.show_choice("|")
    delimiter.chosen.emit("|")
    settled(qtbot, window)
    assert "only one column is found" in dialog.fault.text()
    assert not dialog.import_button.isEnabled()
    # What was chosen stays chosen, so it can be mended.
    delimiter.show_choice(";")
    delimiter.chosen.emit(";")
    settled(qtbot, window)
    assert dialog.table.rows == 61
    dialog.reject()


def test_label_task_and_features_can_be_changed(qtbot, window, flowers):
    dialog = asked(qtbot, window, flowers)
    dialog.label.show_choice("1")
    dialog.label.chosen.emit("1")
    settled(qtbot, window)
    # Sixty different numbers are no classes.
    assert dialog.task.choice == "regression"
    assert "“<b>length</b>” from 0 to 88.5 is predicted as a number." in dialog.learnt.text()
    assert dialog.columns.item(2).text() == "kind: <i>a</i>, b → 2 inputs"
    dialog.columns.item(2).setCheckState(Qt.CheckState.Unchecked)
    dialog.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    settled(qtbot, window)
    assert "no feature is chosen" in dialog.fault.text()
    dialog.columns.item(0).setCheckState(Qt.CheckState.Checked)
    settled(qtbot, window)
    assert dialog.fault.isHidden()
    dialog.accept()
    assert window.workbench.experiment.network.output == "linear"


def test_missing_cells_are_counted_and_dropped_or_filled_as_one_chooses(qtbot, window, tmp_path):
    (tmp_path / "t.csv").write_text("x,y,k\n1,2,a\n,3,b\n4,NA,a\n5,6,b\n7,8,a\n")
    dialog = asked(qtbot, window, tmp_path / "t.csv")
    assert dialog.columns.item(0).text() == "x – 1 to 7, 1 missing"
    assert "3 rows with 2 features" in dialog.learnt.text()
    assert "2 rows with missing cells left out." in dialog.learnt.text()
    dialog.missing.show_choice("mean")
    dialog.missing.chosen.emit("mean")
    settled(qtbot, window)
    assert "5 rows with 2 features" in dialog.learnt.text()
    assert "2 missing cells filled with the mean" in dialog.learnt.text()
    dialog.reject()


REFUSED = (
    ("a.csv", b"", "a.csv: the file is empty"),
    ("a.txt", b"\x00\x01\x02" * 50, "a.txt, line 1: a zero byte"),
    ("a.tsv", b"x\ty\tk\n1\t2\n", "a.tsv, line 2: 2 cells, where the first row has 3"),
    ("gone.csv", None, "gone.csv: can not be read: No such file"),
)


def test_a_refusal_is_shown_as_its_sentence_and_nothing_changes(qtbot, window, tmp_path):
    window.workbench.step("epoch")
    before = window.workbench.experiment
    for name, content, sentence in REFUSED:
        if content is not None:
            (tmp_path / name).write_bytes(content)
        dialog = asked(qtbot, window, tmp_path / name)
        assert dialog.fault.text().startswith(sentence)
        assert not dialog.import_button.isEnabled()
        dialog.reject()
        assert window.workbench.experiment is before, name
        assert window.workbench.undo_stack.isClean(), name


def test_names_from_the_file_are_plain_text_everywhere_in_the_dialog(qtbot, window, flowers):
    dialog = asked(qtbot, window, flowers)
    for label in (dialog.found, dialog.learnt, dialog.fault):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>length</b>" in dialog.preview.headerData(1, Qt.Orientation.Horizontal)
    dialog.reject()


def test_a_dropped_table_is_asked_about(qtbot, window, flowers):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(flowers))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(QPoint(9, 9), copy, data, left, none),
        QDropEvent(QPoint(9, 9), copy, data, left, none),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    settled(qtbot, window)
    assert window.importer.dialog.path == flowers
    window.importer.dialog.reject()


def test_menu_and_button_choose_a_file(qtbot, window, flowers):
    window.data_inspector.import_button.click()
    dialog = window.documents.chooser.dialog
    assert isinstance(dialog, QFileDialog)
    assert "*.tsv" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(flowers))
    dialog.close()
    settled(qtbot, window)
    assert window.importer.dialog.path == flowers
    window.importer.dialog.reject()


def test_closing_the_window_while_a_table_is_read_ends_the_thread(qtbot, own_window, tmp_path):
    (tmp_path / "large.csv").write_text("x,y,k\n" + "1.5,2.5,a\n2.5,1.5,b\n" * 100_000)
    own_window.importer.open(tmp_path / "large.csv")
    qtbot.waitUntil(lambda: own_window.importer.dialog.progress.bar.value() > 0, timeout=PATIENCE)
    own_window.close()
    assert not own_window.importer.task.busy


def test_reading_a_large_table_never_keeps_the_window_waiting(qtbot, window, tmp_path):
    (tmp_path / "large.csv").write_text("x,y,k\n" + "1.5,2.5,a\n2.5,1.5,b\n" * 100_000)
    window.importer.open(tmp_path / "large.csv")
    old, ticks = sys.getswitchinterval(), []
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(window.importer.dialog.progress.bar.value()))
    timer.start()
    try:
        settled(qtbot, window)
    finally:
        timer.stop()
        sys.setswitchinterval(old)
    # So many ticks, and so many different states of the bar, while it read.
    assert len(ticks) > 20
    assert len(set(ticks)) > 10
    assert window.importer.dialog.import_button.isEnabled()
    window.importer.dialog.reject()


def test_the_map_of_an_imported_table_shows_two_features_or_components(qtbot, window, tmp_path):
    rng = np.random.default_rng(1)
    lines = [
        ",".join(f"{value:.4f}" for value in (*rng.normal(size=4), label)) for label in range(40)
    ]
    labelled = [f"{line.rpartition(',')[0]},{'ab'[n % 2]}" for n, line in enumerate(lines)]
    (tmp_path / "t.csv").write_text("\n".join(["p,q,r,s,k", *labelled]))
    imported(qtbot, window, tmp_path / "t.csv")
    fields = window.data_inspector.table
    assert not window.data_inspector.table_section.isHidden()
    fields.across.chosen.emit("0")
    fields.upwards.chosen.emit("3")
    assert window.workbench.experiment.data.table.axes == (0, 3)
    fields.plane.chosen.emit("components")
    assert window.workbench.experiment.data.table.plane == "components"
    fields.columns.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert window.workbench.experiment.data.table.columns == (0, 2, 3)
    panel = window.panels["decision"]
    assert PlaneOutputs() in panel.probes()


def test_exported_data_read_back(qtbot, window, flowers, tmp_path):
    imported(qtbot, window, flowers)
    window.importer.export_to(tmp_path / "out.csv")
    qtbot.waitUntil(lambda: not window.documents.jobs.busy, timeout=PATIENCE)
    table = read_table(tmp_path / "out.csv")
    back = table.take(table.proposal)
    assert back.sha256 == window.workbench.experiment.data.table.sha256


def test_an_export_that_fails_says_why(qtbot, window, tmp_path):
    window.importer.export_to(tmp_path / "nowhere" / "out.csv")
    qtbot.waitUntil(lambda: not window.documents.jobs.busy, timeout=PATIENCE)
    box = window.documents.questions.box
    assert isinstance(box, QMessageBox)
    assert "out.csv can not be written: No such file or directory" in box.text()
    box.close()


def test_an_import_from_the_start_page_leads_to_the_workbench(qtbot, window, flowers):
    window.home.show()
    wish = next(card for card in window.home.page.cards if card.data.what == "import")
    wish.click()
    assert window.documents.chooser.dialog is not None
    window.documents.chooser.dialog.close()
    dialog = asked(qtbot, window, flowers)
    assert window.home.active
    dialog.accept()
    assert not window.home.active
    assert window.workbench.experiment.data.table is not None
