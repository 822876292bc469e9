"""Cramér-von Mises indices of outputs that many scenarios share: n and v normal of sd 1 and 0.5, k Poisson of mean 3.

    python3 cramerVonMisesLumps.py > cramerVonMisesLumps.json

By definition (Gamboa, Klein and Lagnoux): the mean square of F given the assumption less F, over all levels of the output,
as a share of that of F(1 - F). Distribution functions are exact, levels on a fine grid. Needs scipy.
"""
import json

import numpy as np
from scipy import stats

cdf, ppf = stats.norm.cdf, stats.norm.ppf
grades = (np.arange(2000) + 0.5) / 2000
both = np.sqrt(1.25)
counts = np.arange(40)
shares = stats.poisson(3).pmf(counts)


def index(given, whole, masses, weights):
    return float((weights @ (given - whole) ** 2) @ masses / ((whole * (1 - whole)) @ masses))


def normal_sum(levels, masses):
    """Of n and of v, for a rising function of their sum."""
    whole = cdf(levels / both)
    even = np.full(len(grades), 1 / len(grades))
    n = index(cdf((levels - ppf(grades)[:, None]) / 0.5), whole, masses, even)
    v = index(cdf(levels - 0.5 * ppf(grades)[:, None]), whole, masses, even)
    return {"n": n, "v": v}


def censored(least, size=4000):
    below = cdf(least / both)
    steps = below + (1 - below) * (np.arange(size) + 0.5) / size
    return np.r_[least, both * ppf(steps)], np.r_[below, np.full(size, (1 - below) / size)]


def rounded():
    levels = np.arange(-9.0, 10)
    return levels, np.diff(np.r_[0, cdf(levels / both)])


def count_and_normal():
    """max(0, k - 2 + n)"""
    edges = np.linspace(0, 30, 30001)
    below = lambda level: shares @ cdf(level[None] + 2 - counts[:, None])
    masses = np.r_[below(edges[:1]), np.diff(below(edges))]
    levels = np.r_[0, (edges[1:] + edges[:-1]) / 2]
    known = np.r_[0, np.cumsum(shares)]
    of_n = known[np.clip(np.floor(levels[None] + 2 - ppf(grades[::4])[:, None]).astype(int) + 1, 0, 40)]
    return {
        "k": index(cdf(levels[None] + 2 - counts[:, None]), below(levels), masses, shares),
        "n": index(of_n, below(levels), masses, np.full(500, 1 / 500)),
    }


print(json.dumps({
    "max(0, n)": {"n": 1},
    "max(0, n - 0.3)": {"n": 1},
    "2 * max(0, 3 - k)": {"k": 1},
    "max(0, n + v)": normal_sum(*censored(0)),
    "max(0, n + v - 0.7)": normal_sum(*censored(0.7)),
    "(n + v > 0.4 ? 1 : 0)": normal_sum(np.array([0.4]), np.array([1.0])),
    "floor(n + v)": normal_sum(*rounded()),
    "max(0, k - 2 + n)": count_and_normal(),
}, indent=1))
