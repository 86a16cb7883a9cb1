"""Rows that belong together: one patient, one family, one part of the split."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from playground.cli import main
from playground.data.dealing import deal
from playground.data.splits import split_groups
from playground.data.table import TableError, read_table
from playground.experiment.parts import class_parts
from playground.experiment.project import load_project
from playground.experiment.shapes import split_counts
from playground.experiment.table_edits import experiment_of_table, import_table, keep_together
from playground.training.build import build_dataset
from playground.training.opening import start

RNG = np.random.default_rng


def families(count: int, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Groups of 1 to 9 rows in no order, and a class that is mostly the same in each."""
    rng = RNG(seed)
    groups = rng.permutation(np.repeat(np.arange(count), rng.integers(1, 10, count)))
    labels = np.where(rng.random(len(groups)) < 0.1, 1, groups % 3)
    return labels, groups


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("train", "validation"), [(0.5, 0.0), (0.6, 0.2), (1.0, 0.0)])
def test_no_group_is_torn_apart_and_the_shares_are_kept(seed, train, validation):
    labels, groups = families(200)
    split = split_groups(labels, groups, train, validation, RNG(seed))
    parts = (split.train, split.validation, split.test)
    assert np.array_equal(np.sort(np.concatenate(parts)), np.arange(len(groups)))
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert not set(groups[parts[one]]) & set(groups[parts[other]])
    wanted = (train, validation, 1 - train - validation)
    for part, share in zip(parts, wanted, strict=True):
        assert len(part) / len(groups) == pytest.approx(share, abs=0.03)
    for label in range(3):
        among = (labels[split.train] == label).sum() / (labels == label).sum()
        assert among == pytest.approx(train, abs=0.08)


def test_the_same_seed_deals_the_same_and_each_row_alone_is_no_group():
    labels, groups = families(50)
    first, second = (split_groups(labels, groups, 0.5, 0.0, RNG(1)) for _ in range(2))
    assert np.array_equal(first.train, second.train)
    alone = deal(labels, 0.5, 0.0, 1, groups=np.arange(len(labels)))
    assert len(alone.train) == pytest.approx(len(labels) / 2, abs=3)


def test_two_groups_are_one_to_train_and_one_to_test_on():
    split = split_groups(np.zeros(10, int), np.repeat([4, 9], [9, 1]), 0.7, 0.0, RNG(0))
    assert sorted((len(split.train), len(split.test))) == [1, 9]


@pytest.fixture
def patients(tmp_path: Path) -> Path:
    """Two hundred names, so that the words are too many to go in, and a leak through them."""
    rng = RNG(5)
    lines = ["patient,dose,weight,healthy"]
    for number in range(200):
        lines += [
            f"p{number:03},{rng.normal():.3f},{60 + number / 7:.2f},{('no', 'yes')[number % 2]}"
            for _ in range(3)
        ]
    path = tmp_path / "patients.csv"
    path.write_text("\n".join(lines))
    return path


def test_a_column_of_many_words_keeps_rows_together_and_is_no_feature(patients: Path):
    table = read_table(patients)
    rows = table.take(replace(table.proposal, group=0))
    assert rows.group_name == "patient"
    assert rows.feature_names == ("dose", "weight")
    assert np.array_equal(np.unique(rows.groups, return_counts=True)[1], np.full(200, 3))
    assert rows.notes == (
        "200 groups by “patient”: the rows of each stay in one part of the split.",
    )
    assert rows.sha256 != table.take(table.proposal).sha256
    experiment = experiment_of_table(rows)
    dataset = build_dataset(experiment.data)
    assert not set(rows.groups[dataset.train]) & set(rows.groups[dataset.test])
    assert split_counts(experiment.data) == (len(dataset.train), 0, len(dataset.test))
    apart = keep_together(experiment, False)
    torn = build_dataset(apart.data)
    assert set(rows.groups[torn.train]) & set(rows.groups[torn.test])
    assert split_counts(apart.data) == (450, 0, 150)


def test_the_rows_of_each_class_in_each_part_are_those_of_the_data_set(patients: Path):
    table = read_table(patients)
    for selection in (table.proposal, replace(table.proposal, group=0)):
        data = experiment_of_table(table.take(selection)).data
        dataset = build_dataset(data)
        for number, one in enumerate(class_parts(data)):
            assert one.name == dataset.class_names[number]
            assert one.train == (dataset.labels[dataset.train] == number).sum()
            assert one.test == (dataset.labels[dataset.test] == number).sum()


def test_a_column_of_one_value_groups_nothing(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text("g,a,k\n" + "".join(f"1,{n * 7 % 5},{'xy'[n % 2]}\n" for n in range(30)))
    table = read_table(path)
    with pytest.raises(TableError, match="all rows have the same “g”"):
        table.take(replace(table.proposal, group=0))


def test_groups_come_back_from_a_project_and_train_the_same(patients, tmp_path, capsys):
    made = tmp_path / "made.nnplay"
    call = ["import", str(patients), "--group", "Patient", "--as", str(made), "--json"]
    assert main(call) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in found["features"]] == ["dose", "weight"]
    assert any("200 groups by “patient”" in sentence for sentence in found["notices"])
    assert any(sentence.startswith("To train and to test on: no ") for sentence in found["notices"])
    project = load_project(made)
    assert project.experiment.data.table.group == "patient"
    dataset = start(project).dataset
    groups = project.table.groups
    assert not set(groups[dataset.train]) & set(groups[dataset.test])


def test_a_group_that_is_not_there_is_named_with_what_there_is(patients, capsys):
    assert main(["import", str(patients), "--group", "nobody"]) == 2
    assert "--group: patients.csv has no column 'nobody'; it has patient, dose" in (
        capsys.readouterr().err
    )


def test_a_table_without_groups_has_the_digest_that_it_always_had(patients: Path):
    table = read_table(patients)
    rows = table.take(table.proposal)
    assert rows.groups is None
    experiment = import_table(experiment_of_table(rows), rows)
    assert experiment.data.table.group == ""
