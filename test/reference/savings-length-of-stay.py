"""Writes distributions/data/length-of-stay.csv: the illustrative histogram of length of stay (long format).

Negative binomials with the mean and sd of distributions/data/hrg.csv (Poisson where the variance is at most 1.02 times
the mean), truncated at 200 days and renormalised. Uses scipy, so that it doubles as a cross-check of the model.
Run: /usr/bin/python3 test/reference/savings-length-of-stay.py
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
