"""Reference values of the distribution families, by mpmath at 60 digits from textbook definitions.

Run: python3 test/reference/families.py > test/reference/families.json
Needs mpmath alone. Quantiles are found by bisection of the distribution function written here, so that nothing of the
toolkit's own methods enters.
"""
import json
from mpmath import mp, mpf, betainc, erfc, exp, gammainc, log, loggamma, pi, sqrt

mp.dps = 60


def normal(mean, sd):
    m, s = mpf(mean), mpf(sd)
    return dict(
        mean=m, variance=s**2, low=m - 60 * s, high=m + 60 * s,
        lower=lambda x: erfc((m - x) / (s * sqrt(2))) / 2,
        upper=lambda x: erfc((x - m) / (s * sqrt(2))) / 2,
        density=lambda x: exp(-(((x - m) / s) ** 2) / 2) / (s * sqrt(2 * pi)),
    )


def lognormal(meanlog, sdlog):
    m, s = mpf(meanlog), mpf(sdlog)
    z = normal(m, s)
    return dict(
        mean=exp(m + s**2 / 2), variance=(exp(s**2) - 1) * exp(2 * m + s**2), low=exp(m - 60 * s), high=exp(m + 60 * s),
        lower=lambda x: z["lower"](log(x)), upper=lambda x: z["upper"](log(x)),
        density=lambda x: z["density"](log(x)) / x,
    )


def beta(a, b, lo=0, hi=1):
    a, b, lo, hi = mpf(a), mpf(b), mpf(lo), mpf(hi)
    w = hi - lo
    norm = loggamma(a) + loggamma(b) - loggamma(a + b)
    at = lambda x: (x - lo) / w
    return dict(
        mean=lo + w * a / (a + b), variance=w**2 * a * b / ((a + b) ** 2 * (a + b + 1)), low=lo, high=hi,
        lower=lambda x: betainc(a, b, 0, at(x), regularized=True),
        upper=lambda x: betainc(b, a, 0, 1 - at(x), regularized=True),
        density=lambda x: exp((a - 1) * log(at(x)) + (b - 1) * log(1 - at(x)) - norm) / w,
    )


def gamma(shape, scale):
    k, s = mpf(shape), mpf(scale)
    return dict(
        mean=k * s, variance=k * s**2, low=mpf(0), high=s * (k + 60 * sqrt(k) + 800),
        lower=lambda x: gammainc(k, 0, x / s, regularized=True),
        upper=lambda x: gammainc(k, x / s, regularized=True),
        density=lambda x: exp((k - 1) * log(x / s) - x / s - loggamma(k)) / s,
    )


def triangular(lo, mode, hi):
    a, c, b = mpf(lo), mpf(mode), mpf(hi)
    rising = lambda x: (x - a) ** 2 / ((b - a) * (c - a))
    falling = lambda x: (b - x) ** 2 / ((b - a) * (b - c))
    return dict(
        mean=(a + b + c) / 3, variance=(a * a + b * b + c * c - a * b - a * c - b * c) / 18, low=a, high=b,
        lower=lambda x: rising(x) if x <= c and c > a else 1 - falling(x),
        upper=lambda x: 1 - rising(x) if x <= c and c > a else falling(x),
        density=lambda x: 2 * (x - a) / ((b - a) * (c - a)) if x <= c and c > a else 2 * (b - x) / ((b - a) * (b - c)),
    )


def pert(lo, mode, hi, lam=4):
    a, m, b, w = mpf(lo), mpf(mode), mpf(hi), mpf(lam)
    return beta(1 + w * (m - a) / (b - a), 1 + w * (b - m) / (b - a), a, b)


def counts(mass, mean, variance):
    table = []
    total = mpf(0)
    k = 0
    while total < 1 - mpf(10) ** -40:
        table.append(mass(k))
        total += table[-1]
        k += 1
    lower = []
    run = mpf(0)
    for value in table:
        run += value
        lower.append(run)
    return dict(mean=mean, variance=variance, table=table, lower=lower)


def poisson(mean):
    m = mpf(mean)
    return counts(lambda k: exp(k * log(m) - m - loggamma(k + 1)), m, m)


def negative_binomial(r, p):
    r, p = mpf(r), mpf(p)
    mass = lambda k: exp(loggamma(k + r) - loggamma(r) - loggamma(k + 1) + r * log(p) + k * log(1 - p))
    return counts(mass, r * (1 - p) / p, r * (1 - p) / p**2)


def quantile(of, p, tail):
    low, high = of["low"], of["high"]
    for _ in range(420):
        middle = (low + high) / 2
        below = of["lower"](middle) < p if tail == "lower" else of["upper"](middle) > p
        low, high = (middle, high) if below else (low, middle)
    return (low + high) / 2


def continuous_case(name, parameters, of):
    quantiles = []
    for p in (1e-8, 1e-3, 0.025, 0.2, 0.5):
        for tail in ("lower", "upper"):
            quantiles.append([p, tail, float(quantile(of, mpf(p), tail))])
    points = []
    for p, tail, x in quantiles:
        if x in (float(of["low"]), float(of["high"])):
            continue
        at = mpf(x)
        points.append([x, float(of["lower"](at)), float(of["upper"](at)), float(of["density"](at))])
    return dict(family=name, parameters=parameters, mean=float(of["mean"]), variance=float(of["variance"]),
                quantiles=quantiles, points=points)


def count_case(name, parameters, of):
    size = len(of["table"])
    at = sorted({0, 1, size // 8, size // 4, size // 3, size // 2})
    points = [[k, float(of["lower"][k]), float(1 - of["lower"][k]), float(of["table"][k])] for k in at]
    quantiles = []
    for p in (1e-8, 1e-3, 0.025, 0.2, 0.5):
        quantiles.append([p, "lower", next(k for k in range(size) if of["lower"][k] >= mpf(p))])
        quantiles.append([p, "upper", next(k for k in range(size) if 1 - of["lower"][k] <= mpf(p))])
    return dict(family=name, parameters=parameters, mean=float(of["mean"]), variance=float(of["variance"]),
                quantiles=quantiles, points=points)


def main():
    cases = []
    add = lambda name, make, **parameters: cases.append(continuous_case(name, parameters, make(*parameters.values())))
    add("normal", normal, mean=-3.5, sd=12.25)
    add("normal", normal, mean=527.8, sd=0.5)
    add("lognormal", lognormal, meanlog=-0.9971, sdlog=0.4143)
    add("lognormal", lognormal, meanlog=7.5, sdlog=1.75)
    add("beta", beta, alpha=0.7, beta=2.1)
    add("beta", beta, alpha=70, beta=30)
    add("beta", beta, alpha=1, beta=475)
    add("beta", beta, alpha=2.5, beta=4, min=-1, max=3)
    add("gamma", gamma, shape=0.5, scale=3)
    add("gamma", gamma, shape=4, scale=2.5)
    add("gamma", gamma, shape=152.1, scale=0.00973)
    add("triangular", triangular, min=-1, mode=0.5, max=4)
    add("triangular", triangular, min=2, mode=2, max=5)
    add("triangular", triangular, min=2, mode=5, max=5)
    add("pert", pert, min=0.5, mode=0.75, max=2, **{"lambda": 4})
    add("pert", pert, min=-10, mode=20, max=20, **{"lambda": 2})
    count = lambda name, make, **parameters: cases.append(count_case(name, parameters, make(*parameters.values())))
    count("poisson", poisson, mean=0.3)
    count("poisson", poisson, mean=7.25)
    count("poisson", poisson, mean=1234.5)
    count("negative-binomial", negative_binomial, r=2.5, p=0.2)
    count("negative-binomial", negative_binomial, r=0.4, p=0.05)
    count("negative-binomial", negative_binomial, r=120, p=0.9)
    print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")


if __name__ == "__main__":
    main()
