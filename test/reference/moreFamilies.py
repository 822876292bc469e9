"""Reference values of further families over a wide grid, by mpmath at 50 digits from textbook closed forms.

Run: python3 test/reference/moreFamilies.py > test/reference/moreFamilies.json
Needs mpmath, and SciPy as a witness: every distribution function is compared with scipy.stats (1e-6 relative) before it
is written, so that a parameterisation misunderstood here cannot pass. R's names: actuar::pinvgamma, flexsurv::pgompertz.
"""
import json
import scipy.stats as st
from mpmath import mp, mpf, betainc, binomial, cos, erfc, euler, exp, expint, gamma, gammainc, inf, log, pi, quad, sin, sqrt, zeta

mp.dps = 50
PS = (1e-12, 1e-6, 1e-3, 0.025, 0.3, 0.5)


def from_survival(hazard, inverse, derivative, **more):
    """By the cumulative hazard H: the upper tail is e^-H."""
    return dict(lower=lambda x: -mp.expm1(-hazard(x)), upper=lambda x: exp(-hazard(x)),
                density=lambda x: derivative(x) * exp(-hazard(x)),
                quantile=lambda p, tail: inverse(-log(p) if tail == "upper" else -mp.log1p(-p)), **more)


def exponential(rate):
    r = mpf(rate)
    return from_survival(lambda x: r * x, lambda h: h / r, lambda x: r, mean=1 / r, variance=1 / r**2,
                         witness=st.expon(scale=1 / rate))


def weibull(shape, scale):
    k, s = mpf(shape), mpf(scale)
    m = s * gamma(1 + 1 / k)
    return from_survival(lambda x: (x / s) ** k, lambda h: s * h ** (1 / k), lambda x: k / x * (x / s) ** k,
                         mean=m, variance=s**2 * gamma(1 + 2 / k) - m**2, witness=st.weibull_min(shape, scale=scale))


def generalised_gamma(mu, sigma, q):
    """Prentice's parameters; flexsurv::pgengamma(q, mu, sigma, Q)."""
    m, s, Q = mpf(mu), mpf(sigma), mpf(q)
    k = 1 / Q**2
    at = lambda x: k * exp(Q * (log(x) - m) / s)
    below = lambda x: gammainc(k, 0, at(x), regularized=True)
    above = lambda x: gammainc(k, at(x), inf, regularized=True)
    lower, upper = (below, above) if Q > 0 else (above, below)
    density = lambda x: abs(Q) / (s * x) * exp(k * log(at(x)) - at(x) - mp.loggamma(k))
    moment = lambda n: exp(n * m) * k ** (-n * s / Q) * gamma(k + n * s / Q) / gamma(k) if k + n * s / Q > 0 else inf
    mean = moment(1)
    variance = moment(2) - mean**2 if moment(2) < inf else None
    witness = st.gengamma(float(k), float(Q / s), scale=float(exp(m) * k ** (-s / Q)))

    def quantile(p, tail):
        start = witness.ppf(float(p)) if tail == "lower" else witness.isf(float(p))
        f = lower if tail == "lower" else upper
        # Newton's steps on the logarithm of the probability, from SciPy's answer.
        y = log(mpf(start))
        for _ in range(60):
            x = exp(y)
            own = f(x)
            step = (log(own) - log(mpf(p))) * own / (density(x) * x) * (1 if tail == "lower" else -1)
            y -= step
            if abs(step) < mpf(10) ** -40:
                break
        assert abs(log(f(exp(y)) / mpf(p))) < mpf(10) ** -30
        return exp(y)

    return dict(lower=lower, upper=upper, density=density, quantile=quantile, mean=mean, variance=variance, witness=witness)


def gompertz(shape, rate):
    a, b = mpf(shape), mpf(rate)
    q = b / a
    # X = log(1 + H / q) / a with H exponential
    moment = lambda k: quad(lambda h: exp(-h) * (mp.log1p(h / q) / a) ** k, [0, q / 100, q / 10, q, 1, 4, 15, 50, 130] if q < 1 else [0, 1, 4, 15, 50, 130])
    mean, square = moment(1), moment(2)
    assert abs(mean / (exp(q) * expint(1, q) / a) - 1) < mpf(10) ** -20
    return from_survival(lambda x: q * mp.expm1(a * x), lambda h: mp.log1p(h / q) / a, lambda x: b * exp(a * x),
                         mean=mean, variance=square - mean**2, witness=st.gompertz(rate / shape, scale=1 / shape))


def loglogistic(shape, scale):
    k, s = mpf(shape), mpf(scale)
    odds = lambda x: (x / s) ** k
    t = pi / k
    return dict(lower=lambda x: 1 / (1 + 1 / odds(x)), upper=lambda x: 1 / (1 + odds(x)),
                density=lambda x: k / x * odds(x) / (1 + odds(x)) ** 2,
                quantile=lambda p, tail: s * ((p / (1 - p)) if tail == "lower" else (1 - p) / p) ** (1 / k),
                mean=s * t / sin(t) if k > 1 else None,
                variance=s**2 * (2 * t / sin(2 * t) - (t / sin(t)) ** 2) if k > 2 else None,
                witness=st.fisk(shape, scale=scale))


def gumbel(location, scale):
    m, s = mpf(location), mpf(scale)
    h = lambda x: exp((m - x) / s)
    return dict(lower=lambda x: exp(-h(x)), upper=lambda x: -mp.expm1(-h(x)), density=lambda x: h(x) * exp(-h(x)) / s,
                quantile=lambda p, tail: m - s * log(-log(p) if tail == "lower" else -mp.log1p(-p)),
                mean=m + euler * s, variance=pi**2 / 6 * s**2, witness=st.gumbel_r(location, scale))


def log_uniform(lo, hi):
    a, b = mpf(lo), mpf(hi)
    w = log(b / a)
    m = (b - a) / w
    return dict(lower=lambda x: log(x / a) / w, upper=lambda x: log(b / x) / w, density=lambda x: 1 / (x * w),
                quantile=lambda p, tail: a * exp(w * p) if tail == "lower" else b * exp(-w * p),
                mean=m, variance=(b * b - a * a) / (2 * w) - m * m, witness=st.loguniform(lo, hi))


def bisected(of, low, high):
    def quantile(p, tail):
        lo, hi = mpf(low), mpf(high)
        for _ in range(400):
            # in the logarithm where everything is above 0, since some quantiles are below 1e-100
            mid = sqrt(lo * hi) if lo > 0 else (lo + hi) / 2
            below = of["lower"](mid) < p if tail == "lower" else of["upper"](mid) > p
            lo, hi = (mid, hi) if below else (lo, mid)
            if abs(hi - lo) < abs(hi) * mpf(10) ** -25:
                break
        return (lo + hi) / 2
    return dict(of, quantile=quantile)


def inverse_gamma(shape, scale):
    k, s = mpf(shape), mpf(scale)
    of = dict(lower=lambda x: gammainc(k, s / x, inf, regularized=True), upper=lambda x: gammainc(k, 0, s / x, regularized=True),
              density=lambda x: exp(k * log(s / x) - s / x - mp.loggamma(k)) / x,
              mean=s / (k - 1) if k > 1 else None, variance=s**2 / (k - 1) ** 2 / (k - 2) if k > 2 else None,
              witness=st.invgamma(shape, scale=scale))
    return bisected(of, mpf(10) ** -12 * s / (k + 1), s * mpf(10) ** 200)


def student_t(df, location=0, scale=1):
    n, m, s = mpf(df), mpf(location), mpf(scale)
    z = lambda x: (x - m) / s
    far = lambda t: betainc(n / 2, mpf(1) / 2, 0, n / (n + t * t), regularized=True) / 2
    of = dict(lower=lambda x: far(z(x)) if z(x) < 0 else 1 - far(z(x)), upper=lambda x: 1 - far(z(x)) if z(x) < 0 else far(z(x)),
              density=lambda x: gamma((n + 1) / 2) / sqrt(n * pi) / gamma(n / 2) * (1 + z(x) ** 2 / n) ** (-(n + 1) / 2) / s,
              mean=m if n > 1 else None, variance=s**2 * n / (n - 2) if n > 2 else None, witness=st.t(df, location, scale))

    def quantile(p, tail):
        if p == 0.5:
            return m
        lo, hi = mpf(10) ** -12, mpf(10) ** 60
        while hi / lo > 1 + mpf(10) ** -25:
            mid = sqrt(lo * hi)
            lo, hi = (mid, hi) if far(mid) > p else (lo, mid)
        return m - s * lo if tail == "lower" else m + s * lo
    return dict(of, quantile=quantile)


def logit_normal(meanlogit, sdlogit):
    m, s = mpf(meanlogit), mpf(sdlogit)
    z = lambda x: (log(x) - mp.log1p(-x) - m) / s
    phi = lambda u: exp(-u * u / 2) / sqrt(2 * pi)
    inv = lambda u: 1 / (1 + exp(-(m + s * u)))
    cuts = [-20, -10, -5, -2, 0, 2, 5, 10, 20]
    mean = quad(lambda u: inv(u) * phi(u), cuts)
    variance = quad(lambda u: (inv(u) - mean) ** 2 * phi(u), cuts)
    of = dict(lower=lambda x: erfc(-z(x) / sqrt(2)) / 2, upper=lambda x: erfc(z(x) / sqrt(2)) / 2,
              density=lambda x: phi(z(x)) / (s * x * (1 - x)), mean=mean, variance=variance, witness=None)
    deviate = lambda p: -sqrt(2) * mp.erfinv(1 - 2 * mpf(p))
    return dict(of, quantile=lambda p, tail: 1 / (1 + exp(-(m + (s if tail == "lower" else -s) * -deviate(p) * -1))))


def truncated_normal(mean, sd, lo, hi):
    m, s, a, b = mpf(mean), mpf(sd), mpf(lo), mpf(min(hi, 1e300))
    up = lambda x: mpf(0) if x > 1e6 else erfc((x - m) / s / sqrt(2)) / 2
    phi = lambda x: mpf(0) if x > 1e6 else exp(-(((x - m) / s) ** 2) / 2) / sqrt(2 * pi)
    mass = up(a) - up(b)
    end = b if hi < 1e300 else m + 60 * s
    slope = (phi(a) - phi(b)) / mass
    of = dict(lower=lambda x: (up(a) - up(x)) / mass, upper=lambda x: (up(x) - up(b)) / mass, density=lambda x: phi(x) / s / mass,
              mean=m + s * slope,
              variance=s**2 * (1 + ((a - m) / s * phi(a) - (b - m) / s * phi(b)) / mass - slope**2),
              witness=st.truncnorm((lo - mean) / sd, (min(hi, 1e12) - mean) / sd, mean, sd))

    def quantile(p, tail):
        x, y = a, end
        for _ in range(170):
            mid = (x + y) / 2
            below = of["lower"](mid) < p if tail == "lower" else of["upper"](mid) > p
            x, y = (mid, y) if below else (x, mid)
        return (x + y) / 2
    return dict(of, quantile=quantile)


def truncated_gamma(shape, scale, lo, hi):
    k, s, a, b = map(mpf, (shape, scale, lo, hi))
    part = lambda k, x, y: gammainc(k, x / s, y / s, regularized=True)
    mass = part(k, a, b)
    mean = k * s * part(k + 1, a, b) / mass
    of = dict(lower=lambda x: part(k, a, x) / mass, upper=lambda x: part(k, x, b) / mass,
              density=lambda x: exp((k - 1) * log(x / s) - x / s - mp.loggamma(k)) / s / mass,
              mean=mean, variance=k * (k + 1) * s**2 * part(k + 2, a, b) / mass - mean**2, witness=None)
    return bisected(of, a, b)


def counts(mass, n, witness):
    table = [mass(k) for k in range(n + 1)]
    lower, upper = [], []
    run = mpf(0)
    for value in table:
        run += value
        lower.append(run)
    total = run
    mean = sum(k * v for k, v in enumerate(table))
    return dict(table=table, lower=lower, upper=[total - v for v in lower], mean=mean,
                variance=sum((k - mean) ** 2 * v for k, v in enumerate(table)), witness=witness)


def binomial_counts(n, p):
    q = mpf(p)
    return counts(lambda k: binomial(n, k) * q**k * (1 - q) ** (n - k), n, st.binom(n, p))


def beta_binomial(n, alpha, beta):
    a, b = mpf(alpha), mpf(beta)
    lb = lambda x, y: mp.loggamma(x) + mp.loggamma(y) - mp.loggamma(x + y)
    return counts(lambda k: binomial(n, k) * exp(lb(k + a, n - k + b) - lb(a, b)), n, st.betabinom(n, alpha, beta))


def number(x):
    return None if x is None else float(x)


def continuous_case(name, parameters, of):
    quantiles = [[p, tail, float(of["quantile"](mpf(p), tail))] for p in PS for tail in ("lower", "upper")]
    points = []
    for _, _, x in quantiles:
        at = mpf(x)
        low, high = float(of["lower"](at)), float(of["upper"](at))
        if not (0 < x < 1e250 or -1e250 < x < 0) or not (0 < low and 0 < high):
            continue
        if of["witness"] is not None and low > 1e-3:
            assert abs(of["witness"].cdf(x) / low - 1) < 1e-6, (name, parameters, x)
        points.append([x, low, high, float(of["density"](at))])
    return dict(family=name, parameters=parameters, mean=number(of["mean"]), variance=number(of["variance"]),
                quantiles=[row for row in quantiles if 1e-250 < abs(row[2]) < 1e250 or row[2] == 0], points=points)


def count_case(name, parameters, of):
    n = len(of["table"]) - 1
    at = sorted({0, 1, n // 8, n // 4, n // 3, n // 2, (3 * n) // 4, n})
    points = []
    for k in at:
        assert abs(of["witness"].pmf(k) - float(of["table"][k])) <= 1e-6 * float(of["table"][k]) + 1e-300, (name, parameters, k)
        row = [k, float(of["lower"][k]), float(of["upper"][k]) if k < n else 0, float(of["table"][k])]
        if row[3] > 1e-290 and row[1] > 1e-290 and (row[2] > 1e-290 or k == n):
            points.append(row)
    quantiles = []
    for p in PS:
        quantiles.append([p, "lower", next(k for k in range(n + 1) if of["lower"][k] >= mpf(p))])
        quantiles.append([p, "upper", next(k for k in range(n + 1) if of["upper"][k] <= mpf(p))])
    return dict(family=name, parameters=parameters, mean=number(of["mean"]), variance=number(of["variance"]),
                quantiles=quantiles, points=points)


def main():
    cases = []
    add = lambda name, make, **parameters: cases.append(continuous_case(name, parameters, make(*parameters.values())))
    for rate in (1e-3, 1, 250):
        add("exponential", exponential, rate=rate)
    for shape in (0.05, 0.5, 1.7, 40, 1e4):
        add("weibull", weibull, shape=shape, scale=3)
    for shape, rate in ((0.09, 1e-4), (1, 1), (1e-3, 2), (5, 1e-6)):
        add("gompertz", gompertz, shape=shape, rate=rate)
    for mu, sigma, q in ((2, 0.8, 0.5), (0, 1.2, 1), (1.5, 0.4, -0.7), (3, 0.9, 0.02), (-1, 0.6, 3), (0, 0.8, -1.2)):
        add("generalised-gamma", generalised_gamma, mu=mu, sigma=sigma, q=q)
    for shape in (0.1, 1.01, 2.01, 5, 80, 1e5):
        add("loglogistic", loglogistic, shape=shape, scale=12)
    add("gumbel", gumbel, location=0, scale=1)
    add("gumbel", gumbel, location=-30, scale=4.5)
    for lo, hi in ((1e-6, 1e6), (0.2, 0.9), (5, 5.01)):
        add("log-uniform", log_uniform, min=lo, max=hi)
    for shape in (0.3, 1.5, 2.5, 30, 1e4):
        add("inverse-gamma", inverse_gamma, shape=shape, scale=2)
    for df in (0.5, 1, 2.5, 7, 30, 1e3, 1e6):
        add("student-t", student_t, df=df)
    add("student-t", student_t, df=4, location=10, scale=0.5)
    for m, s in ((-1, 0.5), (0, 0.01), (2.5, 1.5), (-8, 3)):
        add("logit-normal", logit_normal, meanlogit=m, sdlogit=s)
    cut = lambda name, make, truncate, **own: cases.append(
        continuous_case(name, dict(own, truncate=truncate), make(*own.values(), *truncate)))
    cut("normal", truncated_normal, [0, 1], mean=1, sd=0.1)
    cut("normal", truncated_normal, [-1, 2.5], mean=0, sd=1)
    cut("normal", truncated_normal, [4, 1.7976931348623157e308], mean=0, sd=1)
    cut("normal", truncated_normal, [0.2, 0.21], mean=0, sd=1)
    cut("gamma", truncated_gamma, [3, 30], shape=4, scale=2.5)
    cut("gamma", truncated_gamma, [0.5, 2], shape=0.5, scale=1)
    count = lambda name, make, **parameters: cases.append(count_case(name, parameters, make(*parameters.values())))
    for n, p in ((1, 0.4), (12, 0.01), (40, 0.5), (1000, 0.002), (3000, 0.93)):
        count("binomial", binomial_counts, n=n, p=p)
    for n, a, b in ((1, 2, 3), (20, 0.05, 0.4), (100, 30, 70), (1000, 1.5, 2000), (2000, 1e5, 3e5)):
        count("beta-binomial", beta_binomial, n=n, alpha=a, beta=b)
    print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")


if __name__ == "__main__":
    main()
