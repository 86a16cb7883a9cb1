import numpy as np
import pytest

from playground.data import KINDS, make_dataset
from playground.data.synthetic import SHAPES

SYNTHETIC = tuple(SHAPES)
CLASS_KINDS = tuple(kind for kind in SYNTHETIC if KINDS[kind].classes == (2, 6))
# What is no formula: bundled, or painted by hand.
MEASURED = {"digits", "mnist", "iris", "points"}


def points_of(kind, **words):
    dataset = make_dataset(kind, **words)
    return dataset.plane.coordinates, dataset.labels


def test_every_formula_has_its_kind_and_every_other_kind_is_measured():
    assert set(SYNTHETIC) == set(KINDS) - MEASURED


@pytest.mark.parametrize("kind", SYNTHETIC)
def test_noise_moves_the_same_points_and_another_seed_makes_others(kind):
    still, _ = points_of(kind, noise=0.0)
    moved, _ = points_of(kind, noise=0.01)
    other, _ = points_of(kind, noise=0.0, seed=2)
    assert np.abs(still - moved).max() < 0.3
    if kind not in ("spiral", "spirals", "blobs"):
        assert np.abs(still - other).max() > 0.3


@pytest.mark.parametrize("kind", CLASS_KINDS)
@pytest.mark.parametrize("classes", range(2, 7))
def test_two_to_six_classes_have_equal_parts_within_the_plane(kind, classes):
    points, labels = points_of(kind, classes=classes, samples=601, noise=0.05)
    counts = np.bincount(labels)
    assert len(counts) == classes
    assert counts.max() - counts.min() <= 1
    assert np.abs(points).max() < 6.0


@pytest.mark.parametrize("kind", ["spirals", "rings", "moons"])
@pytest.mark.parametrize("classes", range(2, 7))
def test_without_noise_no_two_classes_touch(kind, classes):
    points, labels = points_of(kind, classes=classes, samples=600, noise=0.0)
    distance = np.linalg.norm(points[:, None] - points[None], axis=2)
    assert distance[labels[:, None] != labels[None]].min() > 0.2


def test_circle_is_a_disc_of_radius_2_5_and_a_ring_from_3_5_to_5():
    points, labels = points_of("circle", samples=2000)
    radius = np.hypot(*points.T)
    assert radius[labels == 1].max() <= 2.5
    assert 3.5 <= radius[labels == 0].min() < 3.6
    assert 4.9 < radius.max() <= 5.0


def test_noise_of_circle_changes_labels_and_no_coordinates():
    clean_points, clean = points_of("circle", samples=2000)
    noisy_points, noisy = points_of("circle", samples=2000, noise=0.5)
    assert np.array_equal(clean_points, noisy_points)
    assert 0.05 < np.mean(clean != noisy) < 0.4


def test_xor_has_equal_signs_for_class_1_and_a_gap_along_the_axes():
    points, labels = points_of("xor", samples=2000)
    assert np.array_equal(labels, (points[:, 0] * points[:, 1] > 0).astype(int))
    assert 0.3 <= np.abs(points).min() < 0.4
    assert np.abs(points).max() <= 5.3


@pytest.mark.parametrize(("noise", "variance"), [(0.0, 0.5), (0.25, 2.25), (0.5, 4.0)])
def test_gaussians_have_the_variance_of_tf_playground(noise, variance):
    points, labels = points_of("gaussians", samples=8000, noise=noise)
    assert np.allclose(points[labels == 1].mean(axis=0), 2.0, atol=0.1)
    assert np.allclose(points[labels == 0].mean(axis=0), -2.0, atol=0.1)
    assert np.allclose(points[labels == 1].var(axis=0), variance, rtol=0.1)


def test_spiral_goes_through_the_points_of_tf_playground():
    points, labels = points_of("spiral", samples=8)
    # i = 1 of 4: r = 1.25 and t = 1.75 / 4 of a turn; the other arm is its mirror image.
    t = 2 * np.pi * 1.75 / 4
    assert np.allclose(points[1], [1.25 * np.sin(t), 1.25 * np.cos(t)])
    assert np.allclose(points[:4], -points[4:])
    assert labels.tolist() == [0] * 4 + [1] * 4


def test_turns_say_how_far_an_arm_winds():
    for turns in (0.5, 1.0):
        points, labels = points_of("spirals", classes=2, samples=2000, noise=0.0, turns=turns)
        arm = points[labels == 0]
        angle = np.unwrap(np.arctan2(arm[:, 0], arm[:, 1]))
        assert (angle[-1] - angle[0]) / (2 * np.pi) == pytest.approx(turns, rel=0.01)


def test_blobs_are_on_a_circle_of_radius_3_with_the_deviation_that_noise_says():
    points, labels = points_of("blobs", classes=3, samples=9000, noise=1.8)
    for label in range(3):
        cloud = points[labels == label]
        assert np.hypot(*cloud.mean(axis=0)) == pytest.approx(3.0, abs=0.15)
        assert np.allclose(cloud.std(axis=0), 1.8, rtol=0.05)


def test_two_moons_are_mirror_images_at_half_a_radius_from_each_other():
    points, labels = points_of("moons", samples=4000, noise=0.0)
    upper, lower = points[labels == 0], points[labels == 1]
    radius = 10.0 / 3.0
    assert np.allclose(np.hypot(*(upper - [-radius / 2, -radius / 4]).T), radius)
    assert np.allclose(np.hypot(*(lower - [radius / 2, radius / 4]).T), radius)


def test_plane_is_the_sum_of_the_coordinates_over_ten():
    points, values = points_of("plane")
    assert np.allclose(values, points.sum(axis=1) / 10)
    assert values.dtype == np.float64


def test_multi_gaussian_has_hills_and_hollows_of_height_one():
    points, values = points_of("multi_gaussian", samples=20_000)
    near = lambda x, y: values[np.hypot(*(points - [x, y]).T) < 0.1]  # noqa: E731
    assert near(-4, 2.5).min() > 0.94
    assert near(0, 2.5).max() < -0.94
    assert near(4, -2.5).max() < -0.94
    assert np.all(near(-2, 0) == 0.0)
    assert np.abs(values).max() <= 1.0
