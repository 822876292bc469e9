"""Correlations between normal scores of shares of a Dirichlet and of the gammas that draw it.

By Gauss and Hermite's rule over the independent gammas themselves (the toolkit integrates over share, total and part).
Run: python3 test/reference/dirichletScores.py > test/reference/dirichletScores.json
"""
import json

import numpy as np
from scipy import stats

nodes, weights = np.polynomial.hermite_e.hermegauss(40)
weights = weights / weights.sum()


def values(shape):
    return np.where(nodes < 0, stats.gamma.ppf(stats.norm.cdf(nodes), shape), stats.gamma.isf(stats.norm.sf(nodes), shape))


def score(x, rest, own, others):
    share, left = x / (x + rest), rest / (x + rest)
    below = np.maximum(stats.beta.cdf(share, own, others), 1e-290)
    above = np.maximum(stats.beta.cdf(left, others, own), 1e-290)
    return np.where(below < 0.5, stats.norm.ppf(below), stats.norm.isf(above))


def correlation(alpha, i, j):
    own, total = alpha[i], sum(alpha)
    if i == j:
        x, rest = values(own)[:, None], values(total - own)[None, :]
        w = weights[:, None] * weights[None, :]
        return float((w * nodes[:, None] * score(x, rest, own, total - own)).sum())
    left = total - own - alpha[j]
    x, y = values(own)[:, None, None], values(alpha[j])[None, :, None]
    rest, w = (values(left)[None, None, :], weights) if left > 1e-9 else (np.zeros((1, 1, 1)), np.ones(1))
    w3 = weights[:, None, None] * weights[None, :, None] * w[None, None, :]
    return float((w3 * nodes[None, :, None] * score(x, y + rest, own, total - own)).sum())


cases = [[35, 40, 25], [1, 1, 1], [2, 0.7], [3, 0.4, 8, 1.5]]
json.dump(
    [{"alpha": a, "scores": [[correlation(a, i, j) for j in range(len(a))] for i in range(len(a))]} for a in cases],
    __import__("sys").stdout,
    indent=1,
)
print()
