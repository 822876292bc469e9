"""Quantiles over a wide grid of shapes (0.01 to 1e6) and tails (1e-12), kept where R and SciPy agree.

Run: python3 test/reference/twoWitnesses.py > test/reference/twoWitnesses.json
Needs SciPy and Rscript. A value is kept where the two programs agree to 1e-11 relative (counts: exactly); neither is
right everywhere (qt at many degrees of freedom, gamma in the far tails), and what they agree on neither copied from the
other. Values below 1e-290 are left out.
"""
import json
import math
import pathlib
import subprocess
import sys

import scipy.special as sp
import scipy.stats as st

here = pathlib.Path(__file__).parent
make = {
    "normal": lambda mean, sd: st.norm(mean, sd),
    "lognormal": lambda meanlog, sdlog: st.lognorm(sdlog, scale=math.exp(meanlog)),
    "gamma": lambda shape, scale: st.gamma(shape, scale=scale),
    "beta": lambda alpha, beta: st.beta(alpha, beta),
    "student-t": lambda df: st.t(df),
    "weibull": lambda shape, scale: st.weibull_min(shape, scale=scale),
    "exponential": lambda rate: st.expon(scale=1 / rate),
    "loglogistic": lambda shape, scale: st.fisk(shape, scale=scale),
    "poisson": lambda mean: st.poisson(mean),
    "binomial": lambda n, p: st.binom(int(n), p),
    "negative-binomial": lambda r, p: st.nbinom(r, p),
}
counts = {"poisson", "binomial", "negative-binomial"}


class LogitNormal:
    def __init__(self, meanlogit, sdlogit):
        self.z = st.norm(meanlogit, sdlogit)

    def ppf(self, p):
        return sp.expit(self.z.ppf(p))

    def isf(self, p):
        return sp.expit(self.z.isf(p))


make["logit-normal"] = LogitNormal

rows, dropped = {}, 0
for line in subprocess.run(["Rscript", here / "twoWitnesses.R"], capture_output=True, text=True, check=True).stdout.splitlines():
    family, text, p, tail, x = line.split("\t")
    parameters = {key: float(value) for key, value in (pair.split("=") for pair in text.split(","))}
    one, p, x = make[family](**parameters), float(p), float(x)
    y = float(one.ppf(p) if tail == "lower" else one.isf(p))
    near = x == y if family in counts else abs(x - y) <= 1e-11 * abs(x)
    small = family not in counts and abs(x) < 1e-290
    if not near or small:
        dropped += 1
        continue
    rows.setdefault((family, text), []).append([p, tail, x])
cases = [dict(family=family, parameters={k: float(v) for k, v in (q.split("=") for q in text.split(","))}, quantiles=quantiles)
         for (family, text), quantiles in rows.items()]
print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")
print(f"{sum(len(case['quantiles']) for case in cases)} kept, {dropped} left out", file=sys.stderr)
