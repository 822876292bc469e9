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

LICENCE = """Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

- Redistributions of source code must retain the above copyright notice, this list of conditions and the following
  disclaimer.
- Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
  disclaimer in the documentation and/or other materials provided with the distribution.
- Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
  Waikato and its contributors may be used to endorse or promote products derived from this software without specific
  prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
POSSIBILITY OF SUCH DAMAGE."""


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
    notice = "".join(f" * {line}".rstrip() + "\n" for line in LICENCE.splitlines())
    return f"""/**
 * Sobol' direction numbers new-joe-kuo-6 of Stephen Joe and Frances Y. Kuo, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30 (2008), doi:10.1137/070709359. One line a
 * dimension, in base 36: the primitive polynomial's coefficients as bits, then the initial numbers m. Written by
 * test/reference/joeKuo.py. Their licence:
 *
{notice} */
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
