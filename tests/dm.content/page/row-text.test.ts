// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../entrypoints/dm.content/page/row-text';

describe('the words of a message, a line for each block', () => {
  test.each([
    ['Hello Ana', 'Hello Ana'],
    ['Hello <img alt="🙂"> Ana', 'Hello 🙂 Ana'],
    ['See <a href="https://acme.com">acme.com</a>, <em>please</em>', 'See acme.com, please'],
    ['<strong>Hi <img alt="🙂"></strong><code>Ana</code>', 'Hi 🙂Ana'],
    ['<p>Hello</p><p>Ana</p>', 'Hello\nAna'],
    ['<p>Two</p><ul><li>one</li><li><p>two</p></li></ul>and more', 'Two\none\ntwo\nand more'],
    ['one<br>two', 'one\ntwo'],
    ['<ul><li></li></ul>', ''],
    ['', ''],
  ])('%s', (html, expected) => {
    const row = document.createElement('span');
    row.innerHTML = html;
    expect(wordsIn(row)).toBe(expected);
  });

  test('no element at all', () => expect(wordsIn(null)).toBe(''));
});
