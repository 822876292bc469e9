"""Mixtures: moments, probabilities and quantiles by SciPy's own members, the quantile by brentq on the weighted sum.

Run: python3 test/reference/mixtures.py > test/reference/mixtures.json
"""
import json

import numpy as np
import scipy.optimize as so
import scipy.stats as st

ps = [1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5]


def case(weights, of, frozen, truncate=None):
    """Truncation by hand: what lies outside is left out and the rest scaled up."""
    lower = lambda x: sum(w * d.cdf(x) for w, d in zip(weights, frozen))
    upper = lambda x: sum(w * d.sf(x) for w, d in zip(weights, frozen))
    density = lambda x: sum(w * d.pdf(x) for w, d in zip(weights, frozen))
    if truncate:
        low, high = truncate
        mass = lower(high) - lower(low)
        moment = lambda f: sum(w * d.expect(f, lb=low, ub=high) for w, d in zip(weights, frozen)) / mass
        mean = moment(lambda x: x)
        variance = moment(lambda x: (x - mean) ** 2)
        cdf = lambda x, tail: (lower(x) - lower(low)) / mass if tail == "lower" else (lower(high) - lower(x)) / mass
        tails = [0.025, 0.2, 0.5]
    else:
        mean = sum(w * d.mean() for w, d in zip(weights, frozen))
        variance = sum(w * (d.var() + (d.mean() - mean) ** 2) for w, d in zip(weights, frozen))
        cdf = lambda x, tail: lower(x) if tail == "lower" else upper(x)
        tails = ps
    quantiles = []
    for p in tails:
        for tail in ("lower", "upper"):
            ends = sorted((d.ppf(p) if tail == "lower" else d.isf(p)) for d in frozen)
            a, b = (truncate if truncate else (ends[0] - 1e-9 * abs(ends[0]), ends[-1] + 1e-9 * abs(ends[-1])))
            x = so.brentq(lambda x: np.log(max(cdf(x, tail), 1e-300) / p), a, b, xtol=1e-300, rtol=1e-15, maxiter=500)
            quantiles.append([p, tail, x])
    points = [[x, cdf(x, "lower"), cdf(x, "upper"), density(x) / (mass if truncate else 1)] for _, _, x in quantiles[-4:]]
    parameters = dict(weights=weights, of=of, **({"truncate": truncate} if truncate else {}))
    return dict(family="mixture", parameters=parameters, mean=float(mean), variance=float(variance),
                quantiles=quantiles, points=[[float(v) for v in point] for point in points])


normal = lambda m, s: (dict(distribution="normal", mean=m, sd=s), st.norm(m, s))
gamma = lambda k, s: (dict(distribution="gamma", shape=k, scale=s), st.gamma(k, scale=s))
lognormal = lambda m, s: (dict(distribution="lognormal", meanlog=m, sdlog=s), st.lognorm(s, scale=np.exp(m)))
beta = lambda a, b: (dict(distribution="beta", alpha=a, beta=b), st.beta(a, b))
student = lambda d: (dict(distribution="student-t", df=d), st.t(d))


def mix(weights, *pairs, **more):
    return case(weights, [record for record, _ in pairs], [frozen for _, frozen in pairs], **more)


cases = [
    mix([0.5, 0.5], normal(0, 1), normal(5, 0.5)),
    mix([0.8, 0.2], gamma(4, 250), lognormal(8, 0.5)),
    mix([0.1, 0.3, 0.6], normal(-2, 0.1), normal(0, 3), student(5)),
    mix([0.97, 0.03], beta(2, 30), beta(9, 2)),
    mix([0.6, 0.4], gamma(4, 250), lognormal(7, 0.3), truncate=[200, 2500]),
]
print("[\n" + ",\n".join(json.dumps(one) for one in cases) + "\n]")
