"""Kinds of tables as a class brings them: surveys, exports of offices, sheets put together."""

from __future__ import annotations

from tests.data.table.kind import CLASSES, NUMBER, PLAIN, Kind, body

NAMES = (
    "Anna", "Ben", "Clara", "David", "Emma", "Finn", "Greta", "Hannes", "Ida", "Jonas", "Klara",
    "Leon", "Mia", "Noah", "Olga", "Paul",
)  # fmt: skip
DAYS = tuple(f"{n + 1:02d}" for n in range(24))

OF_A_CLASS = {
    "names on two lines": Kind(
        '"u\n(cm)","v\n(kg)",kind\n' + body("{f},{w},{k}"), "kind", CLASSES,
        ("u (cm) – 0.5 to 6.25", "v (kg) – 0 to 4"),
    ),
    "groups of columns above the names": Kind(
        "Body,,\nu,v,kind\n" + body("{f},{w},{k}"), "kind", CLASSES, PLAIN,
        notices=("The line above the table left out, beginning “Body”",),
    ),
    "merged cells above the names": Kind(
        "Body,,Other\nu,v,kind\n" + body("{f},{w},{k}"), "kind", CLASSES, PLAIN,
        notices=("The first of two rows of names groups the columns (Body, Other)",),
    ),
    "merged cells above names and units": Kind(
        "Trial\nBody,,Other\nu,v,kind\ncm,kg,\n" + body("{f},{w},{k}"), "kind", CLASSES,
        ("u – 0.5 to 6.25 cm", "v – 0 to 4 kg"),
        notices=("The first of two rows of names groups the columns", "holds units (cm, kg)"),
    ),
    "names that only their groups tell apart": Kind(
        "May,,June,\nu,v,u,kind\n" + body("{f},{w},{f},{k}").replace("u,v,u", "u,v,u"), "June kind",
        CLASSES, ("May u – 0.5 to 6.25", "May v – 0 to 4", "June u – 0.5 to 6.25"), inputs=3,
        notices=("The first of two rows of names groups the columns (May, June)",),
    ),
    "lines above of other lengths": Kind(
        '"Source","Office of numbers",\n\n"Date","2024-05-01",\n\nu,v,w,x,kind\n'
        + body("{f},{w},{f},{w},{k}"), "kind", CLASSES,
        (*PLAIN, "w – 0.5 to 6.25", "x – 0 to 4"), inputs=4,
        notices=("The 2 lines above the table left out, beginning “Source, Office of numbers”",),
    ),
    "a source below": Kind(
        "u,v,kind\n" + body("{f},{w},{k}") + "\n\n__________\n© Office of numbers\nas of May\n",
        "kind", CLASSES, PLAIN,
        notices=("The 3 lines below the table left out, beginning “__________”",),
    ),
    "the header again": Kind(
        "u,v,kind\n" + body("{f},{w},{k}", 12) + "\nu,v,kind\n" + body("{f},{w},{k}", 12),
        "kind", CLASSES, ("u – 0.5 to 3.25", "v – 0 to 4"),
        notices=("stand again among the rows, in line 14",),
    ),
    "years as names": Kind(
        "land;2021;2022\n" + body("L{n};{w};{f}").replace(".", ","), "2022", NUMBER, (), inputs=1,
        notices=("“land” rather names the rows",),
    ),
    "names behind a mark and blanks": Kind(
        "# u v kind\n" + body("{f} {w} {k}", k="01"), "kind", CLASSES, PLAIN,
    ),
    "dates with the month in words": Kind(
        "day,u,kind\n" + body("{d} Dez. 2024,{f},{k}", d=DAYS), "kind", CLASSES, (),
        notices=("“day” is a date",),
    ),
    "dates with two digits for the year": Kind(
        "day;u;kind\n" + body("{d}.12.24;{f};{k}", d=DAYS), "kind", CLASSES, (),
        notices=("“day” is a date",),
    ),
    "dates in which day and month may be either": Kind(
        "day,u,kind\n" + body("0{m}/0{d}/2024,{f},{k}", d="123456789", m="12345678"), "kind",
        CLASSES, (), notices=("in “01/01/2024” the month is taken to come first",),
    ),
    "dates in which day and month may be either, beside decimal commas": Kind(
        "day;u;kind\n"
        + body("0{m}/0{d}/2024;{f};{k}", d="123456789", m="12345678").replace(".", ","),
        "kind", CLASSES, (), notices=("in “01/01/2024” the day is taken to come first",),
    ),
    "times of day": Kind(
        "time,u,kind\n" + body("{n}:30,{f},{k}"), "kind", CLASSES,
        ("time – 0.5 to 23.5", "u – 0.5 to 6.25"),
        notices=("“time” is a time; 0:30 goes in as 0.5",),
    ),
    "ticks": Kind(
        "dog,u,kind\n" + body("{t},{f},{k}", t=("x", "", "")), "kind", CLASSES,
        ("dog: – < x → 1 input", "u – 0.5 to 6.25"), notices=("“dog” is ticked with “x”",),
    ),
    "yes and no in Indonesian": Kind(
        "suka,u,kind\n" + body("{t},{f},{k}", t=("ya", "tidak", "Ya")), "kind", CLASSES,
        ("suka: tidak < ya → 1 input", "u – 0.5 to 6.25"),
    ),
    "the file’s own word for missing": Kind(
        "u,v,kind\n" + body("{t},{w},{k}", t=("21", "34", "rather not", "56", "78", "95")), "kind",
        CLASSES, ("u – 21 to 95, 4 missing", "v – 0 to 4"),
        notices=("4 cells that are none, “rather not” (line 4), count as missing",),
    ),
    "formulas without a result": Kind(
        "u;v;kind\n" + body("{f};{t};{k}", t=("1,5", "2,5", "3,5", "#WERT!")).replace(".", ","),
        "kind", CLASSES, ("u – 0.5 to 6.25", "v – 1.5 to 3.5, 6 missing"),
        notices=("“#WERT!” (line 5) in “v” counts as missing",),
    ),
    "a scale with words at its ends": Kind(
        "q,u,kind\n" + body("{t},{f},{k}", t=("1 - never", "2", "3", "4", "5 - always")), "kind",
        CLASSES, ("q: 1 - never, 2, 3, 4, 5 - always → 5 inputs", "u – 0.5 to 6.25"), inputs=6,
    ),
    "99 for missing": Kind(
        "hours,v,kind\n" + body("{t},{w},{k}", t=("2", "3", "5", "8", "9", "99")), "kind", CLASSES,
        ("hours – 2 to 99", "v – 0 to 4"), rows=20,
        notices=("99 in “hours” (4 rows) is far from all other values and is taken as missing",),
    ),
    "a number for missing in the target": Kind(
        "u,v,price\n" + body("{f},{w},{f}1").replace("3.5,4,3.51", "3.5,4,-999"), "price",
        NUMBER, PLAIN, rows=23, notices=("999 in “price” (1 row) is far from all other values",),
    ),
    "thousands after a point": Kind(
        "v;people;kind\n" + body("{w};{p};{k}", p=[f"{n + 2}.{500 - n}" for n in range(24)]),
        "kind", CLASSES, ("v – 0 to 4", "people – 2500 to 25477"),
        notices=("“people” can be read two ways: the point is taken as the mark of thousands",),
    ),
    "thin blanks between thousands": Kind(
        "v;mass;kind\n" + body("{w};{m}\u202f500,25 €;{k}", m="123456789"), "kind", CLASSES,
        ("v – 0 to 4", "mass – 1500.25 to 9500.25 €"),
    ),
    "names of people": Kind(
        "Vorname,u,kind\n" + body("{p},{f},{k}", 48, p=NAMES), "kind", CLASSES, (), rows=48,
        inputs=1, notices=("“Vorname” rather names the rows and is left out",),
    ),
    "numbers of people": Kind(
        "Matrikelnummer,u,kind\n"
        + body("{p},{f},{k}", p=[str(n * n * 7 % 9973 + 20_000) for n in range(24)]),
        "kind", CLASSES, (), inputs=1, notices=("“Matrikelnummer” numbers the rows",),
    ),
    "a first column without a name": Kind(
        ",u,kind\n" + body("{p},{f},{k}", p=[str(n * 37 % 101) for n in range(24)]), "kind",
        CLASSES, (), inputs=1, notices=("“column 1” numbers the rows and is left out",),
    ),
    "a column that is nearly empty": Kind(
        "u,old,kind\n" + body("{f},{o},{k}", o=("7", "", "", "8", "", "")), "kind", CLASSES, (),
        inputs=1, notices=("“old” is empty in more than half of the rows and is left out",),
    ),
    "classes before the numbers, without a header": Kind(
        body("{c},{f},{n}7.25", c="123"), "column 1", CLASSES,
        ("column 2 – 0.5 to 6.25", "column 3 – 7.25 to 237.25"),
    ),
}  # fmt: skip
