import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleIds, rules } from '../rules/registry';
import { importsOf } from './imports';
import { read, sourcesIn } from './source';

/** Packages the rules may use: text and data in, text and data out. */
const packagesOfRules = ['linkifyjs', 'punycode/punycode.es6.js', 'tldts'];
/** What may be taken from rules/ without evaluating the engine: facts that need nothing of it. */
const sideDoors = ['rules/hosts/x-site'];
const longestFile = 200;
const fullestFolder = 20;

/**
 * The floors of each part of the house, the top one first: a folder imports from its own floor's
 * folder and from floors below it, never from above, and never from a neighbour on its own floor.
 * `.` are the files that lie in the part's own folder.
 */
const floors: Record<string, string[][]> = {
  'entrypoints/dm.content': [
    ['.'],
    ['panel', 'guard', 'marks'],
    ['draft'],
    ['conversation'],
    ['composer', 'tab'],
    ['page'],
  ],
  components: [
    ['options', 'popup', 'welcome'],
    ['backup', 'profile', 'templates', 'try'],
    ['panel', 'page'],
    ['forms'],
    ['words'],
    ['stored', 'messages'],
  ],
  rules: [
    ['.'],
    ['checks', 'templates'],
    ['details'],
    ['links'],
    ['hosts'],
    ['text'],
    ['phrases'],
    ['packing'],
  ],
};
/** What everybody in a part may use: types and the smallest of tools, on no floor. */
const openToAll = [
  'entrypoints/dm.content/computed-same',
  'entrypoints/dm.content/effect-until',
  'entrypoints/dm.content/extension-gone',
  'entrypoints/dm.content/failure',
  'entrypoints/dm.content/listen',
  'rules/types',
  'rules/rule',
  'rules/draft',
  'rules/context',
];

/** Where everything believed about X's page is. */
const pageFolder = 'entrypoints/dm.content/page/';
/** What links to X lead to: the rules judge a link without the page. */
const linksToX = 'rules/hosts/x-site.ts';
/** Ids and attributes of X's page. */
const xsIds =
  /data-testid|data-(?:dm|xchat|send)-|\bdm-(?!decorum)[a-z]|\b(?:dm|Dm|DM)[A-Z_]\w+|\bxchat|AppTabBar/;
/** Paths and hosts of X's pages. */
const xsPaths = /\bi\\?\/chat|(?<![./\w])\/messages\b|\/intent\/|\bchat\.x\.com(?!\/\*)/;
/** The lists of what is relied on, by its id, in X's page. */
const partsList = /\/(?:page-)?parts\.ts$/;

const sources = new Map(['entrypoints', 'components', 'rules'].flatMap((at) => [...sourcesIn(at)]));
const files = [...sources].map(([path, source]) => ({
  path,
  source,
  layer: path.split('/')[0] ?? '',
  imports: importsOf(path, source),
}));
const layerOf = (target: string) =>
  /^(entrypoints|components|rules|tests)(?=\/|$)/.exec(target)?.[1];
/** `popup` of `entrypoints/popup/main.tsx`. */
const entrypointOf = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1];
/** Components that run with the engine: only what has it anyway uses them, never the popup. */
const hasEngine = ({ imports }: (typeof files)[number]) =>
  imports.some(({ target, kind }) => kind === 'static' && layerOf(target) === 'rules');

/** The part a path belongs to, its folder there, and that folder's floor. */
function placeOf(path: string) {
  for (const [part, levels] of Object.entries(floors)) {
    if (!path.startsWith(`${part}/`) && path !== part) continue;
    const [first, ...rest] = path.slice(part.length + 1).split('/');
    const room = rest.length > 0 && first ? first : '.';
    // `page` for `page/index.ts`: a folder is imported by its name.
    const named = levels.flat().includes(first ?? '') ? (first ?? '.') : room;
    return { part, room: named, floor: levels.findIndex((level) => level.includes(named)) };
  }
  return null;
}

/** A rule's id as a string, or a message id that begins with it. */
const ruleIdString = new RegExp(
  `(['"\`])(?:${ruleIds.flatMap((id) => [id, `${id.replaceAll('-', '_')}(?:_\\w+)?`]).join('|')})\\1`,
  'g',
);

describe.each(ruleIds)('the rule %s', (id) => {
  const rule = rules.find((each) => each.id === id);
  const folder = rule?.group;
  const at = (path: string) => existsSync(new URL(`../${path}`, import.meta.url));

  test('has its files', () => {
    const file = `rules/checks/${folder}/${id}.ts`;
    expect(at(file), `write ${file}, and add it to rules/registry.ts`).toBe(true);
    const table = `tests/rules/checks/${folder}/${id}.test.ts`;
    expect(at(table) && read(table), `write the table ${table}`).toContain('testRule(');
  });

  test.runIf(at('.github'))('has its row in .github/docs/rules.md', () => {
    const row = new RegExp(`^\\| \`${id}\` \\|`, 'm');
    const table = read('.github/docs/rules.md');
    expect(table, `add a row "| \`${id}\` |" to the table of .github/docs/rules.md`).toMatch(row);
  });
});

test('every rule stands in the registry, under its own id', () => {
  expect(
    rules.map(({ id }) => id),
    'in rules/registry.ts, write the rule behind the id that it has itself',
  ).toEqual(ruleIds);
  const written = [...sources.keys()].filter((path) =>
    /^export const \w+: (?:Draft|Situation|Link)Rule\b/m.test(sources.get(path) ?? ''),
  );
  expect(written.length, 'add the rule to rules/registry.ts').toBe(rules.length);
});

test('the door of rules/ has what somebody takes', () => {
  const door = sources.get('rules/index.ts') ?? '';
  const names = [...door.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.replace(/^\s*type /, '').trim()),
  );
  expect(names.length).toBeGreaterThan(20);
  const users = files.filter(({ path }) => !path.startsWith('rules/')).map(({ source }) => source);
  // Measured from outside, as it is built.
  users.push(read('tests/bench/compare.mjs'));
  const unused = names.filter((name) => {
    const word = new RegExp(`\\b${name}\\b`);
    return name !== '' && !users.some((source) => word.test(source));
  });
  expect(unused, 'take it out of rules/index.ts: knip cannot see who needs it').toEqual([]);
});

describe.each(files)('$path', ({ path, source, layer, imports }) => {
  test('imports one way: entrypoints, components, rules', () => {
    const above =
      { rules: ['components', 'entrypoints'], components: ['entrypoints'] }[layer] ?? [];
    for (const { specifier, target } of imports) {
      const other = layerOf(target) ?? '';
      expect([...above, 'tests'], `${layer}/ must not import ${specifier}`).not.toContain(other);
      if (other !== 'entrypoints') continue;
      const message = `entrypoints share through components/, not by importing ${specifier}`;
      expect(entrypointOf(target), message).toBe(entrypointOf(path));
    }
  });

  test('imports from floors below its own', () => {
    const own = placeOf(path);
    if (own === null) return;
    expect(own.floor, `give the folder ${own.room} of ${own.part} its floor above`).not.toBe(-1);
    for (const { specifier, target } of imports) {
      const other = placeOf(target);
      if (other === null || other.part !== own.part || other.room === own.room) continue;
      if (openToAll.includes(target)) continue;
      expect(
        other.floor,
        `${own.part}/${own.room} must not import ${specifier}: ${other.room} lies above or beside it. Move what is shared to a floor below both.`,
      ).toBeGreaterThan(own.floor);
    }
  });

  test('takes rules by their one door', () => {
    for (const { specifier, target, kind } of imports) {
      if (layer === 'rules') {
        const message = `rules/ imports only itself and ${packagesOfRules.join(', ')}`;
        if (!specifier.startsWith('.')) expect(packagesOfRules, message).toContain(specifier);
      } else if (layerOf(target) === 'rules') {
        if (sideDoors.includes(target)) continue;
        expect(target, 'import rules/index.ts, not what lies behind it').toMatch(
          /^rules(?:\/index)?$/,
        );
        const isLight = layer === 'components' && /\/(forms|profile|popup|words)\//.test(path);
        expect(
          isLight && kind === 'static',
          'take types only, or load the engine with import() when it is needed',
        ).toBe(false);
      }
    }
  });

  test('keeps to its own matters', () => {
    if (!path.startsWith(pageFolder) && path !== linksToX) {
      const message = `X's ids, attributes and paths belong into ${pageFolder}: into parts.ts or addresses.ts, to be used from there`;
      expect(source, message).not.toMatch(xsIds);
      expect(source, message).not.toMatch(xsPaths);
    }
    if (layer !== 'rules') {
      const ids = source.match(ruleIdString) ?? [];
      const message =
        'name no rule outside rules/: write what you need to know about it into the rule (RuleFacts in rules/rule.ts), and ask ruleOf(id)';
      expect(ids, message).toEqual([]);
    }
    if (!path.startsWith('components/stored/')) {
      const message = 'only components/stored/ touches storage: use what it offers';
      expect(source, message).not.toMatch(
        /\b(?:browser|chrome)\.storage\b|['"]wxt\/(?:utils\/)?storage['"]|localStorage|sessionStorage/,
      );
    }
  });

  test('can be read at a sitting', () => {
    // A row of data is no line to read.
    const lines = source.split('\n').filter((line) => !/^\s*(?:'[^']*'|"[^"]*"),?$/.test(line));
    expect(lines.length, 'split this file: it has grown two subjects').toBeLessThanOrEqual(
      longestFile,
    );
  });
});

test("each id of X's page is written once", () => {
  const pages = files.filter(({ path }) => path.startsWith(pageFolder));
  const text = pages.map(({ source }) => source).join('\n');
  // As a test id or an attribute, whole or as a beginning; `data-block` and the like are Draft.js'.
  const ids = [
    ...text.matchAll(/data-testid[\^$*]?="([^"$]+)"/g),
    ...text.matchAll(/(?:Prefix|Attribute) = '([^']+)'/g),
    ...text.matchAll(/\[(data-(?:dm|xchat|send)-[a-z-]+)\]/g),
  ].flatMap(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(20);
  const twice = [...new Set(ids)].filter(
    (id) => text.split(new RegExp(`(?<![\\w-])${id}(?![\\w-])`)).length > 2,
  );
  const message = 'keep it in the list of parts, and take it from there';
  expect(twice, message).toEqual([]);
  const elsewhere = pages
    .filter(({ path }) => !partsList.test(path))
    .filter(({ source }) => xsIds.test(source.replaceAll("getAttribute('data-testid')", '')));
  expect(
    elsewhere.map(({ path }) => path),
    message,
  ).toEqual([]);
});

test('no folder is too full to be read at a glance', () => {
  const byFolder = new Map<string, number>();
  for (const { path } of files) {
    const folder = posix.dirname(path);
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + 1);
  }
  const full = [...byFolder].filter(([, count]) => count > fullestFolder);
  expect(full, 'give a part of these files a folder of their own').toEqual([]);
});

test('no file imports itself by way of others', () => {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ kind }) => kind === 'static').flatMap(({ target }) => fileOf(target) ?? []),
    ]),
  );
  const cycles = [...next.keys()].filter((path) => reachedFrom(next.get(path) ?? []).has(path));
  expect(cycles, 'move what both need into a file of its own').toEqual([]);

  function reachedFrom(from: readonly string[]): Set<string> {
    const reached = new Set<string>();
    const waiting = [...from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...(next.get(path) ?? []));
    }
    return reached;
  }
});

test.each(['popup', 'background'])('%s opens without the engine', (entrypoint) => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, kind } of files.find((file) => file.path === path)?.imports ?? []) {
      const next = kind === 'static' ? fileOf(target) : undefined;
      if (next !== undefined) visit(next);
    }
  };
  for (const { path } of files) if (entrypointOf(path) === entrypoint) visit(path);
  expect(reached.size).toBeGreaterThan(1);
  const engine = files.filter((file) => reached.has(file.path) && hasEngine(file));
  expect(
    engine.map(({ path }) => path),
    `${entrypoint} must do without the engine, or load it with import()`,
  ).toEqual([]);
});

describe('what is drawn in the page of X', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, kind } of files.find((file) => file.path === path)?.imports ?? []) {
      const next = kind === 'type' ? undefined : fileOf(target);
      if (next !== undefined) visit(next);
    }
  };
  visit('entrypoints/dm.content/late.ts');
  const drawn = files.filter(({ path }) => reached.has(path) && path.endsWith('.tsx'));

  test('acts by the hand of the person alone', () => {
    expect(drawn.length).toBeGreaterThan(8);
    const handler =
      /\bon(?:Click|DblClick|AuxClick|Key\w+|Change|Submit|Pointer\w+|Mouse\w+|Touch\w+|Paste|Drop|Toggle)=\{(?!byHand\()/;
    const free = drawn.filter(({ source }) => handler.test(source)).map(({ path }) => path);
    expect(free, 'write onClick={byHand(…)}: see components/forms/by-hand.ts').toEqual([]);
    const focusing = drawn.filter(({ source }) => /\.focus\(/.test(source)).map(({ path }) => path);
    expect(focusing, 'use focusByUs of components/forms/by-hand.ts').toEqual([]);
  });

  test('takes no press meant for something else where it changes a setting or silences', () => {
    const changes = /\b(?:take|takeAnswer|takeBack|undo|pause|save|chooseLanguage)\b/;
    const buttons = drawn
      .flatMap(({ source }) => source.match(/<button\b[\s\S]*?(?<!=)>/g) ?? [])
      .filter((button) => changes.test(/onClick=\{[\s\S]*/.exec(button)?.[0] ?? ''));
    expect(buttons.length).toBeGreaterThan(7);
    const hasty = buttons.filter((button) => !/\bdata-lasting\b/.test(button));
    expect(hasty, 'write data-lasting on it: see components/forms/by-hand.ts').toEqual([]);
  });
});

/** The source file behind an import's target. */
function fileOf(target: string): string | undefined {
  return ['.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => target + end)
    .find((path) => sources.has(path));
}
