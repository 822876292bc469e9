"""Writes the constant tables of src/numerics/special/{exponentialTable,logarithmTable}.ts and the bits of 2/pi.

Run with mpmath: python3 numericsTables.py ; then format the files with biome.
"""
from pathlib import Path
import mpmath as mp

mp.mp.dps = 60
ROOM = Path(__file__).resolve().parents[2] / "src" / "numerics" / "special"


def literal(x):
    return repr(float(x)).removesuffix(".0")


def table(name, doc, rows):
    body = ", ".join(literal(x) for row in rows for x in row)
    return f"/** {doc} */\nexport const {name}: Float64Array = new Float64Array([{body}]);\n"


def exponential():
    rows = []
    for j in range(32):
        exact = mp.mpf(2) ** (mp.mpf(j) / 32)
        high = float(exact)
        rows.append((high, exact - high))
    return table("powersOfTwo32", "2^(j/32) for j = 0 … 31, each as a double and what the double leaves.", rows)


def logarithm():
    rows = []
    for i in range(64):
        word = 0x3FE60000 + (i << 14)
        exponent = (word >> 20) - 1023
        low = mp.ldexp(1 + mp.mpf(word & 0xFFFFF) / 2**20, exponent)
        high = low + mp.ldexp(1, exponent - 6)
        near_one = high == 1 or low == 1
        c = mp.mpf(1) if near_one else mp.mpf(int(mp.nint(512 / ((low + high) / 2)))) / 512
        exact = -mp.log(c)
        head = mp.mpf(int(mp.nint(exact * 2**42))) / 2**42
        rows.append((c, head, exact - head))
    return table(
        "logarithmTable",
        "Triples (c, head, tail): c is a 10-bit reciprocal of the middle of the i-th of 64 parts of [0.6875, 1.375),"
        "\n * head + tail = -log(c), head a multiple of 2^-42 so that head + k log 2 is exact.",
        rows,
    )


if __name__ == "__main__":
    header = "// Written by test/reference/numericsTables.py (mpmath, 60 digits).\n\n"
    ignore = "// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: one table, √2 among the rest.\n\n"
    (ROOM / "exponentialTable.ts").write_text(ignore + header + exponential())
    (ROOM / "logarithmTable.ts").write_text(header + logarithm())
    mp.mp.prec = 1400
    print("2/pi * 2^1216 = 0x%x" % int(mp.floor(2 / mp.pi * mp.mpf(2) ** 1216)))
    mp.mp.prec = 300

    def split(x, bits):
        step = mp.ldexp(1, mp.frexp(x)[1] - bits)
        head = mp.floor(x / step) * step
        return float(head), x - head

    for name, x, bits in (("ln2", mp.log(2), (42, 53)), ("ln2/32", mp.log(2) / 32, (37, 53)), ("pi/2", mp.pi / 2, (33, 33, 33, 53))):
        parts = []
        for b in bits:
            head, x = split(x, b)
            parts.append(repr(head))
        print(name, parts)
