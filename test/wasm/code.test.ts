import { describe, expect, it } from "vitest";
import { type Code, counted, double, flatten, name, signed, sized, unsigned } from "../../src/wasm/code.js";

describe("numbers in LEB128", () => {
  // 624485 and -123456 are the worked examples of the DWARF 4 standard's and of Wikipedia's page on LEB128.
  it.each([
    [0, [0x00]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624485, [0xe5, 0x8e, 0x26]],
    [4294967295, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])("unsigned %d", (value, bytes) => {
    expect(unsigned(value)).toEqual(bytes);
  });

  it.each([
    [0, [0x00]],
    [2, [0x02]],
    [-2, [0x7e]],
    [63, [0x3f]],
    [64, [0xc0, 0x00]],
    [127, [0xff, 0x00]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [128, [0x80, 0x01]],
    [-128, [0x80, 0x7f]],
    [-129, [0xff, 0x7e]],
    [-123456, [0xc0, 0xbb, 0x78]],
    [2147483647, [0xff, 0xff, 0xff, 0xff, 0x07]],
    [-2147483648, [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])("signed %d", (value, bytes) => {
    expect(signed(value)).toEqual(bytes);
  });
});

describe("the rest of the alphabet", () => {
  it("writes doubles lowest byte first", () => {
    expect(double(1)).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    expect(double(-0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0x80]);
  });

  it("counts items and sizes bytes", () => {
    expect(
      flatten(
        counted([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual(Uint8Array.of(2, 1, 2, 3, 4));
    expect(
      flatten(
        sized([
          [1, 2],
          [[3], 4],
        ]),
      ),
    ).toEqual(Uint8Array.of(4, 1, 2, 3, 4));
    const deep = Array.from({ length: 100_000 }).reduce<Code>((inner) => [inner, 1], [0]);
    expect(flatten(deep)).toHaveLength(100_001);
    expect(flatten(name("run"))).toEqual(Uint8Array.of(3, 0x72, 0x75, 0x6e));
    const long = new Uint8Array(10_000).fill(7);
    expect(flatten([1, [long, 2], long])).toEqual(Uint8Array.of(1, ...long, 2, ...long));
  });
});
