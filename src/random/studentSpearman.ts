/**
 * Spearman's rank correlation of a bivariate t copula, and the correlation that gives a wanted one. For independent
 * G, G', G'' of the gamma distribution with shape df / 2,
 *
 *   ρ_s = (6 / π) E[asin(ρ √(B' B''))],  B' = G' / (G + G'),  B'' = G'' / (G + G''),
 *
 * since a difference of two scale mixtures of normals is, given the scales, normal (A. Heinen and A. Valdesogo,
 * Journal of Multivariate Analysis 179, 2020). Expanded in powers of ρ, the
 * expectation over B' and B'' splits: E[(B' B'')^(k + 1/2)] = E[m_k(G)²] with m_k(G) = E[B'^(k + 1/2) | G].
 */

import { ridders } from "../numerics/ridders.js";
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import { sin } from "../numerics/special/trigonometry.js";

const nodes = 240;
const mostTerms = 2000;

/** Rank correlation and correlation of a t copula as functions of each other. */
export interface StudentSpearman {
  spearman(correlation: number): number;
  correlation(spearman: number): number;
}

/** Tables are made once for the degrees of freedom, as far as they are needed. */
export function studentSpearman(df: number): StudentSpearman {
  const { weights, shares } = gammaNodes(df / 2);
  // Powers B^(k + 1/2), raised by one factor B a term.
  const powers = shares.map(Math.sqrt);
  const terms: number[] = [];
  let binomial = 1;
  const extend = (): void => {
    const k = terms.length;
    let expectation = 0;
    for (let i = 0; i < nodes; i++) {
      let mean = 0;
      for (let j = 0; j < nodes; j++) mean += (weights[j] as number) * (powers[i * nodes + j] as number);
      expectation += (weights[i] as number) * mean * mean;
    }
    terms.push((binomial / (2 * k + 1)) * expectation);
    binomial *= (2 * k + 1) / (2 * k + 2);
    for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] as number) * (shares[i] as number);
  };
  const spearman = (correlation: number): number => {
    const square = correlation * correlation;
    let [sum, power] = [0, correlation];
    for (let k = 0; k < mostTerms; k++) {
      if (terms.length <= k) extend();
      const term = power * (terms[k] as number);
      sum += term;
      power *= square;
      if (Math.abs(term) < 1e-14 * Math.abs(sum) || power === 0) break;
    }
    return (6 / Math.PI) * sum;
  };
  return {
    spearman,
    correlation(wanted) {
      const sign = wanted < 0 ? -1 : 1;
      const excess = (correlation: number): number => spearman(correlation) - sign * wanted;
      // The normal copula's correlation is a little too small; what is missing is sought nearby first.
      const low = sign * 2 * sin((Math.PI / 6) * wanted);
      for (const rest of [0.9, 0.75, 0.5, 0.25]) {
        const found = ridders(excess, low, 1 - rest * (1 - low));
        if (found !== undefined) return sign * found;
      }
      return sign * largest;
    },
  };
}

/** Nearer to 1 the series would go on for too long, and no Cholesky factor is to be had. */
const largest = 0.9999;

/**
 * The trapezoid rule over log G, whose density e^(a t - e^t) / Γ(a) falls off fast on both sides; for each pair of
 * nodes (G, G') the share B' = G' / (G + G').
 */
function gammaNodes(a: number): { weights: Float64Array; shares: Float64Array } {
  const centre = log(a);
  const width = 1 / Math.sqrt(a);
  const [low, high] = [centre - 9 * width - 38 / a, centre + Math.min(9 * width, 5) + 2.5 * width];
  const h = (high - low) / (nodes - 1);
  const places = Float64Array.from({ length: nodes }, (_, i) => low + i * h);
  const raw = places.map((t) => exp(a * (t - centre) - a * (exp(t - centre) - 1)));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(nodes * nodes);
  places.forEach((own, i) => {
    places.forEach((other, j) => {
      shares[i * nodes + j] = 1 / (1 + exp(own - other));
    });
  });
  return { weights: raw.map((weight) => weight / total), shares };
}
