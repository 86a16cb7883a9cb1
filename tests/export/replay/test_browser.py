"""The page in a real browser, on a phone and on a projector: it plays, slides and answers truly."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from playground.experiment.files import load_example
from playground.experiment.variations import varied
from playground.export.replay import Chapter, Question, record_run, replay_page
from playground.training.session import Session

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
SIZES = {"phone": (360, 740), "projector": (1920, 1080)}
FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-quic --lang=en-US"
)


def without_a_browser() -> bool:
    """Only where nobody promised one: the project's own checks bring a browser along."""
    return not (BROWSER and DRIVER) and not os.environ.get("CI")


pytestmark = pytest.mark.skipif(
    without_a_browser(), reason="left out: the replay page in Chromium, which is not installed"
)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[webdriver.Chrome]:
    """One for all sizes: a start takes longer than most of these tests."""
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    profile = tmp_path_factory.mktemp("profile")
    for flag in (*FLAGS.split(), f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module", params=SIZES, ids=list(SIZES))
def browser(request, chromium) -> webdriver.Chrome:
    width, height = SIZES[request.param]
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    return chromium


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session(load_example("spiral"), remember=True)
    session.train(epochs=30)
    return session


class Pages:
    """Where the pages lie: each is made once for all sizes."""

    def __init__(self, folder: Path, session: Session) -> None:
        self._folder, self._session = folder, session

    @cached_property
    def run(self) -> Path:
        """A run of one chapter."""
        return self._written("run", Chapter("Spiral", runs=(record_run(self._session),)))

    @cached_property
    def short_run(self) -> Path:
        """The same with few moments."""
        return self._written("short", Chapter("Spiral", runs=(record_run(self._session, 8),)))

    @cached_property
    def race(self) -> Path:
        """Two runs that differ in one field."""
        experiment = load_example("vanishing-sigmoid")
        runs = []
        for one in (experiment, varied(experiment, "relu")):
            session = Session(one, remember=True)
            session.train(epochs=3)
            runs.append(record_run(session))
        return self._written("race", Chapter("Race", runs=tuple(runs)))

    @cached_property
    def lesson(self) -> Path:
        """Two steps, the first with a question that a room has answered."""
        question = Question("Faster?", ("yes", "no"), "It was slower.", votes=(12, 30))
        first = Chapter("One", ("Words.",), question, (record_run(self._session, 3),))
        return self._written("lesson", first, Chapter("Two", epoch=30))

    def _written(self, name: str, *chapters: Chapter) -> Path:
        file = self._folder / f"{name}.html"
        file.write_text(replay_page(name, chapters), encoding="utf-8")
        return file


@pytest.fixture(scope="module")
def pages(session, tmp_path_factory) -> Pages:
    return Pages(tmp_path_factory.mktemp("pages"), session)


@pytest.fixture(scope="module")
def opened(browser, pages) -> webdriver.Chrome:
    """The page of a run, for the first tests, which look and slide only."""
    return shown(browser, pages.run)


def shown(browser: webdriver.Chrome, page: Path) -> webdriver.Chrome:
    browser.get(page.as_uri())
    assert not browser.get_log("browser"), "nothing is refused by the page's own policy"
    return browser


def slide(browser: webdriver.Chrome, place: str) -> None:
    browser.execute_script(
        "const slider = document.querySelector('input[type=range]');"
        "slider.value = arguments[0] === 'end' ? slider.max : 0;"
        "slider.dispatchEvent(new Event('input'));",
        place,
    )


def text(browser: webdriver.Chrome, selector: str) -> str:
    return browser.find_element(By.CSS_SELECTOR, selector).text


def numbers(words: str) -> list[float]:
    return [float(one.replace("−", "-")) for one in re.findall(r"[−-]?\d+(?:\.\d+)?", words)]


def test_the_figures_of_the_last_epoch_are_the_engine_s(opened, session):
    slide(opened, "end")
    train, test = session.evaluate("train"), session.evaluate("test")
    epoch, shown_train, shown_test, accuracy = numbers(text(opened, ".figures"))
    assert epoch == 30
    assert shown_train == pytest.approx(train.loss, rel=1e-3)
    assert shown_test == pytest.approx(test.loss, rel=1e-3)
    assert accuracy == pytest.approx(100 * test.accuracy, abs=0.06)


def test_a_touched_point_has_the_engine_s_answer(opened, session):
    slide(opened, "end")
    opened.execute_script(
        "const map = document.querySelector('.map canvas');"
        "const box = map.getBoundingClientRect();"
        "map.dispatchEvent(new PointerEvent('pointerdown',"
        "{clientX: box.left + 0.03 * box.width, clientY: box.top + 0.03 * box.height}));"
    )
    x_min, x_max, y_min, y_max = session.dataset.plane.extent
    place = [x_min + 0.03 * (x_max - x_min), y_max - 0.03 * (y_max - y_min)]
    network = session.network.copy("float64")
    expected = network.forward(session.dataset.plane.inputs([place]))[0]
    rows = opened.find_elements(By.CSS_SELECTOR, ".point tbody tr")
    shares = [numbers(row.find_elements(By.TAG_NAME, "td")[1].text)[0] for row in rows]
    assert shares == pytest.approx(expected.tolist(), rel=0.02, abs=2e-3)


def test_nothing_is_wider_than_the_screen(opened):
    assert opened.execute_script(
        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )


def test_every_picture_has_its_sentence(opened):
    slide(opened, "end")
    for canvas in opened.find_elements(By.CSS_SELECTOR, "canvas[role=img]"):
        assert len(canvas.get_attribute("aria-label")) > 20


def test_it_plays_to_the_end_and_stops_there(browser, pages):
    shown(browser, pages.short_run)
    browser.find_element(By.CSS_SELECTOR, "select").send_keys("4")
    assert not text(browser, ".epoch").endswith("30")
    browser.find_element(By.CSS_SELECTOR, "button.play").click()
    WebDriverWait(browser, 60, poll_frequency=0.05).until(
        lambda page: text(page, ".epoch").endswith("30")
    )
    assert "Play" in text(browser, "button.play")


def test_a_comparison_outlines_the_field_that_differs(browser, pages):
    shown(browser, pages.race)
    outlined = browser.find_elements(By.CSS_SELECTOR, ".differs dt")
    assert {one.text for one in outlined} == {"Hidden layers"}
    assert len(browser.find_elements(By.CSS_SELECTOR, ".run")) == 2


def test_the_outcome_unfolds_when_the_reader_has_chosen(browser, pages):
    shown(browser, pages.lesson)
    assert not browser.find_element(By.CSS_SELECTOR, ".outcome").is_displayed()
    browser.find_elements(By.CSS_SELECTOR, "fieldset button")[1].click()
    assert text(browser, ".outcome") == "It was slower."
    assert "30 in the room" in text(browser, "fieldset")
    browser.find_elements(By.CSS_SELECTOR, "nav button")[1].click()
    assert text(browser, ".words h2") == "Two"
    assert text(browser, ".epoch").endswith("30")


RECORD_CUT_TEXTS = """
    window.cut = [];
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const width = this.measureText(text).width;
        const before = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[this.textAlign];
        const left = x - width * before;
        const room = this.canvas.getBoundingClientRect().width;
        if (left < -0.5 || left + width > room + 0.5) window.cut.push(text);
        draw.call(this, text, x, y);
    };
"""


def test_no_number_of_a_deep_network_is_cut_off(browser, pages):
    shown(browser, pages.race)
    browser.execute_script(RECORD_CUT_TEXTS)
    slide(browser, "end")
    browser.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    assert browser.execute_script("return window.cut") == []
