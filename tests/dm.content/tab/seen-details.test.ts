import { expect, test } from 'vitest';
import { SeenDetails } from '../../../entrypoints/dm.content/tab/seen-details';

const minute = 60_000;

test('what they wrote in one other chat is foreign, in the chat itself it is not', () => {
  const seen = new SeenDetails();
  seen.note('@ana', ['ana@x.org', '482193'], [], 0);
  seen.note('@ben', ['ben@x.org'], [], minute);
  expect(seen.foreignTo('@ben', minute)).toEqual(['ana@x.org', '482193']);
  expect(seen.foreignTo('@ana', minute)).toEqual(['ben@x.org']);
  expect(seen.of('@ana')).toEqual(['ana@x.org', '482193']);
  expect(seen.of('@cleo')).toEqual([]);
});

test('what stands in two chats, or in a message of ours, is nobody’s', () => {
  const seen = new SeenDetails();
  seen.note('@ana', ['hotline', 'order'], [], 0);
  seen.note('@ben', ['order'], [], 0);
  seen.note('@cleo', [], ['hotline'], 0);
  expect(seen.foreignTo('@dan', 0)).toEqual([]);
});

test('after an hour, or without the chat, it is forgotten', () => {
  const seen = new SeenDetails();
  seen.note('@ana', ['a'], [], 0);
  seen.note('@ben', [], [], 50 * minute);
  expect(seen.foreignTo('@ben', 59 * minute)).toEqual(['a']);
  expect(seen.foreignTo('@ben', 60 * minute)).toEqual([]);
  expect(seen.of('@ana')).toEqual([]);
  expect(new SeenDetails().foreignTo('@ben', 0)).toEqual([]);
});

test('a chat that is still open counts from when it was left', () => {
  const seen = new SeenDetails();
  seen.note('@ana', ['a'], [], 0);
  seen.note('@ana', [], [], 50 * minute);
  expect(seen.foreignTo('@ben', 70 * minute)).toEqual(['a']);
});

test('a chat with a better name is the same chat', () => {
  const seen = new SeenDetails();
  seen.note('Ana', ['a'], ['b'], 0);
  seen.rename('Ana', '@ana');
  expect(seen.foreignTo('@ana', 0)).toEqual([]);
  expect(seen.foreignTo('@ben', 0)).toEqual(['a']);
  seen.rename('nobody', '@ben');
  expect(seen.of('@ben')).toEqual([]);
});

test('a long list in a chat, and many chats, take no more room', () => {
  const seen = new SeenDetails();
  const many = Array.from({ length: 1000 }, (_, at) => `${at}`);
  seen.note('@ana', many, [], 0);
  expect(seen.of('@ana')).toHaveLength(200);
  for (const name of many) seen.note(name, [`of ${name}`], [], 0);
  expect(seen.foreignTo('@ben', 0)).toHaveLength(50);
});
