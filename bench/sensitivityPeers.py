"""Errors of scipy.stats.sobol_indices over seeds, and the half-widths of its bootstrap: JSON on standard output.

python3 bench/sensitivityPeers.py [seeds] [part of a model's name]; `node bench/sensitivityPeers.mjs` runs it and sets its own
figures beside.
"""
import json
import os
import sys

import numpy as np
from scipy import stats

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../test/reference"))
from sobolModels import errors, models  # noqa: E402

SEEDS = int(sys.argv[1]) if len(sys.argv) > 1 else 100
WANTED = sys.argv[2] if len(sys.argv) > 2 else ""
found = {"points": {}, "bootstrap": {}}
for points in (1024, 4096):
    found["points"][points] = {name: errors(name, points, SEEDS) for name in models if WANTED in name}
for name in ("he1_admission_avoidance", "ishigami_a7_b0.1"):
    if WANTED not in name:
        continue
    dists, function = models[name]
    widths = {"first": [], "total": []}
    for seed in range(2):
        indices = stats.sobol_indices(func=function, n=4096, dists=dists, rng=np.random.default_rng(seed))
        interval = indices.bootstrap(confidence_level=0.95, n_resamples=199)
        for kind, ends in (("first", interval.first_order), ("total", interval.total_order)):
            ci = ends.confidence_interval
            widths[kind].append(float(np.mean(ci.high - ci.low) / 2))
    found["bootstrap"][name] = {kind: float(np.mean(each)) for kind, each in widths.items()}
print(json.dumps(found))
