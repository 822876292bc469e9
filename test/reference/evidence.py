"""The evidence preset of claim-to-cash, sampled a second time (numpy, scipy), from the specification's text alone.

Writes evidence.json beside this file: net cash of year 5 and of each year, low and high case, over RUNS runs of DRAWS draws
with the standard error of each figure over the runs; each item of the evidence by itself; and what other readings of
the text would give. Parameters, correlations and lengths of stay come from savings.py, itself independent of the toolkit.
Run: python3 test/reference/evidence.py (with `exact`: only what needs no draws is worked out again)
"""
import json
import sys

import numpy as np
from scipy import stats

import savings

RUNS, DRAWS = 20, 50_000
FILE = json.loads(savings.TEXT)
P = {entry["id"]: entry["base"] for entry in FILE["parameters"]}
TABLES = savings.stay_tables(FILE["hrgTable"])
SCALE = {k: float(v) for k, v in savings.SCALE.items()}
ITEMS = ("release-path", "double-running", "optimism-bias", "capture-evidence", "renegotiation-evidence", "home-days",
         "end-of-life-evidence", "vat-transfer")


def amounts(rng, size, on, variant=()):
    """Gross avoided tariff, other cost avoided, VAT and charges of England by area, for extent 0 and 1."""
    z, _ = savings.correlated(rng, FILE, size)
    u = lambda name: stats.norm.cdf(z[name])
    gamma_of = lambda name, mean, cv: stats.gamma.ppf(u(name), 1 / cv**2, scale=mean * cv**2)
    gamma = lambda mean, cv: rng.gamma(1 / cv**2, mean * cv**2, size)
    pert = lambda lo, mode, hi: lo + (hi - lo) * rng.beta(
        1 + 4 * (mode - lo) / (hi - lo), 1 + 4 * (hi - mode) / (hi - lo), size)
    ab = (5.5, 4.5) if "capture-evidence" in on else (28, 12)
    ab_share = (28, 12) if "share as published" in variant else ab
    capture = lambda name: stats.beta.ppf(u(name), *(ab_share if name == "esdx.applicableShare" else ab))
    index = savings.lognormal(rng.standard_normal(size), 0.05)
    theta = {k: savings.lognormal(z["geo.theta." + k], 0.05) for k in SCALE}
    G, C = {}, {}
    # long-term conditions
    n, kappa = gamma(P["ltc.admissions"], 0.06), capture("ltc.captureRate")
    tariff, via_ae = gamma(P["ltc.tariffMean"], 0.06) * index, rng.beta(70, 30, size)
    rate = rng.dirichlet([35, 40, 25], size) @ np.array(P["ltc.ratePerPatient"], float)
    rate = rate * gamma_of("ltc.ratePerPatient", 1, 0.1) * (1 - via_ae + via_ae * pert(1.05, 1.2, 1.35))
    season = np.array(FILE["seasonality"]) / np.mean(FILE["seasonality"])
    over = np.maximum(0, (kappa * n / 12)[:, None] * season - P["ltc.standingCap"]).sum(axis=1)
    scale = theta["ltc"] * SCALE["ltc"]
    G["ltc"] = scale * kappa * n * tariff
    C["ltc"] = scale * (gamma_of("ltc.standingCharge", P["ltc.standingCharge"], 0.1) + rate * over)
    urgent = scale * kappa * n * (gamma(100, 0.1) + rng.beta(29, 71, size) * gamma(115, 0.2))
    # supported discharge
    volume, kappa = gamma(1, 0.06), capture("esd.captureRate")
    fraction = 0.5 + 0.5 * rng.beta(2, 3, size) if "renegotiation-evidence" in on else rng.beta(50, 50, size)
    m = np.clip(np.rint(savings.lognormal(rng.standard_normal(size), 0.08) * 100).astype(int), 70, 140) - 70
    s = rng.choice(3, size, p=[0.2, 0.6, 0.2])
    avoided, group1 = np.zeros(size), np.zeros(size)
    for h, r in enumerate(FILE["hrgTable"]):
        below, late = TABLES[0][h, m, s], TABLES[1][h, m, s]
        spells = volume * r["spells"]
        n1 = kappa * spells * (1 - below)
        avoided += index * ((1 - fraction) * r["tariff"] * (n1 + spells * below) + r["excessBedDay"] * n1 * late)
        group1 += n1
    charge = gamma_of("esd.standingCharge", P["esd.standingCharge"], 0.1) + gamma_of(
        "esd.ratePerPatient", P["esd.ratePerPatient"], 0.1) * 12 * np.maximum(0, group1 / 12 - P["esd.standingCap"])
    G["esd"], C["esd"] = theta["esd"] * SCALE["esd"] * avoided, theta["esd"] * SCALE["esd"] * charge
    days = savings.lognormal(rng.standard_normal(size), 0.06) * float(np.dot(P["esdx.spellsByBand"], P["esdx.daysCut"]))
    days = theta["esd"] * days * capture("esdx.applicableShare")
    home_days = 1 / rng.normal(0.62, 0.06, size) if "home-days" in on else 1
    G["esdx"] = days * gamma(P["esdx.excessBedDayRate"], 0.06) * index
    C["esdx"] = days * gamma_of("esdx.homeCostPerDay", P["esdx.homeCostPerDay"], 0.1) * home_days
    if "home days everywhere" in variant:
        C["ltc"], C["esd"] = C["ltc"] * home_days, C["esd"] * home_days
    # chemotherapy
    share = 0 if "vat-transfer" in on else P["chemo.vatRate"] / (1 + P["chemo.vatRate"])
    drawn = lambda name: rng.dirichlet([100 * x for x in P[name]], size)
    procurement = drawn("chemo.procurementMix") @ np.array(P["chemo.procurementCost"])
    nhs = drawn("chemo.deliveryMix") @ np.array(P["chemo.deliveryCostNhs"]) * gamma(1, 0.08)
    home = gamma(P["chemo.deliveryCostHome"], 0.1)
    episodes = gamma(P["chemo.breastProcurements"], 0.08)
    patients = gamma(P["chemo.breastOperations"], 0.05) * rng.beta(20, 80, size)
    doses = pert(13, 16, 17)
    deliveries = episodes + patients * (1 + doses)
    vat = share * (episodes * procurement + patients * (P["chemo.firstDoseCostIncVat"] + doses * P["chemo.nextDoseCostIncVat"]))
    other = gamma(P["chemo.otherCancerEpisodesEngland"], 0.08)
    scale = theta["chemo"] * SCALE["chemo"]
    # end of life, centre
    patients = gamma(604, 0.05) * theta["eol"] * SCALE["eol"]
    kept = 0.34 + 0.66 * rng.beta(2.5, 2, size) if "end-of-life-evidence" in on else 1
    G["eol"] = patients * kept * gamma(P["eol.tariffD99"], 0.06) * index
    C["eol"] = patients * gamma(P["eol.homeCostPerPatient"], 0.1)
    central = gamma(63e6, 8 / 63)
    cases = {}
    for name, x in (("low", 0), ("high", 1)):
        base = 1 - x
        gross = G["ltc"] + base * G["esd"] + x * G["esdx"] + G["eol"]
        delivery = scale * deliveries + x * theta["chemo"] * other
        vat_all = scale * vat + x * theta["chemo"] * other * share * procurement
        charges = C["ltc"] + base * C["esd"] + x * C["esdx"] + C["eol"] + delivery * home
        if "release on urgent care" in variant:
            gross, urgent = gross + x * urgent, 0
        saved = x * urgent + delivery * nhs + vat_all
        if "chemotherapy without delivery charge bias" in variant:
            charges, saved = charges - delivery * home, saved - delivery * home
        cases[name] = (gross, saved, charges, central)
    return cases


def cash(rng, size, on, years, variant=()):
    cases = amounts(rng, size, on, variant)
    short, long = rng.beta(6, 14, size), rng.beta(15, 5, size)
    lag = rng.gamma(4, 0.5, size)
    running = rng.triangular(3, 6, 18, size) / 12 if "double-running" in on else 0
    bias = rng.triangular(0, 0.1, 0.41, size) if "optimism-bias" in on else 0
    out = {}
    for name, (gross, saved, charges, central) in cases.items():
        for year in years:
            release = short + (long - short) * (1 - np.exp(-(year - 0.5) / lag)) if "release-path" in on else 1
            if "long run at once" in variant:
                release = long
            release = release * np.clip(year - running, 0, 1)
            centre = central * (1 + bias) if "bias on the centre" in variant else central
            out[name, year] = release * gross + saved - charges * (1 + bias) - centre
    return out


def figures(on, years, first_seed, variant=(), runs=RUNS):
    found = {}
    for run in range(runs):
        for (name, year), x in cash(np.random.default_rng(first_seed + run), DRAWS, on, years, variant).items():
            q = np.quantile(x, [0.025, 0.5, 0.975])
            for key, value in {"mean": x.mean(), "sd": x.std(ddof=1), "0.025": q[0], "0.5": q[1], "0.975": q[2],
                               "above 0": (x > 0).mean()}.items():
                found.setdefault(name, {}).setdefault(str(year), {}).setdefault(key, []).append(value)
    estimate = lambda v: {"value": float(np.mean(v)), "standardError": float(np.std(v, ddof=1) / np.sqrt(runs))}
    return {name: {year: {key: estimate(v) for key, v in keys.items()} for year, keys in by.items()} for name, by in found.items()}


READINGS = {
    "extended share as published": ("share as published",),
    "home days in every area": ("home days everywhere",),
    "no optimism bias on chemotherapy's deliveries": ("chemotherapy without delivery charge bias",),
    "optimism bias on centralised costs too": ("bias on the centre",),
    "that, and release of A&E and ambulance costs too": ("bias on the centre", "release on urgent care"),
    "long-run release from the first year": ("long run at once",),
}

def vials():
    """Vials of a year at 8 mg/kg once and 6 mg/kg 16 times, 150 mg a vial: of the mean weight, and in the mean over weights."""
    weight = stats.norm(70, 10)
    whole = lambda dose: sum(k * (weight.cdf(150 * k / dose) - weight.cdf(150 * (k - 1) / dose)) for k in range(1, 40))
    of_mean = np.ceil(8 * 70 / 150) + 16 * np.ceil(6 * 70 / 150)
    return {"at the mean weight": float(of_mean), "mean": float(whole(8) + 16 * whole(6))}


def chance_by_trust():
    """Charges for long-term conditions of 152 local contracts, England: monthly numbers as expected, and as Poisson counts."""
    import claim_to_cash as cash
    with open(cash.DATA / "trusts.csv", newline="") as file:
        people = [float(row["people"]) for row in cash.csv.DictReader(file)]
    monthly, rate = [float(x) for x in cash.L["monthly"]], float(cash.L["rate"])
    flat = chance = 0.0
    for size in people:
        counts = [SCALE["ltc"] * size / sum(people) * x for x in monthly]
        flat += P["ltc.standingCharge"] + rate * sum(max(0, x - P["ltc.standingCap"]) for x in counts)
        chance += P["ltc.standingCharge"] + rate * sum(cash.poisson_excess(x, P["ltc.standingCap"]) for x in counts)
    return {"expected": flat, "poisson": chance}


def sampled():
    return {
        "evidence": figures(ITEMS, (1, 2, 5, 10), 1),
        "items": {item: figures((item,), (1, 5), 101 + 31 * i, runs=8) for i, item in enumerate(ITEMS)},
        "other readings": {name: figures(ITEMS, (5,), 1001 + 31 * i, v, 8) for i, (name, v) in enumerate(READINGS.items())},
    }


if __name__ == "__main__" and sys.argv[1:] != ["try"]:
    path = savings.HERE / "evidence.json"
    drawn = json.loads(path.read_text()) if sys.argv[1:] == ["exact"] else sampled()
    result = {"generator": "evidence.py (numpy, scipy)", "runs": RUNS, "drawsPerRun": DRAWS}
    result |= {key: drawn[key] for key in ("evidence", "items", "other readings")}
    result |= {"vials": vials(), "trusts": chance_by_trust()}
    path.write_text(json.dumps(result, indent=1) + "\n")
