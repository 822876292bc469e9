/** Integrals by Gauss and Legendre's rule of ten points, abscissae and weights from Abramowitz and Stegun, table 25.4. */
const abscissae = [0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717];
const weights = [0.2955242247147529, 0.2692667193099964, 0.219086362515982, 0.1494513491505806, 0.0666713443086881];

/** Over one interval. */
export function gauss(f: (x: number) => number, from: number, to: number): number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const terms = abscissae.map((a, i) => (weights[i] as number) * (f(middle - half * a) + f(middle + half * a)));
  return half * terms.reduce((sum, term) => sum + term, 0);
}

/** Over an interval cut into equal pieces. */
export function integral(f: (x: number) => number, from: number, to: number, pieces: number): number {
  const width = (to - from) / pieces;
  let sum = 0;
  for (let i = 0; i < pieces; i++) sum += gauss(f, from + i * width, from + (i + 1) * width);
  return sum;
}

/** Over (0, 1/2], octave by octave towards 0, where the integrand may grow without bound. */
export function tailIntegral(f: (p: number) => number): number {
  let sum = 0;
  for (let octave = 1; octave <= 250; octave++) sum += integral(f, 2 ** -(octave + 1), 2 ** -octave, 4);
  return sum;
}
