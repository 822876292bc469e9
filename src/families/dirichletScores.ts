/** How the shares of a Dirichlet hang together with the independent gammas that draw them. */
import { normalCdf, normalQuantile } from "../numerics/special/normal.js";
import { beta } from "./beta.js";
import type { Distribution } from "./distribution.js";
import { gamma } from "./gamma.js";

/** Abscissae above 0 and weights of Gauss and Hermite's rule of 12 points for a standard normal. */
const abscissae = [
  0.44440300194413895, 1.3403751971516167, 2.259464451000799, 3.2237098287700974, 4.2718258479322815, 5.500901704467748,
];
const weights = [
  0.32166436151282995, 0.14696704804532995, 0.029116687912364173, 0.0022033806875332, 4.837184922590644e-5,
  1.4999271676371623e-7,
];
const points = abscissae.flatMap((z, i) => [z, -z].map((score) => ({ score, weight: weights[i] as number })));

/** Probabilities below this are as good as this. */
const least = 1e-290;

/**
 * For one share, its correlation with each gamma, both as normal scores: E[Sᵢ Zⱼ], where share i has the grade Φ(Sᵢ) and
 * gamma j the grade Φ(Zⱼ). Whatever is normal together with the Z and has covariance r with them has the correlation
 * Σⱼ rⱼ E[Sᵢ Zⱼ] with Sᵢ. By quadrature over the share, the sum of all gammas and the part that gamma j is of the others,
 * which are independent (a property of the Dirichlet: Johnson and Kotz 1972, chapter 40).
 */
export function shareScores(alpha: readonly number[], share: number): readonly number[] {
  const own = alpha[share] as number;
  const others = alpha.reduce((sum, value, j) => (j === share ? sum : sum + value), 0);
  const total = valuesOf(gamma.make({ shape: own + others, scale: 1 }));
  const rest = valuesOf(beta.make({ alpha: others, beta: own })).map(({ score, ...x }) => ({ ...x, score: -score }));
  const part = valuesOf(beta.make({ alpha: own, beta: others }));
  const known = new Map<number, number>();
  return alpha.map((shape, j) => {
    if (j === share) return average(gamma.make({ shape, scale: 1 }), total, part, [{ value: 1, weight: 1 }]);
    const found =
      known.get(shape) ?? average(gamma.make({ shape, scale: 1 }), total, rest, fractions(shape, others - shape));
    known.set(shape, found);
    return found;
  });
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** What a gamma is of the sum of it and others: all of it where there are none. */
function fractions(shape: number, others: number): readonly Weighted[] {
  return others > 0 ? valuesOf(beta.make({ alpha: shape, beta: others })) : [{ value: 1, weight: 1 }];
}

function average(
  of: Distribution,
  total: readonly Weighted[],
  share: readonly (Weighted & { readonly score: number })[],
  fraction: readonly Weighted[],
): number {
  let sum = 0;
  for (const t of total)
    for (const s of share)
      for (const f of fraction)
        sum += t.weight * s.weight * f.weight * s.score * scoreOf(of, t.value * s.value * f.value);
  return sum;
}

function valuesOf(of: Distribution): readonly (Weighted & { readonly score: number })[] {
  return points.map(({ score, weight }) => {
    const tail = score < 0 ? "lower" : "upper";
    return { score, weight, value: of.quantile(normalCdf(-Math.abs(score)), tail) };
  });
}

function scoreOf(of: Distribution, x: number): number {
  const lower = of.cdf(x);
  return lower < 0.5 ? normalQuantile(Math.max(lower, least)) : -normalQuantile(Math.max(of.cdf(x, "upper"), least));
}
