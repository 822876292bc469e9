"""Five per cent points of Anderson and Darling's statistic with parameters estimated.

SciPy's own tables (scipy.stats.anderson), and for normal and exponential 400,000 simulated samples of 50.
Run: python3 test/reference/andersonDarling.py > test/reference/andersonDarling.json
"""
import json

import numpy as np
from scipy import stats
from scipy.special import log_ndtr

rng = np.random.default_rng(1)
n, rows, turns = 50, 10_000, 40


def statistic(log_below, log_above):
    i = np.arange(1, n + 1)
    return -n - ((2 * i - 1) * (log_below + log_above[:, ::-1])).sum(1) / n


def normal():
    x = np.sort(rng.standard_normal((rows, n)), 1)
    z = (x - x.mean(1, keepdims=True)) / x.std(1, ddof=1, keepdims=True)
    return statistic(log_ndtr(z), log_ndtr(-z)) * (1 + 0.75 / n + 2.25 / n**2)


def exponential():
    y = np.sort(rng.standard_exponential((rows, n)), 1)
    y /= y.mean(1, keepdims=True)
    return statistic(np.log(-np.expm1(-y)), -y) * (1 + 0.6 / n)


def simulated(draw):
    return float(np.quantile(np.concatenate([draw() for _ in range(turns)]), 0.95))


def table(name):
    """Of a large sample, so that SciPy's correction for n is next to nothing."""
    result = stats.anderson(stats.gamma(2).ppf((np.arange(1_000_000) + 0.5) / 1_000_000), name)
    levels = list(result.significance_level)
    return float(result.critical_values[levels.index(5)])


print(json.dumps({
    "table": {name: table(name) for name in ("norm", "expon", "gumbel_l", "logistic")},
    "simulated": {"normal": simulated(normal), "exponential": simulated(exponential)},
}, indent=1))
