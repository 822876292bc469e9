"""Histograms by numpy: the width of Freedman and Diaconis, and counts between given breaks.

python3 test/reference/histograms.py > test/reference/histograms.json
"""
import json

import numpy as np

rng = np.random.default_rng(2026)
samples = {
    "normal": rng.normal(827.0, 168.0, 500),
    "lognormal": rng.lognormal(2.0, 0.8, 400),
    "counts": rng.poisson(3.0, 300).astype(float),
    "small": 1e-7 * rng.gamma(2.0, 1.0, 250),
    "below zero": -1e6 * rng.beta(2.0, 5.0, 350),
}
steps = np.array([1.0, 2.0, 5.0])


def breaks_for(values, width):
    """Whole multiples of a width around all values, divided rather than multiplied so that 3 tenths are 0.3."""
    per = round(1 / width) if width < 1 else 1 / width
    low, high = int(np.floor(values.min() * per)), int(np.ceil(values.max() * per))
    return np.array([k / per if width < 1 else k * width for k in range(low, max(high, low + 1) + 1)])


cases = []
for name, values in samples.items():
    values = np.round(values, 12 if values.std() < 1 else 3)
    q1, q3 = np.percentile(values, [25, 75])
    freedman_diaconis = 2 * (q3 - q1) / len(values) ** (1 / 3)
    edges = np.histogram_bin_edges(values, bins="fd")
    power = np.floor(np.log10(freedman_diaconis))
    width = next(float(f"{s * 10.0 ** p:.0e}") for p in (power, power + 1) for s in steps if s * 10.0**p >= freedman_diaconis)
    breaks = breaks_for(values, width)
    counts, _ = np.histogram(values, bins=breaks)
    cases.append(
        {
            "name": name,
            "values": values.tolist(),
            "freedman_diaconis": freedman_diaconis,
            "numpy_bins": len(edges) - 1,
            "width": width,
            "breaks": breaks.tolist(),
            "counts": counts.tolist(),
        }
    )
print(json.dumps({"numpy": np.__version__, "cases": cases}))
