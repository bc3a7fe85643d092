import type { SurfaceName } from '../pages/config';
import { expect, test } from './fixtures';
import { Field } from './fuzz/field';
import { Keys } from './fuzz/keys';
import { planOf } from './fuzz/plan';
import { type Fault, play } from './fuzz/play';
import { launch } from './launch.mjs';
import { Replica } from './replica';
import { business } from './scenario';

/*
 * Random sequences of what people do in a message box, with the extension in it: nothing is lost, what
 * is to be held is held, once, and what passes goes out as it stands. `npm run fuzz` runs thousands;
 * DM_FUZZ=<how many> DM_SEED=<the first> runs others. A failure names its seed. What goes wrong without
 * the extension too is the page's own, and only noted.
 */
const count = Number(process.env.DM_FUZZ ?? 30);
const firstSeed = Number(process.env.DM_SEED ?? 1);

/** Each message that goes out makes the page slower. */
const mostOnAPage = 50;
/** A small window is painted faster. */
const small = { width: 480, height: 480 };

const options = { messages: [{ from: 'them', text: 'Hello' }] } as const;

/** What comes of the same sequences without the extension: the last one's fault, and the page's errors. */
async function withoutExtension(
  surface: SurfaceName,
  seeds: readonly number[],
): Promise<{ fault: Fault | null; errors: readonly string[] }> {
  const { context, site } = await launch({ extension: null });
  try {
    const page = await context.newPage();
    await page.setViewportSize(small);
    const session = await context.newCDPSession(page);
    const keys = new Keys(session);
    const { config, address } = site.show(surface, options);
    const x = new Replica(page, config);
    const open = async () => {
      await page.goto(address);
      return Field.of(x, session);
    };
    let field = await open();
    let fault: Fault | null = null;
    for (const seed of seeds) {
      if (fault) field = await open();
      fault = await play(planOf(seed), { keys, field, withExtension: false });
    }
    return { fault, errors: await x.errors() };
  } finally {
    await context.close();
  }
}

for (const surface of ['today', 'legacy'] as const) {
  test(`${count} random sequences on ${surface}, from seed ${firstSeed}`, async ({
    expectedErrors,
    openReplica,
    settings,
    page,
  }) => {
    test.setTimeout(60_000 + count * 1_500);
    await page.setViewportSize(small);
    await settings.set(business);
    const session = await page.context().newCDPSession(page);
    const keys = new Keys(session);
    const open = async () => Field.of(await openReplica(surface, options), session);
    let field = await open();
    /** Those that were done in the page as it is. */
    let seeds: number[] = [];
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      if (seeds.length === mostOnAPage) {
        seeds = [];
        field = await open();
      }
      seeds.push(seed);
      const fault = await play(planOf(seed), { keys, field, withExtension: true });
      if (!fault) continue;
      const without = await withoutExtension(surface, seeds);
      const { done, actual, expected } = fault;
      const name = `seed ${seed} on ${surface}: ${done}`;
      if (!without.fault) expect(actual, name).toEqual(expected);
      test.info().annotations.push({ type: 'the page’s own', description: name });
      expectedErrors.push(
        ...without.errors.map((error) => new RegExp(error.replace(/\W/g, '\\$&'))),
      );
      seeds = [];
      field = await open();
    }
  });
}
