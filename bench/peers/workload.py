"""The workload of bench/workload.yaml in vectorised numpy, as a careful analyst would write it.

    python3 bench/peers/workload.py SCENARIOS [fast|scipy]

fast: ranks by argsort; scipy: scipy.stats.spearmanr for each assumption. Prints one line of JSON: seconds by phase,
peak memory, mean and standard deviation of the total.
"""
import os

# Threads of the linear algebra spin and double the processor time of a dot product.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import json
import resource
import sys
import time

import numpy as np
from scipy import stats

N = int(sys.argv[1])
ranks = sys.argv[2] if len(sys.argv) > 2 else "fast"
rng = np.random.default_rng(1)
marks = [("start", time.perf_counter())]


def mark(name):
    marks.append((name, time.perf_counter()))


BETA = dict(capGP=(70, 30), capAE=(56, 24), ambShare=(29, 71), esdTake=(70, 30), reneg=(50, 50), shortShare=(8, 24),
            hercept=(20, 80), eolShare=(9, 3), natLTC=(2.5, 4), natESDext=(0.7, 2.1))
GAMMA = dict(tarGP=(100, 14.5), tarAE=(64, 26.5625), ltcStand=(25, 36000), ltcPP=(16, 23.75), aeVisit=(100, 1),
             ambCost=(44.4, 2.59), esdTar=(49, 87.755), esdStand=(4, 175000), chemoDel=(40.96, 3.90625), d99=(60, 45))
LOGNORMAL = dict(esdPP=(6.4297194780391376, 0.25), chemoHome=(4.553876891600541, 0.2),
                 eolPP=(6.461468176353717, 0.3), bedDay=(5.347107530717469, 0.15))
NORMAL = dict(nACS=(4100, 180), nESD=(1500, 90), nChemo=(6500, 350))
PERT = dict(aeFrac=(0.55, 0.68, 0.80), extDays=(18000, 26000, 40000))

x = {}
for family, table in ((rng.beta, BETA), (rng.gamma, GAMMA), (rng.lognormal, LOGNORMAL), (rng.normal, NORMAL)):
    for name, (a, b) in table.items():
        x[name] = family(a, b, N)
for name, (low, mode, high) in PERT.items():
    span = high - low
    x[name] = low + span * rng.beta(1 + 4 * (mode - low) / span, 1 + 4 * (high - mode) / span, N)
x["natRatio"] = rng.triangular(95, 118, 140, N)
mark("sampling")


def model(v):
    by_ae = v["nACS"] * v["aeFrac"]
    by_gp = v["nACS"] - by_ae
    kept_gp, kept_ae = by_gp * v["capGP"], by_ae * v["capAE"]
    before = by_gp * v["tarGP"] + by_ae * v["tarAE"]
    after = (by_gp - kept_gp) * v["tarGP"] + (by_ae - kept_ae) * v["tarAE"]
    over = np.maximum(0, kept_gp + kept_ae - 1800)
    ltc_base = before - (after + v["ltcStand"] + over * v["ltcPP"] * (1 + 0.15 * v["aeFrac"]))
    ltc_ext = ltc_base + kept_ae * (v["aeVisit"] + v["ambShare"] * v["ambCost"])
    ltc_nat = ltc_ext * v["natRatio"] * v["natLTC"]
    short = v["nESD"] * v["shortShare"]
    rest = v["nESD"] - short
    home = rest * v["esdTake"]
    stay = rest - home
    before = v["nESD"] * v["esdTar"]
    after = (home + short) * v["esdTar"] * v["reneg"] + stay * v["esdTar"]
    esd_base = before - after - (v["esdStand"] + np.maximum(0, home - 700) * v["esdPP"])
    esd_ext = esd_base + v["extDays"] * v["natESDext"] * v["bedDay"]
    esd_nat = esd_ext * v["natRatio"]
    drug = v["nChemo"] * 780
    courses = v["hercept"] * 210
    vials = courses * (1914.78 + 16 * 1436.09)
    hospital = (drug + vials) * 1.175 + v["nChemo"] * v["chemoDel"] + courses * 17 * v["chemoDel"]
    at_home = drug + vials + v["nChemo"] * v["chemoHome"] + courses * 17 * (v["chemoHome"] * 1.1)
    chemo_base = hospital - at_home
    chemo_ext = chemo_base + 0.6 * v["nChemo"] * (780 * 0.175 + v["chemoDel"] - v["chemoHome"])
    chemo_nat = chemo_ext * v["natRatio"] * 0.35
    people = 604 * v["eolShare"]
    eol_base = people * (v["d99"] - v["eolPP"])
    eol_nat = v["natRatio"] * people * (v["d99"] * 0.98 - v["eolPP"])
    total = ltc_nat + esd_nat + chemo_nat + eol_nat
    return [total, ltc_base, ltc_ext, ltc_nat, esd_base, esd_ext, esd_nat, chemo_base, chemo_ext, chemo_nat, eol_base, eol_nat]


y = model(x)
mark("model")
summaries = [(c.mean(), c.std(ddof=1), *np.percentile(c, [2.5, 50, 97.5])) for c in y]
mark("summaries")


def centred_ranks(column):
    rank = np.empty(N)
    rank[np.argsort(column)] = np.arange(N)
    return rank - (N - 1) / 2


if ranks == "scipy":
    rho = {name: stats.spearmanr(column, y[0])[0] for name, column in x.items()}
else:
    total = centred_ranks(y[0])
    rho = {name: centred_ranks(column) @ total / (total @ total) for name, column in x.items()}
mark("ranks")
seconds = {name: at - marks[i][1] for i, (name, at) in enumerate(marks[1:])}
print(json.dumps(dict(version=np.__version__, seconds=seconds, mean=summaries[0][0], sd=summaries[0][1],
                      megabytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))
