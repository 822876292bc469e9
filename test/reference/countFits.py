"""Maximum likelihood fits to counts: closed forms for Poisson and binomial, SciPy's minimiser for the negative binomial,
with standard errors from the observed information.

Run: python3 test/reference/countFits.py > test/reference/countFits.json
"""
import json

import numpy as np
from scipy import optimize, stats

visits = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6, 8, 9, 12, 17]
events = [3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 9]
n_observed = 12
# Days in hospital of 400 patients, from a negative binomial of size 1.7.
days = np.random.default_rng(2008).negative_binomial(1.7, 0.3, 400).tolist()


def gap(cdf, x):
    grid = np.arange(0, max(x) + 1)
    own = np.array([(np.array(x) <= k).mean() for k in grid])
    # After each value that was seen, and just before it.
    seen = sorted(set(x))
    return float(max(max(abs(cdf(k) - own[k]) for k in seen), max(abs(cdf(k - 1) - own[k - 1]) for k in seen if k > 0)))


def chi_square(frozen, x, fitted):
    """SciPy's chisquare over classes that each expect 5: single counts, the next joined where they expect fewer."""
    x, n = np.array(x), len(x)
    edges, below = [], 0.0
    k = 0
    while n * frozen.sf(k) >= 5:
        if n * (frozen.cdf(k) - below) >= 5:
            edges.append(k)
            below = frozen.cdf(k)
        k += 1
    if len(edges) - fitted < 1:
        return None
    cuts = [-1] + edges + [np.inf]
    seen = [((x > a) & (x <= b)).sum() for a, b in zip(cuts, cuts[1:])]
    expected = [n * (frozen.cdf(b) - frozen.cdf(a)) for a, b in zip(cuts, cuts[1:])]
    statistic, p = stats.chisquare(seen, expected, ddof=fitted)
    return dict(statistic=float(statistic), df=len(edges) - fitted, p=float(p))


def poisson(x):
    m = float(np.mean(x))
    return dict(family="poisson", parameters={"mean": m}, errors={"mean": float(np.sqrt(m / len(x)))},
                logLikelihood=float(stats.poisson(m).logpmf(x).sum()), kolmogorov=gap(stats.poisson(m).cdf, x),
                chiSquare=chi_square(stats.poisson(m), x, 1))


def negative_binomial(x):
    x = np.array(x)
    loss = lambda a: -stats.nbinom(a[0], a[1]).logpmf(x).sum()
    best = optimize.minimize(loss, [1.0, 0.3], method="Nelder-Mead", options=dict(xatol=1e-12, fatol=1e-14, maxiter=20000))
    r, p = best.x
    h = np.zeros((2, 2))
    steps = np.array([r, p]) * 1e-4
    for i in range(2):
        for j in range(2):
            e = lambda s, t: loss([r + s * steps[0] * (i == 0) + t * steps[0] * (j == 0), p + s * steps[1] * (i == 1) + t * steps[1] * (j == 1)])
            h[i, j] = (e(1, 1) - e(1, -1) - e(-1, 1) + e(-1, -1)) / (4 * steps[i] * steps[j])
    errors = np.sqrt(np.diag(np.linalg.inv(h)))
    return dict(family="negative-binomial", parameters={"r": float(r), "p": float(p)}, errors={"r": float(errors[0]), "p": float(errors[1])},
                logLikelihood=float(-best.fun), kolmogorov=gap(stats.nbinom(r, p).cdf, x.tolist()),
                chiSquare=chi_square(stats.nbinom(r, p), x, 2))


def binomial(x, n):
    p = float(np.mean(x)) / n
    return dict(family="binomial", parameters={"n": n, "p": p}, errors={"p": float(np.sqrt(p * (1 - p) / n / len(x)))},
                logLikelihood=float(stats.binom(n, p).logpmf(x).sum()), kolmogorov=gap(stats.binom(n, p).cdf, x),
                chiSquare=chi_square(stats.binom(n, p), x, 1))


print(json.dumps([
    dict(values=visits, fits=[poisson(visits), negative_binomial(visits)]),
    dict(values=events, max=n_observed, fits=[binomial(events, n_observed), poisson(events)]),
    dict(values=days, fits=[poisson(days), negative_binomial(days)]),
], indent=1))
