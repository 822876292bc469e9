import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorkshop } from "../../../src/engine/reduction/loops/workshop.js";
import { openSurvey, surveyBytes } from "../../../src/engine/reduction/survey.js";
import { ascending } from "../../../src/numerics/ascending.js";
import { orderStatistics } from "../../../src/numerics/selection.js";
import { powerToOne } from "../../../src/numerics/special/powerToOne.js";
import { openMemory } from "../../../src/wasm/host.js";

const bytes = 1 << 21;
const inMemory = () => openWorkshop({ memory: openMemory(bytes), address: 64 });

/** Mean and power of two as they are defined, value by value. */
function scaleByHand(column: Float64Array) {
  const unit = powerToOne(column.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
  const mean = column.reduce((sum, x) => sum + x * unit, 0) / column.length;
  const squares = column.reduce((sum, x) => sum + (x * unit - mean) * (x * unit - mean), 0);
  const sd = Math.sqrt(squares / column.length) / unit;
  return { centre: mean / unit, factor: powerToOne(sd) };
}

const scattered = (length: number, by: number) =>
  Float64Array.from({ length }, (_, i) => ((i * 7919 + by) % 10_007) / 3);

describe("a survey", () => {
  it("has the scales that each column has alone, bits and all, however many there are", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, min: -1e150, max: 1e150 }),
      fc.double({ noNaN: true, min: -1, max: 1 }),
    );
    const columns = fc.integer({ min: 1, max: 40 }).chain((length) =>
      fc.array(
        fc.array(number, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values)),
        { minLength: 1, maxLength: 9 },
      ),
    );
    fc.assert(
      fc.property(columns, (all) => {
        const workshop = inMemory();
        const placed = all.map((column) => {
          const own = workshop.doubles(column.length);
          own.set(column);
          return own;
        });
        const expected = all.map(scaleByHand);
        for (const [columns, survey] of [
          [placed, openSurvey(all.length, workshop)],
          // Where loops cannot reach them; and without any.
          [all, openSurvey(all.length, workshop)],
          [all, openSurvey(all.length)],
        ] as const) {
          const ends = columns.map((column) => survey.dealing.ends(column));
          expect(survey.scales(columns, ends)).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("moves nothing in a column that has no scale", () => {
    const column = Float64Array.of(1, Number.POSITIVE_INFINITY, 2);
    const survey = openSurvey(1, inMemory());
    expect(survey.scales([column], [survey.dealing.ends(column)])).toEqual([{ centre: 0, factor: 1 }]);
  });

  it("finds order statistics in its memory, from elsewhere, and among more than it has room for", () => {
    const workshop = inMemory();
    const { dealing } = openSurvey(1, workshop);
    for (const length of [513, 2048, 5001, 40_000]) {
      const values = scattered(length, 5);
      const sorted = values.slice().sort();
      const places = [0, 1, 3, length >> 1, (length >> 1) + 1, length - 2, length - 1];
      const expected = places.map((place) => sorted[place]);
      const own = workshop.doubles(length);
      own.set(values);
      expect([...orderStatistics(values, places, undefined, dealing)]).toEqual(expected);
      expect([...orderStatistics(own, places, undefined, dealing)]).toEqual(expected);
      expect([...orderStatistics(own, places, [-9, 4000], dealing)]).toEqual(expected);
      // Few different values: one bin holds more than there is room for.
      const few = values.map((_, i) => (i % 5 === 0 ? i % 7 : 3));
      const fewSorted = few.slice().sort();
      expect([...orderStatistics(few, places, undefined, dealing)]).toEqual(places.map((place) => fewSorted[place]));
      expect(values).toEqual(scattered(length, 5));
    }
  });

  it("puts columns in order, one after the other in the same memory", () => {
    const { dealing } = openSurvey(1, inMemory());
    for (const length of [1, 2, 3, 1000, 10_007, 16_384, 20_001]) {
      const values = scattered(length, length);
      expect(ascending(values, dealing)).toEqual(values.slice().sort());
    }
    const crowded = scattered(9000, 1).map((x, i) => (i === 0 ? 1e300 : x));
    expect(ascending(crowded, dealing)).toEqual(crowded.slice().sort());
  });

  it("takes no more memory than it says", () => {
    for (const outputs of [1, 4, 13]) {
      const memory = openMemory(bytes);
      let end = 64;
      const workshop = openWorkshop({ memory, address: 64 });
      const seen = <A extends ArrayBufferView>(array: A): A => {
        end = Math.max(end, array.byteOffset + array.byteLength);
        return array;
      };
      openSurvey(outputs, {
        ...workshop,
        doubles: (length) => seen(workshop.doubles(length)),
        integers: (length) => seen(workshop.integers(length)),
        words: (length) => seen(workshop.words(length)),
      });
      expect(end - 64).toBeLessThanOrEqual(surveyBytes(outputs));
      expect(end - 64).toBeGreaterThan(surveyBytes(outputs) - 64);
    }
  });
});
