/** RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 0x80;
const lastCodePoint = 0x10ffff;

/** How long a label is in punycode, after its `xn--`. Quadratic in the label's length. */
export function punycodeLength(label: string): number {
  const points = Array.from(label, (character) => Number(character.codePointAt(0)));
  const basic = points.filter((point) => point < initialN).length;
  let length = basic === 0 ? 0 : basic + 1;
  let n = initialN;
  let delta = 0;
  let bias = initialBias;
  for (let handled = basic; handled < points.length; ) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return length;
}

/** A label without its `xn--` in Unicode; `null` if it cannot be read. */
export function decodePunycode(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const points = Array.from(label.slice(0, Math.max(dash, 0)), (character) =>
    character.charCodeAt(0),
  );
  let n = initialN;
  let i = 0;
  let bias = initialBias;
  for (let at = dash + 1; at < label.length; ) {
    const before = i;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(label.charCodeAt(at));
      if (digit < 0) return null;
      at += 1;
      i += digit * weight;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= base - t;
    }
    bias = adapt(i - before, points.length + 1, before === 0);
    n += Math.floor(i / (points.length + 1));
    i %= points.length + 1;
    // Said so that what is not even a number is none either.
    if (!(n <= lastCodePoint)) return null;
    points.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...points);
}

function digits(delta: number, bias: number): number {
  let count = 1;
  let q = delta;
  for (let k = base; q >= threshold(k, bias); k += base) {
    const t = threshold(k, bias);
    q = Math.floor((q - t) / (base - t));
    count += 1;
  }
  return count;
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, tMin), tMax);
}

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / damp) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((base - tMin) * tMax) >> 1; k += base) d = Math.floor(d / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * d) / (d + skew));
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; -1 for anything else and for the end. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  return -1;
}
