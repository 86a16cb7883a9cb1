"""The target and the features that a teacher would choose, for tables that all teach with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.data.table import Selection, Table, read_table

# Name and kind of each column: f a number, i a whole number of many values, 3 a code of three,
# w3 one of three words, u a word of its own in each row, k a key, r the number of the row.
# The customary target comes first.
LAYOUTS = {
    "boston": "medv: crim f, indus f, nox f, rm f, age f, dis f, lstat f, medv f",
    "mtcars": "mpg: model u, mpg f, cyl 3, disp f, hp i, drat f, wt f, qsec f, am 2, gear 3",
    "airquality": "Ozone: Ozone i, Solar.R i, Wind f, Temp i, Month 5, Day i",
    "tips": "tip: total_bill f, tip f, sex w2, smoker w2, day w4, time w2, size 6",
    "diamonds": "price: carat f, cut w5, color w7, clarity w8, depth f, price i, x f, y f",
    "Salaries": "salary: rank w3, discipline w2, yrs.since.phd i, sex w2, salary i",
    "titanic": "Survived: PassengerId r, Survived 2, Pclass 3, Name u, Sex w2, Age f, Fare f",
    "titanic of seaborn": "survived: survived 2, pclass 3, sex w2, age f, fare f, class w3",
    "birthwt": "low: low 2, age i, lwt i, race 3, smoke 2, ptl 3, ht 2, ui 2, ftv 5, bwt i",
    "iris": "Species: Sepal.Length f, Sepal.Width f, Petal.Length f, Petal.Width f, Species w3",
    "penguins": "species: species w3, island w3, bill_length_mm f, body_mass_g i, sex w2",
    "wine": "Wine: Wine 3, Alcohol f, Malic.acid f, Ash f, Acl f, Mg i, Phenols f, Proline i",
    "wine quality": "quality: fixed acidity f, volatile acidity f, pH f, alcohol f, quality 6",
    "breast cancer": "diagnosis: id i, diagnosis w2, radius_mean f, texture_mean f, area_mean f",
    "pima": "Outcome: Pregnancies 9, Glucose i, BloodPressure i, BMI f, Age i, Outcome 2",
    "heart": "target: age i, sex 2, cp 4, trestbps i, chol i, thalach i, target 2",
    "adult": "income: age i, workclass w7, education w9, sex w2, income w2",
    "churn": "Churn: customerID u, gender w2, tenure i, MonthlyCharges f, Contract w3, Churn w2",
    "bank churn": "Exited: RowNumber r, CustomerId k, CreditScore i, Geography w3, Age i, Exited 2",
    "insurance": "charges: age i, sex w2, bmi f, children 6, smoker w2, region w4, charges f",
    "california": "median_house_value: population i, median_house_value i, ocean_proximity w5",
    "auto mpg": "mpg: mpg f, cylinders 5, horsepower i, weight i, origin 3, car name u",
    "cars": "dist: speed i, dist i",
    "seeds": "Type: Area f, Perimeter f, Compactness f, Kernel.Length f, Type 3",
    "glass": "Type: Id r, RI f, Na f, Mg f, Al f, Si f, Ba f, Type 6",
    "concrete": "strength: cement f, slag f, ash f, water f, age i, strength f",
    "abalone": "Rings: Sex w3, Length f, Diameter f, Height f, Whole weight f, Rings i",
    "mushrooms": "class: class w2, cap-shape w6, cap-surface w4, odor w9, habitat w7",
    "car": "class: buying w4, maint w4, doors w4, persons w3, safety w3, class w4",
    "house prices": "SalePrice: Id r, MSSubClass 9, LotArea i, Street w2, SalePrice i, Fence w3",
    "life expectancy": "Life expectancy: Country u, Year i, Life expectancy f, BMI f, GDP f",
    "chickwts": "weight: weight i, feed w6",
    "swiss": "Fertility: town u, Fertility f, Agriculture f, Examination i, Education i",
    "advertising": "Sales: no r, TV f, Radio f, Newspaper f, Sales f",
    "diabetes": "target: age f, sex f, bmi f, bp f, s1 f, s2 f, target i",
    "Duncan": "prestige: type w3, income i, education i, prestige i",
    "Chile": "vote: region w5, population i, sex w2, age i, income 7, statusquo f, vote w4",
    "heart transplants": "transplant: start f, stop f, age f, surgery 2, transplant 2, id i",
    "bikes": "cnt: instant r, season 4, holiday 2, temp f, hum f, windspeed f, cnt i",
}
ROWS = 90


def cells(kind: str, rng: np.random.Generator) -> list[str]:
    if kind == "r":
        return [str(n + 1) for n in range(ROWS)]
    if kind == "k":
        return [str(15_600_000 + value) for value in rng.permutation(ROWS)]
    if kind == "u":
        return [f"name {n}" for n in range(ROWS)]
    if kind == "f":
        return [f"{value:.3f}" for value in rng.normal(5.0, 2.0, ROWS)]
    if kind == "i":
        return [str(value) for value in rng.integers(20, 2000, ROWS)]
    most = int(kind.removeprefix("w"))
    codes = rng.integers(0, most, ROWS)
    return [f"word{code}" if kind.startswith("w") else str(code) for code in codes]


def table_of(layout: str, folder: Path) -> tuple[Table, str]:
    target, _, columns = layout.partition(": ")
    rng = np.random.default_rng(5)
    pairs = [part.rsplit(" ", 1) for part in columns.split(", ")]
    body = zip(*(cells(kind, rng) for _, kind in pairs), strict=True)
    text = "\n".join([",".join(name for name, _ in pairs), *(",".join(row) for row in body)])
    return table_from(folder, text), target


def table_from(folder: Path, text: str) -> Table:
    path = folder / "t.csv"
    path.write_text(text)
    return read_table(path)


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_customary_target_is_proposed(name: str, tmp_path: Path) -> None:
    table, target = table_of(LAYOUTS[name], tmp_path)
    label = table.proposal.label
    assert label is not None
    assert table.columns[label].name == target


@pytest.mark.parametrize("name", ["titanic", "glass", "house prices", "bank churn", "bikes"])
def test_no_number_of_the_row_is_a_feature(name: str, tmp_path: Path) -> None:
    table, _ = table_of(LAYOUTS[name], tmp_path)
    chosen = {table.columns[number].name for number in table.proposal.features}
    assert not chosen & {"PassengerId", "Id", "RowNumber", "instant", "CustomerId"}
    assert len(chosen) >= 3


def test_row_numbers_and_constants_are_not_proposed(tmp_path: Path) -> None:
    table = table_from(tmp_path, "id,x,c,k\n1,4,7,a\n2,6,7,b\n3,1,7,a\n")
    assert table.proposal == Selection(label=3, features=(1,))
    assert table.take(Selection(3, (0, 1, 2))).feature_names == ("id", "x", "c")


def test_days_that_are_counted_are_the_feature_where_there_is_no_other(tmp_path: Path) -> None:
    table = table_from(tmp_path, "day,degrees\n1,2.5\n2,3.5\n3,7\n")
    assert table.proposal == Selection(label=1, features=(0,), task="regression")
    for text in ("id,y\n1,2.5\n2,3.5\n3,7\n", ",y\n0,2.5\n1,3.5\n2,7\n", "x,k\n1,a\n2,b\n3,a\n"):
        assert table_from(tmp_path, text).proposal.features == ()


def test_y_is_a_coordinate_beside_words_and_the_target_among_numbers(tmp_path: Path) -> None:
    words = table_from(tmp_path, "y,x,kind\n1,2,a\n2,3,b\n1,4,a\n2,6,b\n")
    assert words.proposal.label == 2
    numbers = table_from(tmp_path, "y,x\n" + "".join(f"{n * n},{n % 50}.5\n" for n in range(200)))
    assert (numbers.proposal.label, numbers.proposal.task) == (0, "regression")
