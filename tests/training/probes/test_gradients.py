"""The figures of the gradient pictures against an independent computation."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.gradients import (
    FEWER_CELLS_A_SIDE,
    MANY_LAYERS,
    MAX_CELLS_A_SIDE,
    GradientMatrices,
    blocks,
    picture,
)
from tests.support import spiral_experiment, trained


def test_the_picture_holds_the_data_gradient_of_the_last_batch() -> None:
    session = trained(spiral_experiment(5, 4, l2=0.1))
    moment = session.context()
    answer = GradientMatrices().measure(moment)

    before = session.trainer.gradient
    for layer, part in enumerate(session.network.weight_slices):
        shape = session.network.weights[layer].shape
        np.testing.assert_array_equal(answer.matrix(layer), before[part].reshape(shape))
        wide = before[part].astype(np.longdouble)
        assert answer.layers[layer].rms == pytest.approx(float(np.sqrt((wide**2).mean())))


def test_the_penalty_gradient_stands_apart() -> None:
    session = trained(spiral_experiment(5, l1=0.01, l2=0.1))
    answer = GradientMatrices("penalty").measure(session.context())
    for layer, weights in enumerate(session.network.weights):
        expected = 0.01 * np.sign(weights) + 0.1 * weights
        np.testing.assert_allclose(answer.matrix(layer), expected, rtol=1e-5)


def test_without_a_penalty_its_gradient_is_dead() -> None:
    session = trained(spiral_experiment(5))
    answer = GradientMatrices("penalty").measure(session.context())
    assert all(layer.dead and layer.rms == 0 for layer in answer.layers)


def test_the_answer_can_not_be_written() -> None:
    answer = GradientMatrices().measure(trained(spiral_experiment(3)).context())
    with pytest.raises(ValueError, match="read-only"):
        answer.values[0] = 1.0


@pytest.mark.filterwarnings("error")
def test_extreme_gradients_are_counted_without_a_warning() -> None:
    tiny = np.full((2, 2), 1e-300)
    mixed = np.array([[0.0, np.nan], [np.inf, 1.0]])
    zero = np.zeros((2, 2))
    layers = picture((tiny, mixed, zero)).layers
    assert layers[0].rms == pytest.approx(1e-300)
    assert not layers[0].dead
    assert layers[1].not_finite == 2
    assert layers[1].zero_share == 0.25
    assert layers[2].dead
    assert [layer.not_finite for layer in layers] == [0, 2, 0]


@pytest.mark.parametrize("shape", [(256, 256), (64, 300), (3, 130)])
def test_a_block_shows_the_largest_magnitude_in_it(shape: tuple[int, int]) -> None:
    matrix = np.random.default_rng(3).standard_normal(shape).astype(np.float32)
    answer = picture((matrix,))
    layer = answer.layers[0]
    assert max(layer.rows, layer.columns) <= MAX_CELLS_A_SIDE
    for row in range(layer.rows):
        for column in range(0, layer.columns, 7):
            block = matrix[
                row * layer.row_block : (row + 1) * layer.row_block,
                column * layer.column_block : (column + 1) * layer.column_block,
            ].ravel()
            assert answer.matrix(0)[row, column] == block[np.abs(block).argmax()]


def test_the_rms_of_a_large_matrix_agrees_with_long_double() -> None:
    matrix = (np.random.default_rng(1).standard_normal((256, 200)) * 1e-6).astype(np.float32)
    expected = float(np.sqrt((matrix.astype(np.longdouble) ** 2).mean()))
    assert picture((matrix,)).layers[0].rms == pytest.approx(expected, rel=1e-5)


def test_the_rms_of_a_large_matrix_of_tiny_numbers_is_not_lost() -> None:
    matrix = np.full((100, 100), 1e-30, dtype=np.float32)
    assert picture((matrix,)).layers[0].rms == pytest.approx(1e-30, rel=1e-5)


def test_nan_survives_the_reduction() -> None:
    matrix = np.zeros((128, 128))
    matrix[5, 9] = np.nan
    assert np.isnan(blocks(matrix, 2, 2)[2, 4])


def test_many_layers_have_fewer_cells_each() -> None:
    matrices = (np.ones((64, 64)),) * (MANY_LAYERS + 1)
    assert picture(matrices).layers[0].rows == FEWER_CELLS_A_SIDE


def test_before_the_first_step_the_gradient_of_the_first_batch_is_shown() -> None:
    session = trained(spiral_experiment(4), epochs=0)
    answer = GradientMatrices().measure(session.context())
    rows = session.dataset.train[: session.trainer.options.batch_size]
    _, expected = session.network.loss_and_gradient(
        session.dataset.inputs[rows],
        np.eye(3)[session.dataset.labels[rows]],
        session.trainer.loss,
    )
    np.testing.assert_allclose(
        answer.matrix(0).ravel(), expected[session.network.weight_slices[0]], rtol=1e-6
    )
