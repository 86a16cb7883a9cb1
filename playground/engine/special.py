"""Functions of probability that NumPy lacks: the error function and the normal distribution.

Only what GELU needs.  Accurate to a few units in the last place of float64.
"""

from __future__ import annotations

import numpy as np

# Rational Chebyshev approximations of erf and erfc: W. J. Cody 1969, Mathematics of Computation
# 23, 631; coefficients highest power first, as tabulated for |x| ≤ 0.46875, ≤ 4 and beyond.
_SMALL_NUMERATOR = (
    1.85777706184603153e-1, 3.16112374387056560e0, 1.13864154151050156e2,
    3.77485237685302021e2, 3.20937758913846947e3,
)  # fmt: skip
_SMALL_DENOMINATOR = (
    1.0, 2.36012909523441209e1, 2.44024637934444173e2,
    1.28261652607737228e3, 2.84423683343917062e3,
)  # fmt: skip
_MIDDLE_NUMERATOR = (
    2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0,
    6.61191906371416295e1, 2.98635138197400131e2, 8.81952221241769090e2,
    1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
)  # fmt: skip
_MIDDLE_DENOMINATOR = (
    1.0, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2,
    1.62138957456669019e3, 3.29079923573345963e3, 4.36261909014324716e3,
    3.43936767414372164e3, 1.23033935480374942e3,
)  # fmt: skip
_LARGE_NUMERATOR = (
    1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1,
    1.25781726111229246e-1, 1.60837851487422766e-2, 6.58749161529837803e-4,
)  # fmt: skip
_LARGE_DENOMINATOR = (
    1.0, 2.56852019228982242e0, 1.87295284992346725e0, 5.27905102951428412e-1,
    6.05183413124413191e-2, 2.33520497626869185e-3,
)  # fmt: skip
_SMALL, _LARGE = 0.46875, 4.0


def erfc(x: np.ndarray) -> np.ndarray:
    """2/√π ∫_x^∞ e^−t² dt, same shape and dtype as x."""
    x = np.asarray(x)
    size = np.abs(x)
    tail = np.where(size <= _LARGE, _middle(np.clip(size, _SMALL, _LARGE)), 0)
    if (size > _LARGE).any():
        tail = np.where(size > _LARGE, _large(np.maximum(size, _LARGE)), tail)
    with np.errstate(under="ignore"):
        tail = np.exp(-size * size) * tail
    outside = np.where(x < 0, 2 - tail, tail)
    result = np.where(size <= _SMALL, 1 - _erf_small(np.clip(x, -_SMALL, _SMALL)), outside)
    return np.where(np.isnan(x), x, result).astype(x.dtype, copy=False)


def normal_cdf(z: np.ndarray) -> np.ndarray:
    """Φ(z) = ½ erfc(−z/√2), the chance that a standard normal variable is below z; any shape."""
    return (erfc(z * z.dtype.type(-np.sqrt(0.5))) / 2).astype(z.dtype, copy=False)


def normal_density(z: np.ndarray) -> np.ndarray:
    """φ(z) = e^(−z²/2) / √(2π), any shape."""
    with np.errstate(under="ignore", over="ignore"):
        return np.exp(z * z / -2) * z.dtype.type(1 / np.sqrt(2 * np.pi))


def _erf_small(x: np.ndarray) -> np.ndarray:
    square = x * x
    return x * _polynomial(_SMALL_NUMERATOR, square) / _polynomial(_SMALL_DENOMINATOR, square)


def _middle(x: np.ndarray) -> np.ndarray:
    return _polynomial(_MIDDLE_NUMERATOR, x) / _polynomial(_MIDDLE_DENOMINATOR, x)


def _large(x: np.ndarray) -> np.ndarray:
    inverse = 1 / (x * x)
    ratio = _polynomial(_LARGE_NUMERATOR, inverse) / _polynomial(_LARGE_DENOMINATOR, inverse)
    return (1 / np.sqrt(np.pi) - inverse * ratio) / x


def _polynomial(coefficients: tuple[float, ...], x: np.ndarray) -> np.ndarray:
    result = np.full_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        result = result * x + x.dtype.type(coefficient)
    return result
