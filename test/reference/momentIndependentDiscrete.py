"""Moment-independent indices of an assumption of few values, y = k + z with z normal: the densities are sums of normals.

    python3 momentIndependentDiscrete.py > momentIndependentDiscrete.json

For each study Borgonovo's delta, PAWN (mean) and the Cramér-von Mises index, from densities on a fine even grid.
Needs scipy.
"""
import json

import numpy as np
from scipy import stats


def indices(values, shares, sd):
    values, shares = np.asarray(values, float), np.asarray(shares, float)
    grid = np.linspace(values.min() - 8 * sd, values.max() + 8 * sd, 20001)
    step = grid[1] - grid[0]
    density = sum(share * stats.norm.pdf(grid, value, sd) for value, share in zip(values, shares))
    below = sum(share * stats.norm.cdf(grid, value, sd) for value, share in zip(values, shares))
    delta = pawn = square = 0
    for value, share in zip(values, shares):
        apart = stats.norm.cdf(grid, value, sd) - below
        delta += share * np.abs(stats.norm.pdf(grid, value, sd) - density).sum() * step / 2
        pawn += share * np.abs(apart).max()
        square += 6 * share * (apart**2 * density).sum() * step
    return {"delta": delta, "pawn": pawn, "cramerVonMises": square}


def counts(distribution, first, last):
    k = np.arange(first, last)
    return k, distribution.pmf(k)


slices = (np.arange(500) + 0.5) / 500
atom = np.r_[0, stats.gamma(4, scale=0.5).ppf(slices)], np.r_[0.4, np.full(500, 0.6 / 500)]
print(json.dumps({
    "bernoulli": indices([0, 1], [0.7, 0.3], 1),
    "rare": indices([0, 1], [0.98, 0.02], 0.2),
    "poisson": indices(*counts(stats.poisson(3), 0, 40), 2),
    "poisson, weak": indices(*counts(stats.poisson(3), 0, 40), 20),
    "poisson of 15": indices(*counts(stats.poisson(15), 0, 80), 3),
    "many counts": indices(*counts(stats.poisson(900), 720, 1080), 30),
    "binomial": indices(*counts(stats.binom(12, 0.8), 0, 13), 2),
    "listed": indices([-1, 0, 4], [0.2, 0.7, 0.1], 1),
    "mixture with an atom": indices(*atom, 1),
}, indent=1))
