"""An independent implementation of the savings models, from the specification's text alone (numpy, scipy, fractions).

Writes savings.json beside this file: exact base cases (rational arithmetic; a truncated and renormalised negative
binomial with rational moments is rational) and the distribution of the outputs over RUNS runs of DRAWS draws, with the
standard error of each figure over the runs. The only input is savings-parameters.json, the parameters as specified.
Run: python3 test/reference/savings.py
"""
import csv
import json
import pathlib
from fractions import Fraction as F

import numpy as np
from scipy import stats

HERE = pathlib.Path(__file__).resolve().parent
RUNS, DRAWS, LAST_DAY = 20, 200_000, 200
TEXT = (HERE / "savings-parameters.json").read_text()
SCALE = {"ltc": F(180) / F("1.7"), "esd": F(217) / F("1.9"), "chemo": F(46) / F("0.42"), "eol": F(160) / F("1.2")}


# ---------------------------------------------------------------- exact base cases

def length_of_stay(mean, sd):
    """Probabilities of 0 ... 200 days: terms relative to the first, then normalised."""
    variance = sd * sd
    terms = [F(1)]
    for k in range(LAST_DAY):
        if variance <= F("1.02") * mean:
            ratio = mean / (k + 1)
        else:
            size, p = mean * mean / (variance - mean), mean / variance
            ratio = (k + size) / (k + 1) * (1 - p)
        terms.append(terms[-1] * ratio)
    total = sum(terms)
    return [term / total for term in terms]


def step_charge(standing, rate, cap, monthly):
    return standing + rate * sum(max(F(0), x - cap) for x in monthly)


def esd_exact(rows, capture, fraction, standing, cap, rate):
    """rows: (spells, tariff, excess bed day, trim, discharge day, probabilities by day)."""
    a = b = g2_price = g1_price = beds = n1_all = released = F(0)
    groups = []
    for n, tariff, bed_day, trim, d, share in rows:
        below = sum(share[:d], F(0))
        n2 = n * below
        n1 = capture * (n - n2)
        n3 = n - n1 - n2
        excess = sum((max(0, day - trim) * q for day, q in enumerate(share)), F(0))
        excess_late = sum((max(0, day - trim) * q for day, q in enumerate(share) if day >= d), F(0))
        late = excess_late / (1 - below) if below != 1 else F(0)
        early = (excess - excess_late) / below if below != 0 else F(0)
        a += n * (tariff + bed_day * excess)
        b += fraction * tariff * (n1 + n2) + n3 * (tariff + bed_day * late)
        g2_price += (1 - fraction) * tariff * n2
        g1_price += (1 - fraction) * tariff * n1
        beds += bed_day * (n1 * late + n2 * early)
        after = sum((max(0, day - d) * q for day, q in enumerate(share)), F(0))
        released += n1 * (after / (1 - below) if below != 1 else F(0))
        n1_all += n1
        groups.append((n1, n2, n3))
    c = step_charge(standing, rate, cap, [n1_all / 12] * 12)
    assert g2_price + g1_price + beds == a - b
    return {"A": a, "B": b, "C": c, "saving": a - b - c, "priceGroup2": g2_price, "priceGroup1": g1_price,
            "excessBedDays": beds, "bedDaysReleased": released, "groups": groups}


def exact(file):
    p = {entry["id"]: entry["base"] for entry in file["parameters"]}
    v = {}
    # long-term conditions
    n, capture, tariff = p["ltc.admissions"], p["ltc.captureRate"], p["ltc.tariffMean"]
    season = file["seasonality"]
    monthly = [capture * n / 12 * s / (sum(season) / 12) for s in season]
    via_ae = p["ltc.shareViaAE"]
    rate = sum(m * r for m, r in zip(p["ltc.bandMix"], p["ltc.ratePerPatient"])) * (1 - via_ae + via_ae * p["ltc.aeUplift"])
    c_ltc = step_charge(p["ltc.standingCharge"], rate, p["ltc.standingCap"], monthly)
    g_ltc = capture * n * tariff
    v["local.ltc"] = g_ltc - c_ltc
    increment = capture * n * (p["ltc.aeCost"] + p["ltc.ambulanceShare"] * p["ltc.ambulanceCost"])
    v["local.ltc.extended"] = v["local.ltc"] + increment
    v["local.ltc.breakEvenRelease"] = c_ltc / g_ltc
    # supported discharge
    rows = [(r["spells"], r["tariff"], r["excessBedDay"], r["trim"], int(r["dischargeDay"]),
             length_of_stay(r["losMean"], r["losSd"])) for r in file["hrgTable"]]
    esd = esd_exact(rows, p["esd.captureRate"], p["esd.renegotiatedFraction"], p["esd.standingCharge"],
                    p["esd.standingCap"], p["esd.ratePerPatient"])
    v["local.esd"] = esd["saving"]
    for part in ("priceGroup2", "priceGroup1", "excessBedDays", "bedDaysReleased"):
        v["local.esd." + part] = esd[part]
    v["local.esd.providerCost"] = esd["C"]
    g_esd = esd["A"] - esd["B"]
    v["local.esd.breakEvenRelease"] = esd["C"] / g_esd
    days = sum(s * d for s, d in zip(p["esdx.spellsByBand"], p["esdx.daysCut"]))
    g_esdx = days * p["esdx.applicableShare"] * p["esdx.excessBedDayRate"]
    home = days * p["esdx.applicableShare"] * p["esdx.homeCostPerDay"]
    v["national.esd.extended"] = g_esdx - home
    v["esdx.netPerDay"] = (g_esdx - home) / days
    v["esdx.breakEvenRelease"] = home / g_esdx
    cut = [0, 0, 0, 1, 1, 3, 3] + [5] * (LAST_DAY - 6)
    own = SCALE["esd"] * sum(n * sum(c * q for c, q in zip(cut, share)) for n, _, _, _, _, share in rows)
    v["add: esdx.daysOf14"] = own
    # chemotherapy
    vat = p["chemo.vatRate"] / (1 + p["chemo.vatRate"])
    patients = p["chemo.breastOperations"] * p["chemo.her2Share"]
    year = p["chemo.firstDoseCostIncVat"] + p["chemo.subsequentDoses"] * p["chemo.nextDoseCostIncVat"]
    procurement = sum(m * c for m, c in zip(p["chemo.procurementMix"], p["chemo.procurementCost"]))
    nhs = sum(m * c for m, c in zip(p["chemo.deliveryMix"], p["chemo.deliveryCostNhs"]))
    gap = nhs - p["chemo.deliveryCostHome"]
    v["chemo.herceptinCost"] = year
    v["local.chemo.herceptinVat"] = patients * year * vat
    v["local.chemo.otherVat"] = p["chemo.breastProcurements"] * procurement * vat
    v["local.chemo.delivery"] = (p["chemo.breastDeliveries"] + patients * (1 + p["chemo.subsequentDoses"])) * gap
    v["local.chemo"] = v["local.chemo.herceptinVat"] + v["local.chemo.otherVat"] + v["local.chemo.delivery"]
    other = p["chemo.otherCancerEpisodesEngland"] * (procurement * vat + gap)
    # end of life
    g_eol = p["eol.patients"] * p["eol.admissionsAvoidedPerPatient"] * p["eol.tariffD99"]
    c_eol = p["eol.patients"] * p["eol.homeCostPerPatient"]
    v["local.eol"] = g_eol - c_eol
    v["local.eol.breakEvenRelease"] = c_eol / g_eol
    v["local.total"] = v["local.ltc"] + v["local.esd"] + v["local.chemo"] + v["local.eol"]
    v["national.eol.ratio60"] = p["geo.pop60England"] / p["geo.pop60Local"]
    v["national.eol.population"] = p["eol.patients"] * v["national.eol.ratio60"]
    central = p["central.costEngland"]
    v["local.central"] = central * p["geo.popLocal"] / p["geo.popEngland"]
    presets = {}
    for name, extent in (("published", p["extent.ltc"]), ("low", F(0)), ("high", F(1))):
        for release in (F(1), F("0.5"), F("0.3"), F(0)):
            l, e = release * g_ltc - c_ltc, release * g_esd - esd["C"]
            x = release * g_esdx - home
            out = {
                "national.ltc": SCALE["ltc"] * (l + extent * increment),
                "national.esd": SCALE["esd"] * e + extent * (x - SCALE["esd"] * e),
                "national.chemo": SCALE["chemo"] * v["local.chemo"] + extent * other,
                "national.eol": SCALE["eol"] * (release * g_eol - c_eol),
            }
            out["national.total"] = sum(out.values()) - central
            presets[name if release == 1 else f"{name}, release {float(release):g}"] = out
        gross = SCALE["ltc"] * g_ltc + (1 - extent) * SCALE["esd"] * g_esd + extent * g_esdx + SCALE["eol"] * g_eol
        presets[name]["national.avoidedTariff"] = gross
        presets[name]["national.breakEvenRelease"] = 1 - presets[name]["national.total"] / gross
    vector = [F(0)] * (LAST_DAY + 1)
    for day, spells in {2: 20, 3: 20, 5: 30, 8: 20, 14: 10}.items():
        vector[day] = F(spells, 100)
    small = esd_exact([(F(100), F(6000), F(200), 10, 4, vector)], F("0.7"), F("0.5"), F(60000), F(3), F(1500))
    return {"all presets": v, "presets": presets, "esd vector": {k: x for k, x in small.items() if k != "groups"}}


# ---------------------------------------------------------------- distributions

PERCENT = np.arange(70, 141)


def stay_tables(rows):
    """P(L < d) and the mean excess days given L >= d, by group, multiplier and shift."""
    day = np.arange(LAST_DAY + 1)
    below, late = np.zeros((len(rows), 71, 3)), np.zeros((len(rows), 71, 3))
    for h, r in enumerate(rows):
        for m, percent in enumerate(PERCENT):
            mean, variance = r["losMean"] * percent / 100, (r["losSd"] * percent / 100) ** 2
            if variance <= 1.02 * mean:
                share = stats.poisson.pmf(day, mean)
            else:
                share = stats.nbinom.pmf(day, mean**2 / (variance - mean), mean / variance)
            share = share / share.sum()
            for s in range(3):
                stays = day >= max(1, r["dischargeDay"] + s - 1)
                below[h, m, s] = share[~stays].sum()
                reach = share[stays].sum()
                late[h, m, s] = (np.maximum(0, day - r["trim"]) * share)[stays].sum() / reach if reach > 0 else 0
    return below, late


def lognormal(z, cv):
    sigma = np.sqrt(np.log1p(cv**2))
    return np.exp(-(sigma**2) / 2 + sigma * z)


def correlated(rng, file, size):
    names = sorted({name for c in file["correlations"] for name in (c["a"], c["b"])})
    matrix = np.eye(len(names))
    for c in file["correlations"]:
        i, j = names.index(c["a"]), names.index(c["b"])
        matrix[i, j] = matrix[j, i] = 2 * np.sin(np.pi * c["spearman"] / 6)
    smallest = np.linalg.eigvalsh(matrix)[0]
    z = rng.standard_normal((size, len(names))) @ np.linalg.cholesky(matrix).T
    return {name: z[:, i] for i, name in enumerate(names)}, smallest


def draw(rng, file, tables, size, mixes):
    p = {entry["id"]: entry["base"] for entry in file["parameters"]}
    z, _ = correlated(rng, file, size)
    u = lambda name: stats.norm.cdf(z[name])
    gamma_of = lambda name, mean, cv: stats.gamma.ppf(u(name), 1 / cv**2, scale=mean * cv**2)
    gamma = lambda mean, cv: rng.gamma(1 / cv**2, mean * cv**2, size)
    pert = lambda lo, mode, hi: lo + (hi - lo) * rng.beta(
        1 + 4 * (mode - lo) / (hi - lo), 1 + 4 * (hi - mode) / (hi - lo), size)

    def shares(name, alpha):
        drawn = rng.dirichlet(alpha, size)
        return drawn if mixes == "drawn" or name == "ltc.bandMix" else np.broadcast_to(np.array(alpha) / sum(alpha), drawn.shape)

    index = lognormal(rng.standard_normal(size), 0.05)
    out = {}
    # long-term conditions
    n, kappa = gamma(p["ltc.admissions"], 0.06), stats.beta.ppf(u("ltc.captureRate"), 28, 12)
    tariff, via_ae = gamma(p["ltc.tariffMean"], 0.06) * index, rng.beta(70, 30, size)
    rates = shares("ltc.bandMix", [35, 40, 25]) @ np.array(p["ltc.ratePerPatient"], float)
    rate = rates * gamma_of("ltc.ratePerPatient", 1, 0.1) * (1 - via_ae + via_ae * pert(1.05, 1.2, 1.35))
    season = np.array(file["seasonality"]) / np.mean(file["seasonality"])
    over = np.maximum(0, (kappa * n / 12)[:, None] * season - p["ltc.standingCap"]).sum(axis=1)
    ltc = kappa * n * tariff - gamma_of("ltc.standingCharge", p["ltc.standingCharge"], 0.1) - rate * over
    urgent = kappa * n * (gamma(100, 0.1) + rng.beta(29, 71, size) * gamma(115, 0.2))
    # supported discharge
    volume, kappa = gamma(1, 0.06), stats.beta.ppf(u("esd.captureRate"), 28, 12)
    fraction = rng.beta(50, 50, size)
    multiplier = lognormal(rng.standard_normal(size), 0.08)
    m = np.clip(np.rint(multiplier * 100).astype(int), 70, 140) - 70
    s = rng.choice(3, size, p=[0.2, 0.6, 0.2])
    avoided, group1 = np.zeros(size), np.zeros(size)
    for h, r in enumerate(file["hrgTable"]):
        below, late = tables[0][h, m, s], tables[1][h, m, s]
        spells = volume * r["spells"]
        n1 = kappa * spells * (1 - below)
        avoided += index * ((1 - fraction) * r["tariff"] * (n1 + spells * below) + r["excessBedDay"] * n1 * late)
        group1 += n1
    charge = gamma_of("esd.standingCharge", p["esd.standingCharge"], 0.1) + gamma_of(
        "esd.ratePerPatient", p["esd.ratePerPatient"], 0.1) * 12 * np.maximum(0, group1 / 12 - p["esd.standingCap"])
    esd = avoided - charge
    spells = lognormal(rng.standard_normal(size), 0.06) * float(np.dot(p["esdx.spellsByBand"], p["esdx.daysCut"]))
    extended = spells * stats.beta.ppf(u("esdx.applicableShare"), 28, 12) * (
        gamma(p["esdx.excessBedDayRate"], 0.06) * index - gamma_of("esdx.homeCostPerDay", p["esdx.homeCostPerDay"], 0.1))
    # chemotherapy
    vat = p["chemo.vatRate"] / (1 + p["chemo.vatRate"])
    procurement = shares("chemo.procurementMix", [100 * x for x in p["chemo.procurementMix"]]) @ np.array(p["chemo.procurementCost"])
    nhs = shares("chemo.deliveryMix", [100 * x for x in p["chemo.deliveryMix"]]) @ np.array(p["chemo.deliveryCostNhs"])
    gap = nhs * gamma(1, 0.08) - gamma(p["chemo.deliveryCostHome"], 0.1)
    episodes = gamma(p["chemo.breastProcurements"], 0.08)
    patients = gamma(p["chemo.breastOperations"], 0.05) * rng.beta(20, 80, size)
    doses = pert(13, 16, 17)
    chemo = vat * (episodes * procurement + patients * (p["chemo.firstDoseCostIncVat"] + doses * p["chemo.nextDoseCostIncVat"]))
    chemo = chemo + (episodes + patients * (1 + doses)) * gap
    other = gamma(p["chemo.otherCancerEpisodesEngland"], 0.08) * (vat * procurement + gap)
    # end of life, centre, England
    eol = gamma(604, 0.05) * (gamma(p["eol.tariffD99"], 0.06) * index - gamma(p["eol.homeCostPerPatient"], 0.1))
    central = gamma(63e6, 8 / 63)
    theta = {k: lognormal(z["geo.theta." + k], 0.05) for k in SCALE}
    t = {k: theta[k] * float(SCALE[k]) for k in SCALE}
    out |= {"local.ltc": ltc, "local.esd": esd, "local.chemo": chemo, "local.eol": eol, "local.total": ltc + esd + chemo + eol}
    fitted = {k: stats.beta.ppf(u("extent." + k), 4.3, 5.8) for k in ("ltc", "esd", "chemo")}
    for name, extent in (("low", dict.fromkeys(fitted, 0.0)), ("high", dict.fromkeys(fitted, 1.0)), ("published", fitted)):
        parts = {
            "ltc": t["ltc"] * (ltc + extent["ltc"] * urgent),
            "esd": t["esd"] * esd + extent["esd"] * (theta["esd"] * extended - t["esd"] * esd),
            "chemo": t["chemo"] * chemo + theta["chemo"] * extent["chemo"] * other,
            "eol": t["eol"] * eol,
        }
        out |= {f"{name}: national.{k}": x for k, x in parts.items()}
        out[f"{name}: national.total"] = sum(parts.values()) - central
    return out


def distributions(file, mixes, first_seed):
    tables = stay_tables(file["hrgTable"])
    figures = {}
    for run in range(RUNS):
        for name, x in draw(np.random.default_rng(first_seed + run), file, tables, DRAWS, mixes).items():
            q = np.quantile(x, [0.025, 0.5, 0.975])
            found = {"mean": x.mean(), "sd": x.std(ddof=1), "0.025": q[0], "0.5": q[1], "0.975": q[2], "above 0": (x > 0).mean()}
            if name == "published: national.total":
                found |= {"540 to 1200": ((x >= 540e6) & (x <= 1200e6)).mean(), "above 1000": (x > 1e9).mean()}
            for key, value in found.items():
                figures.setdefault(name, {}).setdefault(key, []).append(value)
    return {name: {key: {"value": float(np.mean(v)), "standardError": float(np.std(v, ddof=1) / np.sqrt(RUNS)),
                         "sdOfOneRun": float(np.std(v, ddof=1))} for key, v in keys.items()}
            for name, keys in figures.items()}


def decimal(x):
    """A fraction with 20 decimals, rounded half up."""
    digits = (abs(x) * 10**20 + F(1, 2)).__floor__()
    whole = f"{digits:021d}"
    return ("-" if x < 0 else "") + whole[:-20] + "." + whole[-20:]


def plain(x):
    return {k: plain(y) for k, y in x.items()} if isinstance(x, dict) else decimal(x)


if __name__ == "__main__":
    fractions = json.loads(TEXT, parse_float=F, parse_int=lambda text: F(text))
    floats = json.loads(TEXT)
    result = {
        "generator": "savings.py (numpy, scipy, fractions)",
        "runs": RUNS,
        "drawsPerRun": DRAWS,
        "exact": plain(exact(fractions)),
        "smallestEigenvalue": float(correlated(np.random.default_rng(0), floats, 1)[1]),
        "mixesHeld": distributions(floats, "held", 1),
        "mixesDrawn": distributions(floats, "drawn", 1001),
    }
    (HERE / "savings.json").write_text(json.dumps(result, indent=1) + "\n")
