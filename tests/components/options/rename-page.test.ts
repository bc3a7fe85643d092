import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveRenamed } from '../../../components/options/business/rename-page';
import type { StoredTemplate } from '../../../components/stored/settings/templates';

beforeEach(() => fakeBrowser.reset());

const start = { title: 'Start', url: 'https://acme.com/start' };
const prices = { title: 'Prices', url: 'https://acme.com/prices' };

function template(id: string, text: string): StoredTemplate {
  return { id, title: 'A', text, for: 'both', account: '', place: 0 };
}

test('a page that is renamed is renamed in the templates that name it, in one write', async () => {
  const templates = [
    template('a', 'See {page:Start} and {page:Prices}'),
    template('b', 'Nothing of it'),
    template('c', `{page:Start}${'x'.repeat(985)}`),
  ];
  await saveRenamed([start, prices], { ...start, title: 'First steps' }, templates);
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({
    version: 1,
    usefulPages: [{ ...start, title: 'First steps' }, prices],
    template_a: {
      title: 'A',
      text: 'See {page:First steps} and {page:Prices}',
      for: 'both',
      place: 0,
    },
  });
});
