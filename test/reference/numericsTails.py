"""Writes numericsTails.json: tail probabilities of gamma, beta and normal distributions, and log gamma, with mpmath.

Everything is computed with 100 digits by a series of positive terms; the other tail is 1 minus it.
Arguments are doubles chosen so that the probabilities cover 1e-300 to 1 - 1e-300. Run: python3 numericsTails.py
"""
import json
from math import exp, sqrt
from pathlib import Path

import mpmath as mp
from scipy import stats

mp.mp.dps = 100
SMALLEST = mp.mpf("1e-90")


def positive_series(ratio):
    total = term = mp.mpf(1)
    n = 0
    while term > total * SMALLEST:
        term *= ratio(n)
        total += term
        n += 1
    return total


def gamma_tails(a, x):
    A, X = mp.mpf(a), mp.mpf(x)
    front = mp.exp(A * mp.log(X) - X - mp.loggamma(A + 1))
    if a <= 1200:
        return mp.gammainc(A, 0, X, regularized=True), mp.gammainc(A, X, mp.inf, regularized=True)
    if X < A:
        lower = front * positive_series(lambda n: X / (A + 1 + n))
        return lower, 1 - lower
    upper = front * A / X * positive_series(lambda n: (A - 1 - n) / X)
    return 1 - upper, upper


def gamma_rows():
    shapes = [0.01, 0.05, 0.1, 0.3, 0.5, 0.9, 1, 1.5, 2.5, 5, 10, 20, 29, 30, 31, 60, 100, 300, 1111, 1e4, 1e5, 1e6]
    for a in shapes:
        for z in [-36, -27, -18, -12, -8, -5, -3, -2, -1, -0.3, 0, 0.4, 1, 2, 3, 5, 8, 12, 18, 27, 36]:
            root = 1 - 1 / (9 * a) + z / (3 * sqrt(a))
            x = exp(0.7 * z) if a < 1 else a * root**3 if root > 0.02 else 0
            if not 0 < x < a + 700 + 40 * sqrt(a):
                continue
            lower, upper = gamma_tails(a, x)
            if min(lower, upper) > 1e-305:
                yield [a, x, float(lower), float(upper)]


def beta_tails(a, b, x):
    A, B, X = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    Y = 1 - X
    front = mp.exp(A * mp.log(X) + B * mp.log(Y) - mp.loggamma(A) - mp.loggamma(B) + mp.loggamma(A + B))
    near_left, near_right = X * (A + B) < 130 and X < Y, Y * (A + B) < 130 and Y <= X  # the series of that end is short
    if near_left or (X * (A + B) <= A and not near_right):
        lower = front / A * positive_series(lambda n: (A + B + n) * X / (A + 1 + n))
        return lower, 1 - lower
    upper = front / B * positive_series(lambda n: (A + B + n) * Y / (B + 1 + n))
    return 1 - upper, upper


def beta_rows():
    shapes = [(0.01, 0.01), (0.01, 0.5), (0.01, 5), (0.01, 1e4), (0.01, 1e6), (0.3, 0.3), (0.5, 0.5), (0.5, 3)]
    shapes += [(0.5, 100), (0.5, 1e6), (0.9, 2), (1, 1), (1, 7), (2, 3), (3, 2), (5, 0.2), (10, 1.5), (15, 20)]
    shapes += [(29, 31), (60, 60), (61, 60), (70, 30), (29, 71), (30, 1e5), (33, 1e6), (100, 1000), (400, 20)]
    shapes += [(1e4, 1e4), (2e4, 300), (1e6, 1e6), (1e6, 35), (1e6, 3), (1e6, 0.7)]
    for a, b in shapes:
        law = stats.beta(a, b)
        few = a + b > 1e5
        chosen = [1e-200, 1e-12, 0.02, 0.5] if few else [1e-200, 1e-60, 1e-12, 1e-4, 0.02, 0.3, 0.5]
        xs = {float(x) for p in chosen for x in (law.ppf(p), law.isf(p)) if 1e-300 < x < 1}
        for x in sorted(xs):
            lower, upper = beta_tails(a, b, x)
            if min(lower, upper) > 1e-305:
                yield [a, b, x, float(lower), float(upper)]


def normal_rows():
    for x in [-37.5, -30.2, -20.1, -12.3, -8.25, -6.4, -5, -3.7, -2.1, -1.25, -0.6, -0.01, 0, 1e-9, 0.3, 1, 2.5, 7.7, 9]:
        X = mp.mpf(x)
        yield [x, float(mp.ncdf(X)), float(mp.erfc(X / mp.sqrt(2)) / 2), float(mp.npdf(X))]


def log_gamma_rows():
    near = [1 + s * d for d in (1e-9, 1e-4, 0.1) for s in (-1, 1)] + [2 + s * d for d in (1e-9, 1e-4, 0.1) for s in (-1, 1)]
    for x in [1e-300, 1e-8, 0.01, 0.25, 0.5, 0.75, 1.5, 2.5, 3, 4.7, 10, 33.3, 100.5, 1e4, 1e6, 1e15, 1e300] + near:
        X = mp.mpf(x)
        with mp.workdps(700 if x > 1e20 else 60):
            error = mp.loggamma(X) - ((X - mp.mpf(1) / 2) * mp.log(X) - X + mp.log(2 * mp.pi) / 2) if x < 1e20 else mp.mpf(0)
            yield [x, float(mp.loggamma(X)), float(error)]


if __name__ == "__main__":
    tables = {
        "origin": "mpmath %s, written by numericsTails.py" % mp.__version__,
        "gamma": {"columns": ["a", "x", "lower", "upper"], "rows": list(gamma_rows())},
        "beta": {"columns": ["a", "b", "x", "lower", "upper"], "rows": list(beta_rows())},
        "normal": {"columns": ["x", "lower", "upper", "density"], "rows": list(normal_rows())},
        "logGamma": {"columns": ["x", "logGamma", "stirlingError"], "rows": list(log_gamma_rows())},
    }
    text = json.dumps(tables).replace("], [", "],\n[").replace('"rows"', '\n"rows"')
    Path(__file__).with_suffix(".json").write_text(text + "\n")
    print({name: len(table["rows"]) for name, table in tables.items() if name != "origin"})
