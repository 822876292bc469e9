"""Writes src/random/joeKuo.generated.ts and test/reference/sobol.json from SciPy (Debian: python3-scipy 1.10.1).

The direction numbers are new-joe-kuo-6 of Stephen Joe and Frances Y. Kuo, as SciPy carries them; free with attribution.
Run with the distribution's Python: /usr/bin/python3 joeKuo.py
"""
import json
import os
from pathlib import Path

import numpy as np
import scipy.stats
from scipy.stats import qmc

DIMENSIONS = 4096
HERE = Path(__file__).resolve().parent
DATA = np.load(os.path.join(os.path.dirname(scipy.stats.__file__), "_sobol_direction_numbers.npz"))
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(n):
    text = ""
    while n or not text:
        n, digit = divmod(n, 36)
        text = DIGITS[digit] + text
    return text


def row(dimension):
    """Polynomial and initial numbers m; the first dimension is van der Corput's and needs none."""
    polynomial = int(DATA["poly"][dimension])
    degree = polynomial.bit_length() - 1
    return " ".join(base36(int(n)) for n in [polynomial, *DATA["vinit"][dimension][:degree]])


def table():
    rows = "\n".join(row(dimension) for dimension in range(DIMENSIONS))
    return f"""/**
 * Sobol' direction numbers new-joe-kuo-6 of Stephen Joe and Frances Y. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30 (2008), doi:10.1137/070709359. One line a
 * dimension, in base 36: the primitive polynomial's coefficients as bits, then the initial numbers m. Copyright (c) 2008,
 * Frances Y. Kuo and Stephen Joe: redistribution and use are permitted with this notice; the names of the authors and
 * of their universities endorse nothing derived; provided as is, without warranty. Written by test/reference/joeKuo.py.
 */
export const joeKuo = `\\
{rows}`;
"""


def points():
    """Unscrambled points of SciPy in its (Gray code) order, as multiples of 2^-30."""
    # The widest dimension SciPy is asked for stands last: it shows that the table's end is whole.
    wanted = [0, 1, 2, 3, 9, 63, 511, 1023, 1110, 2047, DIMENSIONS - 1]
    sample = qmc.Sobol(DIMENSIONS, scramble=False, bits=30).random(1 << 11)
    at = [0, 1, 2, 3, 4, 5, 63, 64, 65, 127, 1000, 1023, 1024, 2047]
    rows = {str(d): [int(sample[i, d] * 2**30) for i in at] for d in wanted}
    return {"source": f"scipy {scipy.__version__} qmc.Sobol", "bits": 30, "at": at, "points": rows}


(HERE.parents[1] / "src" / "random" / "joeKuo.generated.ts").write_text(table())
(HERE / "sobol.json").write_text(json.dumps(points()) + "\n")
