import fc from 'fast-check';

/** Names that every object has from elsewhere: with `toString: null` it cannot be made a text. */
const inherited = fc.constantFrom('toString', 'valueOf', '__proto__', 'constructor', 'length');

/**
 * Any JSON, as storage, a policy or a file may hold it, also with names that objects inherit, alone, in
 * a list, or as the value of one of `names`.
 */
export function hostileJson(names: readonly string[] = []): fc.Arbitrary<unknown> {
  const odd = fc
    .dictionary(inherited, fc.constantFrom(null, 0, 'off', {}), { minKeys: 1 })
    // As it comes from JSON: with a prototype, and `__proto__` as a name like any other.
    .map((entries): unknown => JSON.parse(JSON.stringify(entries)));
  const shapes = [fc.jsonValue(), odd, fc.array(fc.oneof(odd, fc.jsonValue({ maxDepth: 1 })))];
  if (names.length === 0) return fc.oneof(...shapes);
  const named = fc.dictionary(fc.constantFrom(...names), fc.oneof(...shapes), {
    noNullPrototype: true,
  });
  return fc.oneof(...shapes, named, fc.array(named));
}
