"""From claim to cash, a second time: rational arithmetic from the specification's text (fractions, decimal, scipy).

Writes claim_to_cash.json beside this file. Local quantities come from savings.py, itself independent of the toolkit;
trust sizes, term by term bookkeeping, release, uptake, overlap and discounting are worked out here.
Run: python3 test/reference/claim_to_cash.py
"""
import csv
import json
from decimal import Context, Decimal, getcontext
from fractions import Fraction as F

from scipy import stats

import savings

getcontext().prec = 60
DATA = savings.HERE.parents[1] / "distributions" / "data"
FILE = json.loads(savings.TEXT, parse_float=F, parse_int=lambda text: F(text))
P = {entry["id"]: entry["base"] for entry in FILE["parameters"]}
LOCAL = savings.exact(FILE)["all presets"]
YEARS = range(1, 11)


def local():
    """The parts that savings.exact adds up, apart."""
    n, capture = P["ltc.admissions"], P["ltc.captureRate"]
    season = FILE["seasonality"]
    monthly = [capture * n / 12 * s / (sum(season) / 12) for s in season]
    via_ae = P["ltc.shareViaAE"]
    rate = sum(m * r for m, r in zip(P["ltc.bandMix"], P["ltc.ratePerPatient"])) * (1 - via_ae + via_ae * P["ltc.aeUplift"])
    rows = [(r["spells"], r["tariff"], r["excessBedDay"], r["trim"], int(r["dischargeDay"]),
             savings.length_of_stay(r["losMean"], r["losSd"])) for r in FILE["hrgTable"]]
    esd = savings.esd_exact(rows, P["esd.captureRate"], P["esd.renegotiatedFraction"], P["esd.standingCharge"],
                            P["esd.standingCap"], P["esd.ratePerPatient"])
    days = sum(s * d for s, d in zip(P["esdx.spellsByBand"], P["esdx.daysCut"]))
    patients = P["chemo.breastOperations"] * P["chemo.her2Share"]
    deliveries = P["chemo.breastDeliveries"] + patients * (1 + P["chemo.subsequentDoses"])
    nhs = sum(m * c for m, c in zip(P["chemo.deliveryMix"], P["chemo.deliveryCostNhs"]))
    procurement = sum(m * c for m, c in zip(P["chemo.procurementMix"], P["chemo.procurementCost"]))
    v = P["chemo.vatRate"] / (1 + P["chemo.vatRate"])
    return {
        "rate": rate, "monthly": monthly, "captured": capture * n, "rows": rows,
        "G": {"ltc": capture * n * P["ltc.tariffMean"], "esd": esd["A"] - esd["B"],
              "esdx": days * P["esdx.applicableShare"] * P["esdx.excessBedDayRate"],
              "eol": P["eol.patients"] * P["eol.tariffD99"]},
        "C": {"ltc": savings.step_charge(P["ltc.standingCharge"], rate, P["ltc.standingCap"], monthly),
              "esd": esd["C"], "esdx": days * P["esdx.applicableShare"] * P["esdx.homeCostPerDay"],
              "eol": P["eol.patients"] * P["eol.homeCostPerPatient"], "chemo": deliveries * P["chemo.deliveryCostHome"]},
        "urgent": capture * n * (P["ltc.aeCost"] + P["ltc.ambulanceShare"] * P["ltc.ambulanceCost"]),
        "vat": LOCAL["local.chemo.herceptinVat"] + LOCAL["local.chemo.otherVat"],
        "delivery": deliveries * nhs, "other": P["chemo.otherCancerEpisodesEngland"], "nhs": nhs,
        "otherVat": procurement * v, "days": days, "g1": esd["priceGroup1"], "g2": esd["priceGroup2"],
        "esd1": sum(g[0] for g in esd["groups"]),
    }


L = local()


def england(x, overlap=0, release=F(1), bias=F(0)):
    """Every amount of England at extent x, full uptake; and what each perspective sees of it."""
    s = savings.SCALE
    g = {"ltc": s["ltc"] * L["G"]["ltc"], "esd": (1 - x) * s["esd"] * L["G"]["esd"], "esdx": x * L["G"]["esdx"],
         "eol": s["eol"] * L["G"]["eol"]}
    c = {"ltc": s["ltc"] * L["C"]["ltc"], "esd": (1 - x) * s["esd"] * L["C"]["esd"], "esdx": x * L["C"]["esdx"],
         "eol": s["eol"] * L["C"]["eol"], "chemo": s["chemo"] * L["C"]["chemo"] + x * L["other"] * P["chemo.deliveryCostHome"]}
    u = s["ltc"] * x * L["urgent"]
    d = s["chemo"] * L["delivery"] + x * L["other"] * L["nhs"]
    v = s["chemo"] * L["vat"] + x * L["other"] * L["otherVat"]
    g2 = (1 - x) * s["esd"] * L["g2"]
    # Overlap: end of life, then long-term conditions, then the extended case, on what is left.
    eol = s["eol"] * P["eol.patients"]
    keep_ltc = 1 - overlap * eol / (s["ltc"] * P["ltc.admissions"])
    left = s["ltc"] * L["captured"] * keep_ltc
    keep_esdx = 1 - overlap * (eol * 5 + left * F("1.82")) / L["days"]
    removed = {"ltc": (1 - keep_ltc) * (release * g["ltc"] + u - c["ltc"]), "esdx": (1 - keep_esdx) * (release * g["esdx"] - c["esdx"])}
    for table in (g, c):
        table["ltc"] *= keep_ltc
        table["esdx"] *= keep_esdx
    u *= keep_ltc
    return {"G": sum(g.values()), "C": sum(c.values()), "other": u + d, "vat": v, "g2": g2, "removed": removed,
            "charges": c, "gross": g}


def cash(e, release, uptake=F(1), bias=F(0), who="commissioner", price=F(1), contracts=F(0)):
    central = P["central.costEngland"]
    costs = (uptake * (e["C"] + 0) * (1 + bias) + contracts * (1 + bias) + central) * price
    gain = release * uptake * price
    if who == "provider":
        return -gain * e["g2"]
    seen = gain * (e["G"] - (0 if who == "commissioner" else e["g2"]))
    vat = 0 if who in ("public-sector", "society") else e["vat"]
    return seen + uptake * (price * e["other"] + vat) - costs


def release_path(short, long, lag):
    e = [Decimal(1) - (-(Decimal(2 * t - 1) / 2) / Decimal(lag)).exp() for t in YEARS]
    return [F(short) + (F(long) - F(short)) * F(x) for x in e]


def paid_once(months):
    return [min(F(1), max(F(0), t - F(months) / 12)) for t in YEARS]


def fixed_contracts(x, uptake):
    """Each trust signs the local contract; what that costs beyond contracts in proportion."""
    with open(DATA / "trusts.csv", newline="") as file:
        people = [F(row["people"]) for row in csv.DictReader(file)]
    s = savings.SCALE
    total = {"ltc": F(0), "esd": F(0)}
    for size in people:
        k = size / sum(people) * uptake
        ltc = savings.step_charge(P["ltc.standingCharge"], L["rate"], P["ltc.standingCap"],
                                  [s["ltc"] * k * m for m in L["monthly"]])
        esd = savings.step_charge(P["esd.standingCharge"], P["esd.ratePerPatient"], P["esd.standingCap"],
                                  [s["esd"] * k * L["esd1"] / 12] * 12)
        total["ltc"] += ltc - s["ltc"] * k * L["C"]["ltc"]
        total["esd"] += (1 - x) * (esd - s["esd"] * k * L["C"]["esd"])
    return total


def discount(year, from_today=False):
    e = year if from_today else year - 1
    return (1 / (1 + F("0.035")) ** min(e, 30)) * (1 / (1 + F("0.03")) ** max(0, min(e, 75) - 30)) * (1 / (1 + F("0.025")) ** max(0, e - 75))


def poisson_excess(mean, cap):
    mean, cap = float(mean), float(cap)
    k = int(cap)
    return mean * stats.poisson.sf(k - 1, mean) - cap * stats.poisson.sf(k, mean)


def near_the_cap(mean):
    season = FILE["seasonality"]
    monthly = [mean * float(s) / (sum(float(t) for t in season) / 12) for s in season]
    rate = float(L["rate"])
    return {"contracts.local.poisson": rate * sum(poisson_excess(x, 100) for x in monthly),
            "contracts.local.flat": rate * 12 * max(0, mean - 100),
            "contracts.local.pooled": rate * poisson_excess(12 * mean, 1200)}


def figures():
    out = {}
    ramp = [F(t, 5) if t < 5 else F(1) for t in YEARS]
    for name, x in (("low", F(0)), ("high", F(1))):
        e = england(x)
        case = {}
        for r in ("1", "0.5", "0.3", "0"):
            case[f"release {r}"] = {f"cash.byPerspective[year=1,perspective={who}]": cash(e, F(r), who=who)
                                    for who in ("commissioner", "provider", "NHS", "public-sector", "society")}
        central = P["central.costEngland"]
        case["steady"] = {"cash.breakEvenRelease": (e["C"] + central - e["other"] - e["vat"]) / e["G"]}
        for area in ("ltc", "eol", "esdx" if x else "esd"):
            case["steady"][f"area.breakEvenRelease[area={area}]"] = e["charges"][area] / e["gross"][area]
        path = release_path("0.3", "0.75", 2)
        paid = paid_once(9)
        case["release-path"] = {f"cash.net[year={t}]": cash(e, path[t - 1]) for t in YEARS}
        case["double-running"] = {f"cash.net[year={t}]": cash(e, paid[t - 1]) for t in YEARS}
        case["optimism-bias"] = {f"cash.net[year={t}]": cash(e, F(1), bias=F("0.17")) for t in YEARS}
        case["uptake-ramp"] = {f"cash.net[year={t}]": cash(e, F(1), uptake=ramp[t - 1]) for t in YEARS}
        both = [a * b for a, b in zip(path, paid)]
        all_net = [cash(e, both[t - 1], ramp[t - 1], F("0.17")) for t in YEARS]
        case["release-path,double-running,optimism-bias,uptake-ramp"] = (
            {f"cash.net[year={t}]": all_net[t - 1] for t in YEARS}
            | {f"cash.cumulative[year={t}]": sum(all_net[:t]) for t in YEARS}
            | {"cash.presentValue": sum(net * discount(t) for t, net in zip(YEARS, all_net))})
        o = england(x, overlap=1)
        case["overlap-removed"] = ({"cash.net[year=1]": cash(o, F(1))}
                                   | {f"overlap.removed[area={k}]": value for k, value in o["removed"].items()}
                                   | {"overlap.total": sum(o["removed"].values())})
        price = Decimal(1)  # HCHS 2009/10 to 2014/15, NHSCII 2015/16 to 2023/24, and 12 digits of the product
        for percent in ("0.6 3.0 2.1 1.7 1.1 0.9 0.40 2.09 1.24 1.60 2.14 2.49 2.58 7.32 2.47").split():
            price *= 1 + Decimal(percent) / 100
        price = F(Context(prec=12).plus(price))
        case["price.year"] = {"cash.net[year=1]": cash(e, F(1), price=price)}
        fixed = fixed_contracts(x, F(1))
        case["fixed-contracts"] = {"cash.net[year=5]": cash(e, F(1), contracts=sum(fixed.values()))}
        if not x:
            case["fixed-contracts"] |= {"national.ltc": savings.SCALE["ltc"] * (L["G"]["ltc"] - L["C"]["ltc"]) - fixed["ltc"]}
            fifth = fixed_contracts(x, F(1, 5))
            case["fixed-contracts,uptake-ramp"] = {"cash.net[year=1]": cash(e, F(1), F(1, 5), contracts=sum(fifth.values()))}
        out[name] = case
    return out


def plain(x):
    return {k: plain(y) for k, y in x.items()} if isinstance(x, dict) else savings.decimal(F(x))


if __name__ == "__main__":
    result = {
        "generator": "claim_to_cash.py (fractions, decimal, scipy)",
        "exact": plain(figures()),
        "one contract for England": plain(F(savings.SCALE["ltc"] * L["G"]["ltc"]) - savings.step_charge(
            P["ltc.standingCharge"], L["rate"], P["ltc.standingCap"], [savings.SCALE["ltc"] * m for m in L["monthly"]])),
        "discount": {f"{t} {'from-today' if today else 'from-year-1'}": float(discount(t, today))
                     for t in (1, 2, 10, 31, 32, 76, 77, 100) for today in (False, True)},
        "near the cap": {str(mean): near_the_cap(mean) for mean in (100, 90)},
    }
    (savings.HERE / "claim_to_cash.json").write_text(json.dumps(result, indent=1) + "\n")
