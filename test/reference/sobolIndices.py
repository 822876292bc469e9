"""Root mean square errors of scipy.stats.sobol_indices over 100 seeds: python3 sobolIndices.py > sobolIndices.json."""
import json
import os

import numpy as np
from scipy import stats

SEEDS = 100
here = os.path.dirname(os.path.abspath(__file__))
known = json.load(open(os.path.join(here, "sensitivityFunctions.json")))
uniform = lambda low, high: stats.uniform(low, high - low)
a = np.array([0, 1, 4.5, 9, 99, 99, 99, 99])[:, None]
pert = stats.beta(1 + 4 * 220 / 700, 1 + 4 * 480 / 700, 400, 700)
models = {
    "ishigami_a7_b0.1": (
        [uniform(-np.pi, np.pi)] * 3,
        lambda x: np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0]),
    ),
    "sobol_g_8": ([uniform(0, 1)] * 8, lambda x: np.prod((np.abs(4 * x - 2) + a) / (1 + a), axis=0)),
    "he1_admission_avoidance": (
        [
            stats.gamma(400, scale=4.5),
            stats.beta(70, 30),
            stats.gamma(100, scale=15.2),
            pert,
            stats.gamma(64, scale=1.5625),
            stats.beta(29, 71),
            stats.triang(25 / 60, 90, 60),
        ],
        lambda x: x[0] * x[1] * (x[2] - x[3] + x[4] + x[5] * x[6]),
    ),
    "lognormal_product_d5": (
        [stats.lognorm(s, scale=np.exp(m)) for m, s in zip([6.2, 0.3, -0.7, -1.2, 0.1], [0.2, 0.35, 0.1, 0.5, 0.25])],
        lambda x: np.prod(x, axis=0),
    ),
}
found = {}
for points in (1024, 4096):
    found[points] = {}
    for name, (dists, function) in models.items():
        first, total = [], []
        for seed in range(SEEDS):
            indices = stats.sobol_indices(func=function, n=points, dists=dists, rng=np.random.default_rng(seed))
            first.append(indices.first_order - known[name]["S1"])
            total.append(indices.total_order - known[name]["ST"])
        rms = lambda misses: float(np.sqrt(np.mean(np.square(misses))))
        found[points][name] = {"first": rms(first), "total": rms(total)}
print(json.dumps(found, indent=1))
