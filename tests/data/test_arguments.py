import pytest

from playground.data import make_dataset


@pytest.mark.parametrize(
    ("kind", "words", "message"),
    [
        ("spirls", {}, "kind: 'spirls' is no kind of data; did you mean 'spirals'?"),
        ("qqq", {}, "kind: 'qqq' is no kind of data; there are circle, xor"),
        ("blobs", {"classes": 7}, "classes: blobs has 2 to 6 classes, not 7"),
        ("circle", {"classes": 3}, "classes: circle has 2 classes, not 3"),
        ("plane", {"classes": 2}, "classes: plane has numbers to predict, not classes"),
        ("blobs", {"samples": 1}, "samples: 1; blobs can have 2 to"),
        ("iris", {"samples": 151}, "samples: 151; iris can have 2 to 150"),
        ("blobs", {"noise": -0.1}, "noise: -0.1; 0 to 10 is right"),
        ("blobs", {"noise": float("nan")}, "noise: nan; 0 to 10 is right"),
        ("digits", {"noise": 0.1}, "noise: digits has no noise; leave it out"),
        ("circle", {"turns": 1.0}, "turns: circle has no turns; leave it out"),
        ("spirals", {"turns": 6.0}, "turns: 6.0; 0 to 5 is right"),
        ("circle", {"features": ()}, "features: (); give at least one of x1"),
        ("circle", {"features": ("x3",)}, "features: 'x3' is none of x1, x2"),
        ("circle", {"features": ("x1", "x1")}, "features: 'x1' is given twice"),
        ("iris", {"features": ("x1",)}, "features: iris has its own 4 inputs"),
        ("blobs", {"scaling": "pixels"}, "scaling: 'pixels' is for images; blobs has none"),
        ("blobs", {"scaling": "big"}, "scaling: 'big' is none of none, standard"),
        ("blobs", {"samples": 2, "train_fraction": 0.1}, "train_fraction: 0.1 of 2 rows leaves"),
        ("blobs", {"seed": -1}, "seed: -1 is below 0"),
    ],
)
def test_nonsense_is_refused_by_name_with_what_would_be_right(kind, words, message):
    with pytest.raises(ValueError) as refused:  # noqa: PT011 (the text is compared below)
        make_dataset(kind, **words)
    assert str(refused.value).startswith(message)
