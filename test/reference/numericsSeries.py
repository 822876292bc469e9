"""Writes src/numerics/special/{normalSeries,gammaSeries}.ts: Chebyshev coefficients computed with 50 digits.

Run with mpmath: python3 numericsSeries.py ; then format the files with biome.
"""
from pathlib import Path
import mpmath as mp

mp.mp.dps = 50
ROOM = Path(__file__).resolve().parents[2] / "src" / "numerics" / "special"


def chebyshev(f, tolerance=mp.mpf("3e-18"), nodes=64):
    """Coefficients c of c0/2 + sum c_k T_k(t) for f on [-1, 1], cut where they no longer matter; c0 is halved."""
    angles = [mp.pi * (k + mp.mpf(1) / 2) / nodes for k in range(nodes)]
    values = [f(mp.cos(a)) for a in angles]
    c = [2 * mp.fsum(v * mp.cos(j * a) for v, a in zip(values, angles)) / nodes for j in range(nodes)]
    c[0] /= 2
    size = max(abs(x) for x in c)
    while abs(c[-1]) < tolerance * size:
        c.pop()
    assert len(c) < nodes - 8, len(c)
    return c


def table(name, doc, coefficients):
    body = ", ".join(repr(float(x)) for x in coefficients)
    print(name, len(coefficients))
    return f"/** {doc} */\nexport const {name}: Float64Array = new Float64Array([{body}]);\n"


def mills(t):
    """(1 + x) (1 - Phi(x)) / phi(x) with t = (x - 5) / (x + 5)."""
    if t >= 1:
        return mp.mpf(1)
    x = 5 * (1 + t) / (1 - t)
    if x > 1e6:
        return (1 + x) / x * (1 - x ** -2)
    return (1 + x) * mp.sqrt(mp.pi / 2) * mp.exp(x * x / 2) * mp.erfc(x / mp.sqrt(2))


def quantile(p):
    """The x > 0 with 1 - Phi(x) = p, for p < 1/2."""
    x = mp.sqrt(-2 * mp.log(p)) * mp.mpf("0.9") if p < 0.1 else (mp.mpf(1) / 2 - p) * mp.mpf("2.5")
    for _ in range(200):
        tail = mp.erfc(x / mp.sqrt(2)) / 2
        density = mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)
        step = mp.log(tail / p) * tail / density
        x += step
        if abs(step) < mp.mpf(10) ** -45 * x:
            break
    return x


def central(t):
    """x / q with q = p - 1/2, q^2 = 0.08 (1 + t): |q| <= 0.4."""
    q = mp.sqrt(mp.mpf("0.08") * (1 + t))
    return quantile(mp.mpf(1) / 2 - q) / q


def outer(low, high):
    """x / r with r = sqrt(-2 log p) in [low, high], linear in 1/r."""

    def f(t):
        a, b = 1 / mp.mpf(high), 1 / mp.mpf(low)
        r = 2 / ((a + b) + (b - a) * t)
        return quantile(mp.exp(-r * r / 2)) / r

    return f


def log_gamma(t):
    """log Gamma(2 + e) / e with e = t / 2."""
    e = t / 2
    return mp.psi(0, 2) if e == 0 else mp.loggamma(2 + e) / e


def stirling(t):
    """12 x times the error of Stirling's formula, t = 4 / x - 1: x >= 2."""
    x = 4 / (1 + t)
    return 12 * x * (mp.loggamma(x) - (x - mp.mpf(1) / 2) * mp.log(x) + x - mp.log(2 * mp.pi) / 2)


if __name__ == "__main__":
    header = "// Written by test/reference/numericsSeries.py (mpmath, 50 digits).\n\n"
    (ROOM / "normalSeries.ts").write_text(
        header
        + table("millsSeries", "Mills' ratio (1 + x) (1 - Φ(x)) / φ(x) for x >= 0 in t = (x - 5) / (x + 5).", chebyshev(mills, nodes=80))
        + "\n"
        + table("centralSeries", "x / q for Φ(x) = 1/2 + q, |q| <= 0.4, in t = q² / 0.08 - 1.", chebyshev(central))
        + "\n"
        + table("tailSeries", "x / r for Φ(-x) = exp(-r² / 2), r in [2.1, 8.5], t linear in 1/r.", chebyshev(outer("2.1", "8.5")))
        + "\n"
        + table("farSeries", "The same for r in [8.5, 40].", chebyshev(outer("8.5", "40")))
    )
    (ROOM / "gammaSeries.ts").write_text(
        header
        + table("logGammaSeries", "log Γ(2 + e) / e for |e| <= 1/2 in t = 2 e.", chebyshev(log_gamma))
        + "\n"
        + table("stirlingSeries", "12 x (log Γ(x) - (x - 1/2) log x + x - log(2π) / 2) for x >= 2 in t = 4 / x - 1.", chebyshev(stirling))
    )
