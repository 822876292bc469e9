"""Writes the two computed tables of distributions/data.

length-of-stay.csv, the illustrative histogram of length of stay in long format: negative binomials with the mean and sd of distributions/data/hrg.csv (Poisson where the variance is at most 1.02 times
the mean), truncated at 200 days and renormalised. Uses scipy, so that it doubles as a cross-check of the model.
trusts.csv, populations of 152 primary care trusts: lognormal quantiles (i - 1/2)/152, median 282,000, mean 338,600.
Run: python3 test/reference/savings-tables.py
"""
import csv
import pathlib

import numpy as np
from scipy import stats

data = pathlib.Path(__file__).resolve().parents[2] / "distributions" / "data"
day = np.arange(201)
with open(data / "hrg.csv", newline="") as source, open(data / "length-of-stay.csv", "w", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(["hrg", "day", "share"])
    for row in csv.DictReader(source):
        mean, variance = float(row["losMean"]), float(row["losSd"]) ** 2
        if variance <= 1.02 * mean:
            share = stats.poisson.pmf(day, mean)
        else:
            share = stats.nbinom.pmf(day, mean**2 / (variance - mean), mean / variance)
        share = share / share.sum()
        writer.writerows([row["hrg"], d, f"{p:.15g}"] for d, p in zip(day, share))

sigma = np.sqrt(2 * np.log(338_600 / 282_000))
rank = np.arange(1, 153)
people = np.rint(282_000 * np.exp(sigma * stats.norm.ppf((rank - 0.5) / 152))).astype(int)
(data / "trusts.csv").write_text("trust,people\n" + "".join(f"{i},{n}\n" for i, n in zip(rank, people)))
