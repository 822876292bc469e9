/** An angle modulo a quarter turn, for sine, cosine and tangent of any double. */

/** x = quadrant * pi/2 + head + tail (modulo whole turns), |head| <= pi/4 nearly. */
export interface ReducedAngle {
  readonly quadrant: number;
  readonly head: number;
  readonly tail: number;
}

const quarterTurns = 0.6366197723675814; // 2 / pi
// pi/2 in four parts; the first three have 33 bits, so that k times each is exact for |k| <= 2^20
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487111665e-21;
const part4 = 8.4784276603689e-32;
const quarterHead = 1.5707963267948966; // pi / 2
const quarterTail = 6.123233995736766e-17;
const largestQuick = 1647099; // 2^20 pi / 2
const twoTo160 = Number(1n << 160n);

/** 2/pi times 2^1216, rounded down: enough bits for the largest double. */
const fractionBits = 1216;
const twoOverPi =
  0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babn;

/** Reduces a finite angle in radians (Cody and Waite below 1.6e6, Payne and Hanek with big integers above). */
export function reduceAngle(x: number): ReducedAngle {
  if (x > -0.785 && x < 0.785) return { quadrant: 0, head: x, tail: 0 };
  if (Math.abs(x) > largestQuick) return reduceLarge(x);
  const k = Math.floor(x * quarterTurns + 0.5);
  const near = x - k * part1;
  const second = k * part2;
  const a = near - second;
  const aPart = a + second;
  const aTail = near - aPart - (second - (aPart - a));
  const third = k * part3;
  const b = a - third;
  const bPart = b + third;
  const bTail = a - bPart - (third - (bPart - b));
  const rest = aTail + bTail - k * part4;
  const head = b + rest;
  return { quadrant: k & 3, head, tail: b - head + rest };
}

function reduceLarge(x: number): ReducedAngle {
  let significand = Math.abs(x);
  let exponent = 0n;
  for (; significand >= 9007199254740992; exponent++) significand /= 2;
  for (; !Number.isInteger(significand); exponent--) significand *= 2;
  const point = BigInt(fractionBits) - exponent;
  const turns = BigInt(significand) * twoOverPi;
  const half = 1n << (point - 1n);
  const quarter = (turns + half) >> point;
  const fraction = (turns - (quarter << point)) >> (point - 160n);
  const head = Number(fraction);
  const tail = Number(fraction - BigInt(head));
  const angle = scaleFraction(head / twoTo160, tail / twoTo160);
  const quadrant = Number(quarter & 3n);
  return x > 0 ? { quadrant, ...angle } : { quadrant: (4 - quadrant) & 3, head: -angle.head, tail: -angle.tail };
}

/** (head + tail) pi / 2 as a sum of two doubles. */
function scaleFraction(head: number, tail: number): { head: number; tail: number } {
  const split = 134217729 * head;
  const front = split - (split - head);
  const back = head - front;
  const quarterFront = 1.5707963109016418; // the first 26 bits of quarterHead
  const quarterBack = quarterHead - quarterFront;
  const product = head * quarterHead;
  const lost = front * quarterFront - product + front * quarterBack + back * quarterFront + back * quarterBack;
  const rest = lost + head * quarterTail + tail * quarterHead;
  const sum = product + rest;
  return { head: sum, tail: product - sum + rest };
}
