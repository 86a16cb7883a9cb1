"""An edit is checked once, told once, and may be objected to by more than one."""

from __future__ import annotations

import pytest

from playground.experiment.changes import effect
from playground.experiment.edits import with_next_seed
from playground.experiment.network_edits import add_layer
from playground.experiment.validity import problems
from tests.support import spiral_experiment


def test_an_edit_is_checked_once_however_many_ask(window):
    before = problems.cache_info().misses
    window.workbench.edit("a layer", add_layer(window.workbench.experiment, 0))
    assert problems.cache_info().misses == before + 1


def test_what_an_edit_means_is_said_once_with_the_session_s_answer(qtbot, window):
    said: list[str] = []
    window.workbench.message.connect(said.append)
    old = window.workbench.experiment
    new = with_next_seed(old)
    with qtbot.waitSignal(window.workbench.run_event):
        window.workbench.edit("another seed", new)
        assert not said
    assert said == [effect(old, new).sentence]


def test_every_guard_is_asked_and_none_pushes_out_another(window):
    bench = window.workbench
    bench.add_guard(lambda before, after: "no layers" if after.network != before.network else "")
    bench.add_guard(lambda before, after: "no seeds" if after.training != before.training else "")
    with pytest.raises(ValueError, match="no layers"):
        bench.edit("a layer", add_layer(bench.experiment, 0))
    with pytest.raises(ValueError, match="no seeds"):
        bench.edit("another seed", with_next_seed(bench.experiment))
    assert bench.experiment == spiral_experiment()
