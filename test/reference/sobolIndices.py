"""Root mean square errors of scipy.stats.sobol_indices over 100 seeds: python3 sobolIndices.py > sobolIndices.json."""
import json

from sobolModels import errors

SEEDS = 100
NAMES = ("ishigami_a7_b0.1", "sobol_g_8", "he1_admission_avoidance", "lognormal_product_d5")
print(json.dumps({points: {name: errors(name, points, SEEDS) for name in NAMES} for points in (1024, 4096)}, indent=1))
