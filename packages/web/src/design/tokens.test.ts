import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

describe.each([0, 1])('tokens, %s (0 light, 1 dark)', (theme) => {
  test.each([
    ['ink', 'paper', 12],
    ['ink-soft', 'paper', 5.5],
    ['ink-faint', 'paper', 4.5],
    ['ink-faint', 'paper-deep', 4.5],
    ['accent', 'paper', 5.5],
    ['accent', 'accent-wash', 4.5],
    ['on-accent', 'accent', 5.5],
    ['danger', 'paper', 4.5],
    ['on-danger', 'danger', 4.5],
    ['edge', 'paper', 3],
  ])('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(hex(front, theme), hex(back, theme))).toBeGreaterThanOrEqual(least);
  });

  test('warmth goes in even steps, also for eyes that see no red or no green', () => {
    const steps = warmthSteps(theme, 11);
    for (const see of [(color: Rgb) => color, protanope, deuteranope]) {
      const seen = steps.map((step) => rgbToLab(see(labToRgb(step))));
      const gaps = seen.slice(1).map((step, index) => distance(step, seen[index] as Lab));
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      expect(Math.min(...gaps)).toBeGreaterThan(mean * 0.55);
      expect(distance(seen[0] as Lab, seen.at(-1) as Lab)).toBeGreaterThan(0.15);
    }
    const first = distance(steps[0] as Lab, steps[5] as Lab);
    expect(distance(steps[5] as Lab, steps[10] as Lab) / first).toBeCloseTo(1, 1);
  });
});

type Rgb = readonly [red: number, green: number, blue: number];
type Lab = readonly [lightness: number, a: number, b: number];

function pair(token: string, theme: number): string {
  const found = new RegExp(`--${token}: light-dark\\((.+?\\)?), (.+?\\)?)\\);`).exec(css);
  const value = found?.[theme + 1];
  if (!value) throw new Error(`No token --${token}`);
  return value;
}

function hex(token: string, theme: number): Rgb {
  const digits = pair(token, theme).slice(1);
  return [0, 2, 4].map((at) => linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255)) as unknown as Rgb;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [a, b]
    .map(([r, g, bl]) => 0.2126 * r + 0.7152 * g + 0.0722 * bl)
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function warmthSteps(theme: number, count: number): readonly Lab[] {
  const points = ['warmth-cool', 'warmth-mild', 'warmth-ember'].map((token) => oklch(pair(token, theme)));
  return Array.from({ length: count }, (_, step) => {
    const at = (step / (count - 1)) * 2;
    const from = points[Math.min(1, Math.floor(at))] as Lab;
    const to = points[Math.min(1, Math.floor(at)) + 1] as Lab;
    const part = at - Math.min(1, Math.floor(at));
    return from.map((value, index) => value + ((to[index] ?? 0) - value) * part) as unknown as Lab;
  });
}

function oklch(text: string): Lab {
  const [lightness = 0, chroma = 0, hue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const angle = (hue * Math.PI) / 180;
  return [lightness / 100, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

function distance(a: Lab, b: Lab): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Ottosson 2020. */
function labToRgb([lightness, a, b]: Lab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function rgbToLab([red, green, blue]: Rgb): Lab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Viénot, Brettel and Mollon 1999, on linear light. */
function protanope([red, green, blue]: Rgb): Rgb {
  return [
    0.11238 * red + 0.88762 * green,
    0.11238 * red + 0.88762 * green,
    0.004 * red - 0.004 * green + blue,
  ];
}

function deuteranope([red, green, blue]: Rgb): Rgb {
  return [
    0.29275 * red + 0.70725 * green,
    0.29275 * red + 0.70725 * green,
    -0.02234 * red + 0.02234 * green + blue,
  ];
}
