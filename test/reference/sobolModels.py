"""The functions whose indices are known exactly, for scipy.stats.sobol_indices: distributions and a function each."""
import json
import os

import numpy as np
from scipy import stats

here = os.path.dirname(os.path.abspath(__file__))
known = json.load(open(os.path.join(here, "sensitivityFunctions.json")))
oakley = {name: np.array(each) for name, each in json.load(open(os.path.join(here, "oakleyOHagan.json"))).items() if name != "source"}
uniform = lambda low, high: stats.uniform(low, high - low)
a = np.array([0, 1, 4.5, 9, 99, 99, 99, 99])[:, None]
b = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.8, 1, 2, 3, 4])[:, None]
pert = stats.beta(1 + 4 * 220 / 700, 1 + 4 * 480 / 700, 400, 700)
ends = [(0.05, 0.15), (100, 50000), (63070, 115600), (990, 1110), (63.1, 116), (700, 820), (1120, 1680), (9855, 12045)]


def borehole(x):
    rw, r, tu, hu, tl, hl, length, kw = x
    log = np.log(r / rw)
    return 2 * np.pi * tu * (hu - hl) / (log * (1 + 2 * length * tu / (log * rw**2 * kw) + tu / tl))


def bratley(x):
    signs = np.array([(-1) ** (i + 1) for i in range(8)])[:, None]
    return np.sum(signs * np.cumprod(x, axis=0), axis=0)


models = {
    "ishigami_a7_b0.1": (
        [uniform(-np.pi, np.pi)] * 3,
        lambda x: np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0]),
    ),
    "sobol_g_8": ([uniform(0, 1)] * 8, lambda x: np.prod((np.abs(4 * x - 2) + a) / (1 + a), axis=0)),
    "gstar_alpha0.5": ([uniform(0, 1)] * 10, lambda x: np.prod((1.5 * np.sqrt(np.abs(2 * x - 1)) + b) / (1 + b), axis=0)),
    "bratley1992_d8": ([uniform(0, 1)] * 8, bratley),
    "lognormal_product_d5": (
        [stats.lognorm(s, scale=np.exp(m)) for m, s in zip([6.2, 0.3, -0.7, -1.2, 0.1], [0.2, 0.35, 0.1, 0.5, 0.25])],
        lambda x: np.prod(x, axis=0),
    ),
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
    "borehole_uniform": ([uniform(*each) for each in ends], borehole),
    "friedman1": (
        [uniform(0, 1)] * 5,
        lambda x: 10 * np.sin(np.pi * x[0] * x[1]) + 20 * (x[2] - 0.5) ** 2 + 10 * x[3] + 5 * x[4],
    ),
    "oakley_ohagan_2004": (
        [stats.norm()] * 15,
        lambda x: oakley["linear"] @ x
        + oakley["sine"] @ np.sin(x)
        + oakley["cosine"] @ np.cos(x)
        + np.einsum("in,ij,jn->n", x, oakley["square"], x),
    ),
    "linear4_indep": ([stats.norm()] * 4, lambda x: 3 * x[0] + 2 * x[1] + x[2] + 0.5 * x[3]),
}


def rms(misses):
    return float(np.sqrt(np.mean(np.square(misses))))


def errors(name, points, seeds):
    """Root mean square errors of both orders over assumptions and seeds."""
    dists, function = models[name]
    first, total = [], []
    for seed in range(seeds):
        indices = stats.sobol_indices(func=function, n=points, dists=dists, rng=np.random.default_rng(seed))
        first.append(indices.first_order - known[name]["S1"])
        total.append(indices.total_order - known[name]["ST"])
    return {"first": rms(first), "total": rms(total)}
