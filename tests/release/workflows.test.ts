import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../source';

const folder = '.github/workflows';
const workflows = readdirSync(new URL(`../../${folder}`, import.meta.url));

test.each(workflows)('%s takes actions by their hash, and lends them no credentials', (name) => {
  const text = read(`${folder}/${name}`);
  const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  }
  const checkouts = uses.filter((action) => action.startsWith('actions/checkout@'));
  expect(text.split('persist-credentials: false').length - 1).toBe(checkouts.length);
});

test('every command of the workflows is one of ours', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const name of workflows) {
    for (const [, script = ''] of read(`${folder}/${name}`).matchAll(/npm run ([\w:]+)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
  }
});

test('stores are submitted to only where a person has approved', () => {
  const [, submit = ''] = read(`${folder}/release.yml`).split('  submit:');
  expect(submit).toContain('environment: stores');
  expect(submit).toContain('wxt submit');
});
