"""Kinds of tables that other programs read wrongly, each with what is right.

The window and the command line are tested with all of them.
"""

from __future__ import annotations

from random import Random

from tests.data.table.kind import CLASSES, NUMBER, PLAIN, Kind, body
from tests.data.table.kinds_of_a_class import OF_A_CLASS


def _german(number: float) -> str:
    return f"{number:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def _thousands(number: int) -> str:
    return f'"{number:,}"'


def _random_labels() -> str:
    """Sixty rows of noise, six times over."""
    chance = Random(1)
    rows = [f"{chance.gauss():.3f},{chance.gauss():.3f},{chance.choice('pq')}" for _ in range(60)]
    return "a,b,k\n" + "\n".join(rows * 6)


def _people() -> str:
    return '"","class","age","sex","survived"\n' + body(
        '"{i}","{c}","{a}","{s}","{y}"',
        60,
        i=[str(n + 1) for n in range(60)],
        c=("1st class", "2nd class", "3rd class"),
        a=("adults", "adults", "adults", "child"),
        s=("man", "man", "man", "women", "women"),
        y=("yes", "no", "no", "no", "no", "no", "no"),
    )


READ_WRONGLY = {
    "the number of rows and columns above": Kind(
        "24,2,setosa,virginica\n" + body("{f},{w},{k}").replace("p", "0").replace("q", "1"),
        "class", CLASSES, ("column 1 – 0.5 to 6.25", "column 2 – 0 to 4"),
        notices=("24 rows and 2 features and the classes setosa, virginica",),
    ),
    "delimiters at the end": Kind(
        "u,v,kind\n" + body("{f},{w},{k},"), "kind", CLASSES, PLAIN,
        notices=("The rows end in a delimiter with nothing behind it",),
    ),
    "a line that names the delimiter": Kind(
        "sep=;\nu;kind\n" + body("{f};{k}").replace(".", ","), "kind", CLASSES,
        ("u – 0.5 to 6.25",), inputs=1, notices=("The first line, “sep=;”, names the delimiter",),
    ),
    "comments": Kind(
        "# made by a logger\n# in cm\nu,v,kind\n" + body("{f},{w},{k}"), "kind", CLASSES, PLAIN,
        notices=("2 lines above the rows that begin with # are comments",),
    ),
    "one bad cell": Kind(
        "u,v,kind\n" + body("{f},{w},{k}").replace("3.5,", "n.a.,"), "kind", CLASSES,
        ("u – 0.5 to 6.25, 1 missing", PLAIN[1]), rows=23,
        notices=("“n.a.” (line 14) in “u” counts as missing", "1 row with missing cells left out"),
    ),
    "a number for missing": Kind(
        "u,v,kind\n" + body("{f},{w},{k}").replace("3.5,", "-999,"), "kind", CLASSES,
        ("u – −999 to 6.25", PLAIN[1]), rows=23,
        notices=("999 in “u” (1 row) is far from all other values and is taken as missing",),
    ),
    "percent": Kind(
        "u,kind\n" + body("{f}%,{k}"), "kind", CLASSES, ("u – 0.5 to 6.25 %",), inputs=1,
    ),
    "thousands in German": Kind(
        "v;mass;kind\n" + body("{w};{m};{k}", m=[_german(1100.5 + 353 * n) for n in range(24)]),
        "kind", CLASSES, ("v – 0 to 4", "mass – 1100.5 to 9219.5"),
    ),
    "thousands in some cells": Kind(
        "v,mass,kind\n" + body("{w},{m},{k}", m=[_thousands(900 + 20 * n) for n in range(24)]),
        "kind", CLASSES, ("v – 0 to 4", "mass – 900 to 1360"),
    ),
    "thousands in one cell": Kind(
        "v,mass,kind\n"
        + body("{w},{m},{k}", m=[*(str(977 + n) for n in range(23)), _thousands(1000)]),
        "kind", CLASSES, ("v – 0 to 4", "mass – 977 to 1000"),
    ),
    "yes and no": Kind(
        "flag,u,kind\n"
        + body("{g},{f},{k}").replace("d,", "no,").replace("f,", "yes,").replace("m,", "yes,"),
        "kind", CLASSES, ("flag: no < yes → 1 input", PLAIN[0]),
    ),
    "true and false": Kind(
        "flag,u,kind\n"
        + body("{g},{f},{k}").replace("d,", "False,").replace("f,", "True,").replace("m,", "True,"),
        "kind", CLASSES, ("flag: False < True → 1 input", PLAIN[0]),
    ),
    "columns aligned by blanks": Kind(
        "   u     v  kind\n" + body("{f:7.2f} {w:3d}     {k}"), "kind", CLASSES, PLAIN,
    ),
    "row names": Kind(
        "u v kind\n" + body("r{n} {f} {w} {k}"), "kind", CLASSES, PLAIN,
        notices=("the first cell of each row is taken as the name of the row",),
    ),
    "a row of units": Kind(
        "u,v,kind\ncm,kg,\n" + body("{f},{w},{k}"), "kind", CLASSES,
        ("u – 0.5 to 6.25 cm", "v – 0 to 4 kg"), notices=("holds units (cm, kg)",),
    ),
    "a cell too many": Kind(
        "u,v,kind\n" + body("{f},{w},{k}").replace("3.5,", "3.5,9,"), "kind", CLASSES, PLAIN,
        rows=23, notices=("1 row that has more or fewer than 3 cells is left out: line 14 (4)",),
    ),
    "eleven classes": Kind(
        "u,v,kind\n" + body("{f},{w},c{c}", 110, c=[str(n) for n in range(11)]),
        "kind", CLASSES, ("u – 0.5 to 27.75", "v – 0 to 4"), rows=110,
    ),
    "other capitals and blanks": Kind(
        "u,v,kind\n" + body("{f},{w},{c}", c=("Cat", "cat", " Cat ", "dog")),
        "kind", CLASSES, PLAIN, notices=("“Cat”, “cat” differ in capital letters alone",),
    ),
    "quotes behind a blank": Kind(
        "u, v, kind\n" + body('{f}, {w}, "{k}"'), "kind", CLASSES, PLAIN,
    ),
    "a price and words": Kind(
        "type,area,price\n" + body("{g},{f},{n}37.5"), "price", NUMBER,
        ("type: d, f, m → 3 inputs", "area – 0.5 to 6.25"), inputs=4,
    ),
    "three columns of words": Kind(
        _people(), "survived", CLASSES,
        (
            "column 1 – 1 to 60, numbers the rows",
            "class: 1st class, 2nd class, 3rd class → 3 inputs",
            "age: adults, child → 2 inputs",
            "sex: man, women → 2 inputs",
        ),
        rows=60, inputs=7, notices=("“column 1” numbers the rows and is left out",),
    ),
    "a class called None": Kind(
        "u,v,treatment\n" + body("{f},{w},{c}", 30, c=("None", "Drug A", "Drug B")),
        "treatment", CLASSES, ("u – 0.5 to 7.75", "v – 0 to 4"), rows=30,
        notices=("“None” in “treatment” is taken as a value like the others (10 rows)",),
    ),
    "four rows": Kind(
        "a,b,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0", "y", CLASSES, ("a – 0 to 1", "b – 0 to 1"), rows=4,
    ),
    "rows six times over": Kind(
        _random_labels(), "k", CLASSES, (), rows=360, notices=("300 rows are there before",),
    ),
    "one feature and a number": Kind(
        "speed,dist\n" + "\n".join(f"{4 + n % 19},{2 + n * 13 % 57}.5" for n in range(50)),
        "dist", NUMBER, ("speed – 4 to 22",), rows=50, inputs=1,
    ),
}  # fmt: skip

# Every kind of table that is tried in the window and on the command line.
KINDS = {**READ_WRONGLY, **OF_A_CLASS}
