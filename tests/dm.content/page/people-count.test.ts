import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../entrypoints/dm.content/page/people-count';

describe('how many people the line under a group’s name counts', () => {
  test.each<[string, number | null]>([
    ['6 people', 6],
    ['1 person', 1],
    ['1,000 people', 1000],
    ['1.000 Personen', 1000],
    ['1 000 personnes', 1000],
    ['1\u202f000 personnes', 1000],
    ['1’000 Personen', 1000],
    ['1000 people', 1000],
    ['12 üye', 12],
    ['成员 6', 6],
    ['6人', 6],
    ['6명', 6],
    ['참가자 6명', 6],
    ['1日', null],
    ['1일', null],
    ['24時間', 24],
    ['٦ أشخاص', 6],
    ['١٬٠٠٠ شخص', 1000],
    ['۱۲ نفر', 12],
    ['２０人', 20],
    ['12345678901234567890 people', null],
    ['24h', null],
    ['1d', null],
    ['5m', null],
    ['1 w', null],
    ['24 ч', null],
    ['Online now', null],
    ['6 people, 3 online', null],
    ['', null],
  ])('%j: %s', (line, expected) => expect(peopleIn(line)).toBe(expected));
});
