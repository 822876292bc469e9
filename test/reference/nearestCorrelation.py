"""Nearest correlation matrices by another way than alternating projections: the dual problem of H. Qi and D. Sun, SIAM
Journal on Matrix Analysis and Applications 28 (2006) 360, minimised by SciPy.

Run: python3 test/reference/nearestCorrelation.py > test/reference/nearestCorrelation.json
"""
import json

import numpy as np
import scipy.optimize as so

matrices = [
    [[1, 1, 0], [1, 1, 1], [0, 1, 1]],  # Higham 2002, section 4: off-diagonals 0.7607, 0.1573, 0.7607
    [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]],
    [[1, 0.8, 0.8, -0.5], [0.8, 1, -0.6, 0.3], [0.8, -0.6, 1, 0.1], [-0.5, 0.3, 0.1, 1]],
]


def positive(a):
    values, vectors = np.linalg.eigh(a)
    return (vectors * np.maximum(values, 0)) @ vectors.T


cases = []
for matrix in matrices:
    a = np.array(matrix, float)
    dual = lambda y: 0.5 * np.sum(positive(a + np.diag(y)) ** 2) - y.sum()
    slope = lambda y: np.diag(positive(a + np.diag(y))) - 1
    y = so.minimize(dual, np.zeros(len(a)), jac=slope, method="BFGS", options=dict(gtol=1e-13, maxiter=10000)).x
    y = so.root(slope, y, tol=1e-14).x
    near = positive(a + np.diag(y))
    assert np.allclose(np.diag(near), 1, atol=1e-8)
    cases.append(dict(matrix=a.ravel().tolist(), nearest=near.ravel().tolist(), distance=float(np.linalg.norm(near - a))))
print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")
