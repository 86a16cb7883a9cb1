"""Worksheets and pictures of a lesson: whole in themselves, live, made without a screen."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QTextDocument

from playground.cli import main
from playground.experiment.files import load_example
from playground.lessons import load_lesson
from playground.lessons.poll import Poll
from playground.training.opening import start
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.language.language import SOURCE, use_language
from playground.ui.lessons.handout import PICTURE_SCALE, STYLE, Handout
from playground.ui.lessons.pdf_pages import (
    MARGIN_MILLIMETRES,
    PIXELS_PER_INCH,
    Paging,
    broken,
    paging,
    pdf_pages,
)
from playground.ui.lessons.trained import TrainedStep, trained_steps
from playground.ui.lessons.worksheet_pages import (
    BLANK_KEPT,
    begun_trials,
    page_of,
    wait_for,
    without_blank,
)
from playground.ui.main_window import MainWindow
from playground.ui.offscreen.lesson_pictures import draw_lesson
from playground.ui.panels.overfitting import sweep_panel
from playground.ui.panels.overfitting.peeking_panel import PeekingPanel
from playground.ui.panels.overfitting.sweep_panel import SweepPanel
from tests.support import spiral_experiment

TEXT = (
    "# Small\nsummary: Two steps.\n\n"
    "## First & last\nexample: xor\nlab: explore\npanels: loss decision\ntrain: 2\n"
    "question: Why?\nvote: up | down\noutcome: It was up.\nnotes: Secret.\n\nWords.\n\n"
    "$$ \\frac{a}{b}\n\n---\n\nBecause.\n\n"
    "## Second\npanels: draw\ntrain: 3\n\nMore.\n"
)


@pytest.fixture
def lesson_file(tmp_path):
    path = tmp_path / "small.md"
    path.write_text(TEXT)
    return path


@pytest.fixture
def window(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    yield made
    made.close()
    made.deleteLater()


def test_steps_on_one_experiment_go_on_with_the_same_run(lesson_file):
    spiral = spiral_experiment()
    seen = []
    for moment in _moments(lesson_file, spiral):
        seen.append((moment.number, moment.voting, moment.session.trainer.epoch))
    assert seen == [(0, True, 0), (0, False, 2), (1, False, 3)]


def test_what_is_hidden_is_trained_before_the_vote(lesson_file):
    lesson_file.write_text(TEXT.replace("vote: up", "hide: loss.test\nvote: up"))
    first = next(iter(_moments(lesson_file, spiral_experiment())))
    assert (first.voting, first.session.trainer.epoch) == (True, 2)


def _moments(path, fallback):
    return trained_steps(load_lesson(path), fallback)


def _outcomes(path):
    return [moment for moment in _moments(path, spiral_experiment()) if not moment.voting]


def test_a_missing_experiment_names_the_step(lesson_file):
    lesson_file.write_text(TEXT.replace("example: xor", "example: gone.json"))
    with pytest.raises(ValueError, match=r"small: First & last: .*gone\.json: no such file"):
        list(_moments(lesson_file, spiral_experiment()))


# By the text of the lesson: the runs and pictures of a text are the same in every test.
MADE = {}


def pages_and_losses(path):
    text = path.read_text()
    if text not in MADE:
        lesson = load_lesson(path)
        pages, losses = [], []
        for moment in _moments(path, spiral_experiment()):
            if not moment.voting:
                pages.append(page_of(lesson.steps[moment.number], moment))
                losses.append(moment.session.history.view().last().train_loss)
        MADE[text] = tuple(pages), tuple(losses)
    return MADE[text]


def pictures_in(html):
    return html.count("src='data:image/png;base64,")


def test_the_lecturers_copy_holds_each_vote_that_was_counted(qapp, lesson_file):
    pages, _ = pages_and_losses(lesson_file)
    lesson = load_lesson(lesson_file)

    def html(poll: Poll) -> str:
        voted = tuple(dataclasses.replace(page, poll=poll) for page in pages)
        return Handout(lesson, voted, answers=True).html()

    assert "up – 3 (75 %) → 0 (0 %)" in html(Poll((3, 1), revealed=True, seen=(0, 4)))
    assert "up – 1 (25 %)" in html(Poll((0, 0), revealed=True, seen=(1, 3)))


def test_the_lecturers_copy_holds_words_pictures_numbers_seeds_answers_and_notes(qapp, lesson_file):
    pages, losses = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages, answers=True).html()
    for words in ("First &amp; last", "Secret", "It was up.", "Because.", "lecturer&#x27;s copy"):
        assert words in html
    assert "alt='a / b'" in html
    assert "☐ up\u2003☐ down" in html
    assert all(f"{loss:.4f}" in html for loss in losses)
    seeds = load_example("xor")
    assert f"data {seeds.data.seed}, training {seeds.training.seed}" in html
    # Loss and decision map, and the formula; the drawing pad is for images alone.
    assert pictures_in(html) == 3
    assert not re.search(r"(src|href)=['\"](?!data:)", html)


def test_the_rooms_copy_has_boxes_and_lines_and_nothing_that_answers(qapp, lesson_file):
    pages, losses = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages).html()
    for words in ("Secret", "It was up.", "Because."):
        assert words not in html
    assert "☐ up\u2003☐ down" in html
    assert html.count("<hr>") == 2
    # The step that is voted on shows no outcome: neither its figures nor its pictures.
    assert f"{losses[0]:.4f}" not in html
    assert f"{losses[1]:.4f}" in html
    assert pictures_in(html) == 1


def test_a_french_label_has_a_space_before_its_colon(qapp, lesson_file):
    pages, _ = pages_and_losses(lesson_file)
    translators = use_language(qapp, "fr")
    try:
        html = Handout(load_lesson(lesson_file), pages, answers=True).html()
    finally:
        for one in translators:
            qapp.removeTranslator(one)
        use_language(qapp, SOURCE)
    assert "<b>Question\u00a0:</b> Why?" in html


def test_a_chart_with_a_hidden_curve_is_left_out_of_the_rooms_copy(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("vote: up", "hide: loss.test\nvote: up"))
    pages, _ = pages_and_losses(lesson_file)
    lesson = load_lesson(lesson_file)
    pages = pages[:1]
    assert "alt='Loss'" not in Handout(lesson, pages).html()
    assert "alt='Decision map'" in Handout(lesson, pages).html()
    assert "alt='Loss'" in Handout(lesson, pages, answers=True).html()


def test_the_right_option_is_ticked_in_the_lecturers_copy_alone(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("vote: up", "right: 2\nvote: up"))
    pages, _ = pages_and_losses(lesson_file)
    lesson = load_lesson(lesson_file)
    assert "☐ up\u2003<b>☑ down</b>" in Handout(lesson, pages, answers=True).html()
    assert "☐ up\u2003☐ down" in Handout(lesson, pages).html()


def test_only_what_a_vote_hides_is_left_out_of_the_rooms_copy(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("vote: up", "hide: loss\nvote: up"))
    pages, _ = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages).html()
    assert "alt='Decision map'" in html
    assert "alt='Loss'" not in html


def test_a_picture_that_stands_in_the_step_before_is_not_repeated(qapp, lesson_file):
    pages, _ = pages_and_losses(lesson_file)
    twice = (pages[0], pages[0])
    html = Handout(load_lesson(lesson_file), twice, answers=True).html()
    assert html.count("alt='Loss'") == 1


def test_a_picture_that_this_copy_left_out_before_is_not_left_out_again(qapp, lesson_file):
    # The first step waits for its vote, so the room's copy has none of its pictures.
    pages, _ = pages_and_losses(lesson_file)
    without_vote = dataclasses.replace(pages[0].step, prediction=None)
    twice = (pages[0], dataclasses.replace(pages[0], step=without_vote))
    html = Handout(load_lesson(lesson_file), twice).html()
    assert html.count("alt='Loss'") == 1


def test_empty_ground_below_a_picture_is_cut_off(qapp):
    image = QImage(40, 100, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    image.setPixel(3, 50, 0xFF000000)
    assert without_blank(image).height() == 50 + BLANK_KEPT
    image.fill(0xFFFFFFFF)
    assert without_blank(image).height() == 100


def test_pieces_that_fit_stand_whole_on_a_page_and_a_longer_one_is_cut(qapp):
    def document(lines):
        made = QTextDocument()
        made.setDocumentMargin(0)
        made.setHtml("<br>".join(["x"] * lines))
        return made

    line = document(1).size().height()
    first, second, long = document(6), document(5), document(23)
    pages = broken([(first,), (second,), (long,)], 10 * line)
    assert [[piece[0] for piece in page] for page in pages] == [
        [first],
        [second],
        [long],
        [long],
        [long],
    ]
    assert [page[0][1:] for page in pages[2:]] == [
        (0.0, 10 * line),
        (10 * line, 20 * line),
        (20 * line, 23 * line),
    ]


def test_a_group_that_fits_on_a_page_is_not_parted(qapp):
    def document():
        made = QTextDocument()
        made.setDocumentMargin(0)
        made.setHtml("<br>".join(["x"] * 4))
        return made

    first, second, third = document(), document(), document()
    height = 2.7 * first.size().height()
    parted = broken([(first,), (second,), (third,)], height)
    assert [[piece[0] for piece in page] for page in parted] == [[first, second], [third]]
    whole = broken([(first,), (second, third)], height)
    assert [[piece[0] for piece in page] for page in whole] == [[first], [second, third]]


def test_steps_stay_whole_where_four_pages_have_room(qapp):
    for lines, steps, found in (
        (20, 6, Paging(size=1.0, together=True)),
        # Two of them do not stand on one page in full size, nor seven on four pages at all.
        (24, 7, Paging(size=0.95, together=True)),
        (30, 7, Paging(size=0.85, together=False)),
    ):
        assert paging([("<p>x</p>",) * lines] * steps, STYLE) == found


def test_the_outcome_its_reason_and_the_notes_are_one_piece(qapp, lesson_file):
    pages, _ = pages_and_losses(lesson_file)
    first, _ = Handout(load_lesson(lesson_file), pages, answers=True).parts()
    assert all(words in first[-1] for words in ("It was up.", "Because.", "Secret"))


def test_a_browser_prints_the_pages_of_the_pdf(qapp, lesson_file):
    pages, _ = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages).html()
    assert html.count("<section class='whole'>") == 2
    assert "@media print { body { zoom: 1; } }" in html


def test_the_answer_is_written_below_the_question_that_stands_beside_a_picture(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("loss decision", "loss decision gradients"))
    pages, _ = pages_and_losses(lesson_file)
    for part in Handout(load_lesson(lesson_file), pages).parts():
        for piece in part:
            assert ("<hr>" in piece) == ("Why?" in piece)


@pytest.mark.parametrize(("paragraphs", "count"), [(40, 1), (190, 4), (400, 8)])
def test_a_few_lines_too_many_take_no_page_of_their_own(qapp, paragraphs, count):
    # All are drawn a little smaller; what is much longer stays legible.
    content = pdf_pages([("<p>x</p>",)] * paragraphs, STYLE, "Title")
    assert content.count(b"/Type /Page\n") == count


def test_no_picture_is_wider_than_the_page(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("\\frac{a}{b}", " + ".join(["\\frac{a}{b}"] * 80)))
    pages, _ = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages, answers=True).html()
    room = (210 - 2 * MARGIN_MILLIMETRES) / 25.4 * PIXELS_PER_INCH
    widths = [int(width) for width in re.findall(r"width='(\d+)'", html)]
    assert max(widths) <= room
    for row in re.findall(r"<tr>.*?</tr>", html):
        assert sum(map(int, re.findall(r"width='(\d+)'", row))) + 16 <= room


@pytest.mark.parametrize("panels", ["loss", "loss decision", "loss decision gradients", "race"])
def test_words_in_pictures_are_legible_on_paper(qapp, lesson_file, panels):
    lesson_file.write_text(TEXT.replace("loss decision", panels))
    pages, _ = pages_and_losses(lesson_file)
    html = Handout(load_lesson(lesson_file), pages, answers=True).html()
    pictures = {one.title: one.image for one in pages[0].pictures}
    shown = {title: int(width) for width, title in re.findall(r"width='(\d+)' alt='([^']*)'", html)}
    assert set(pictures) <= set(shown)
    for title, image in pictures.items():
        points = LIGHT.points("label") * PICTURE_SCALE * shown[title] / image.width()
        assert points >= 7, title


def test_a_picture_alone_in_the_last_row_has_its_words_beside_it(qapp, lesson_file):
    lesson_file.write_text(TEXT.replace("loss decision", "loss decision gradients"))
    pages, _ = pages_and_losses(lesson_file)
    rows = re.findall(
        r"<tr>.*?</tr>", Handout(load_lesson(lesson_file), pages, answers=True).html()
    )
    assert [row.count("<img") for row in rows] == [2, 1]
    assert "Why?" in rows[1]
    assert "seeds:" in rows[1]


def test_pictures_of_the_sheet_are_for_paper_whatever_the_window_wears(qtbot, lesson_file):
    lesson = load_lesson(lesson_file)
    window = MainWindow(spiral_experiment(), DARK)
    qtbot.addWidget(window)
    page = page_of(lesson.steps[0], _outcomes(lesson_file)[0])
    for picture in page.pictures:
        corner = picture.image.pixelColor(2, picture.image.height() - 3)
        assert corner.lightness() > 230, picture.title


@pytest.mark.parametrize(("suffix", "begins"), [(".html", b"<!DOCTYPE html>"), (".pdf", b"%PDF-")])
def test_render_writes_the_worksheet(lesson_file, tmp_path, suffix, begins, capsys, qapp):
    target = tmp_path / f"sheet{suffix}"
    assert main(["render", "--lesson", str(lesson_file), "--out", str(target)]) == 0
    assert target.read_bytes().startswith(begins)
    assert capsys.readouterr().out == f"{target}\n"


def test_the_names_of_pictures_keep_letters_with_accents_without_them(qapp, tmp_path):
    path = tmp_path / "petit.md"
    title = "Même cœur, größer"
    path.write_text(f"# Petit\nsummary: Un.\n\n## {title}\nlab: explore\n\nMots.\n", "utf-8")
    drawn = draw_lesson(
        load_lesson(path), spiral_experiment(), "window", QSize(800, 600), LIGHT, tmp_path
    )
    assert [one.name for one in drawn] == ["01-meme-coeur-grosser.png"]


def test_render_draws_every_step_and_its_panels_into_a_folder(qapp, lesson_file, tmp_path):
    lesson, folder = load_lesson(lesson_file), tmp_path / "slides"
    size = QSize(1024, 700)
    drawn = list(draw_lesson(lesson, spiral_experiment(), "", size, LIGHT, folder))
    assert [path.name for path in drawn] == [
        "01-first-last-vote.png",
        "01-first-last.png",
        "01-first-last-loss.png",
        "01-first-last-decision.png",
        "02-second.png",
    ]
    assert QImage(str(drawn[0])).size() == size
    assert QImage(str(drawn[0])) != QImage(str(drawn[1]))


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["--lesson", "homework-and-exams", "--out", "x"], 'did you mean "homework-and-exam"'),
        (["--lesson", "homework-and-exam", "--panel", "lose", "--out", "x"], "decision"),
        (["--lesson", "homework-and-exam", "--epochs", "3", "--out", "x"], "--epochs"),
        (["--out", "x.png"], "--panel or --lesson"),
    ],
)
def test_render_refuses_a_wrong_lesson_in_one_line(arguments, fault, capsys, qapp):
    assert main(["render", *arguments]) == 2
    error = capsys.readouterr().err
    assert fault in error
    assert error.count("\n") == 1


def test_the_menu_saves_the_worksheet_while_the_window_trains_on(
    qtbot, window, lesson_file, tmp_path
):
    menu, target = window.lessons, tmp_path / "sheet.html"
    assert not menu.worksheet_action.isEnabled()
    assert not menu.answers_action.isEnabled()
    window.lesson_player.open(lesson_file)
    window.lesson_player.count(1, 7)
    assert menu.worksheet_action.isEnabled()
    # A step's run would pause at its epoch.
    window.lesson_player.leave()
    window.workbench.play()
    menu.worksheet_export.save(str(tmp_path / "sheet.txt"))
    assert "a worksheet ends in .html or .pdf" in window.status.message.text()
    menu.worksheet_export.save_with_answers(str(target))
    qtbot.waitUntil(lambda: "Saved the worksheet" in window.status.message.text(), timeout=20_000)
    assert "☐ down – 7 (100 %)" in target.read_text(encoding="utf-8")
    assert window.workbench.playing


def test_a_window_that_closes_does_not_wait_for_its_worksheet(window, lesson_file, tmp_path):
    lesson_file.write_text(TEXT.replace("train: 2", "train: 9999"))
    window.lesson_player.open(lesson_file)
    window.lessons.worksheet_export.save(str(tmp_path / "sheet.html"))
    window.close()
    assert not window.lessons.worksheet_export.busy
    assert not (tmp_path / "sheet.html").exists()


def test_what_a_step_has_the_room_start_is_trained_on_paper(qapp, monkeypatch):
    # How far is no matter: its curves are looked for.
    monkeypatch.setattr(PeekingPanel, "default_epochs", 3)
    # The room's copy keeps the seal: whether the promise was honest is its question.
    lesson = load_lesson("what-helps")
    step = next(one for one in lesson.steps if one.title == "Peeking")
    moment = TrainedStep(0, start(load_example(step.example)))
    empty = page_of(step, moment).pictures[0].image
    trials = begun_trials(step, moment, answers=True)
    assert set(trials) == {"peeking"}
    wait_for(trials)
    pages = {
        answers: page_of(step, moment, None, trials, answers=answers) for answers in (False, True)
    }
    rooms, lecturers = (page.pictures[0].image for page in pages.values())
    # Curves in the colours of the promise and, in the lecturer's copy alone, of the truth.
    assert share_of(empty, LIGHT.validation) == 0
    assert min(share_of(image, LIGHT.validation) for image in (rooms, lecturers)) > 0
    assert share_of(lecturers, LIGHT.test) > 0 == share_of(rooms, LIGHT.test)


def share_of(image, colour):
    """The share of the pixels of `image` that have that colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32) & 0xFFFFFF
    return float((pixels == QColor(colour).rgb() & 0xFFFFFF).mean())


def test_nothing_is_trained_for_a_picture_that_the_rooms_copy_leaves_out(qapp):
    lesson = load_lesson("what-helps")
    step = next(one for one in lesson.steps if one.panels == ("remedies",))
    moment = TrainedStep(0, start(load_example(step.example)))
    assert begun_trials(step, moment, answers=False) == {}


def test_trials_on_paper_end_when_the_window_closes(qapp):
    lesson = load_lesson("what-helps")
    step = next(one for one in lesson.steps if one.panels == ("remedies",))
    moment = TrainedStep(0, start(load_example(step.example)))
    trials = begun_trials(step, moment, answers=True)
    wait_for(trials, lambda: True)
    assert not any(one.running for one in trials.values())


STARTED = """# Small
summary: What the room starts.

## Sweep
example: capacity
lab: overfitting
panels: sweep
diagram: hidden
vote: 4 | 64
right: 1
outcome: With 4.

Words.

---

Because.

## Peeking
example: overfit-blobs
lab: overfitting
panels: peeking
diagram: hidden

More.
"""


def test_pictures_for_slides_show_what_the_room_has_started(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sweep_panel, "WIDTHS", (1, 4))
    monkeypatch.setattr(SweepPanel, "default_epochs", 3)
    monkeypatch.setattr(PeekingPanel, "default_epochs", 3)
    path = tmp_path / "started.md"
    path.write_text(STARTED)
    size = QSize(1024, 700)
    pictures = draw_lesson(load_lesson(path), spiral_experiment(), "", size, LIGHT, tmp_path)
    drawn = {one.stem: QImage(str(one)) for one in pictures}
    # In the window the figures of the header have those colours, too, before and after.
    before, after = (share_of(drawn[name], LIGHT.test) for name in ("01-sweep-vote", "01-sweep"))
    assert after > before
    assert share_of(drawn["01-sweep-sweep"], LIGHT.test) > 0
    peeking = drawn["02-peeking-peeking"]
    # The promise, and with the seal open the truth.
    assert min(share_of(peeking, colour) for colour in (LIGHT.validation, LIGHT.test)) > 0
