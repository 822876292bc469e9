"""Spearman rank correlations by scipy.stats.spearmanr, ranks by scipy.stats.rankdata: ranksSpearman.json.

python3 ranksSpearman.py > ranksSpearman.json
"""
import json
import numpy
import scipy
from scipy.stats import rankdata, spearmanr

pairs = {
    "monotone": ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [v**3 for v in range(11)]),
    "reversed": ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    "ties": ([1, 1, 2, 2, 2, 3, 7, 7, 9, 12, 12, 15], [4, 3, 3, 3, 8, 8, 1, 9, 9, 9, 2, 14]),
    "scattered": ([(i * 37) % 101 for i in range(101)], [((i * 53) % 101) + 0.4 * ((i * 37) % 101) for i in range(101)]),
}
print(json.dumps({
    "source": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
    "pairs": {
        name: {"x": x, "y": y, "ranksX": rankdata(x).tolist(), "ranksY": rankdata(y).tolist(),
               "spearman": float(spearmanr(x, y).correlation)}
        for name, (x, y) in pairs.items()
    },
}, indent=1))
