import { expect, test } from 'vitest';
import type { TalkReading } from './read-talk.ts';
import { readingOf, talkAfter, write } from './talk.harness.ts';

const line = 'Petra Jansen, inkoper bij Philips, zoekt verpakkingen, ik bel haar dinsdag';
const askAt = line.indexOf('verpakkingen');

function said({ parts }: TalkReading): readonly string[] {
  return parts.map(({ kind, side, text }) => [kind, side, text].filter(Boolean).join(' '));
}

test('[M9] a line is read into somebody with what was said', () => {
  const reading = readingOf(talkAfter(write(line)));
  expect(reading.people.map(({ who }) => who)).toEqual([{ name: 'Petra Jansen' }]);
  expect(said(reading)).toEqual([
    'role inkoper',
    'organisation Philips',
    'ask them verpakkingen',
    'promise me haar bellen',
  ]);
  expect(reading.parts.at(-1)?.dueOn).toBe('2026-11-24');
});

test('[M9] a correction stays while the line goes on, and where words are put before it', () => {
  const corrected = talkAfter(write(line), {
    do: 'correct',
    part: { kind: 'ask', at: askAt },
    value: { kind: 'ask', side: 'them', text: 'kartonnen dozen' },
  });
  for (const next of [`${line} terug`, `Gisteren gesproken: ${line}`]) {
    const reading = readingOf(talkAfterMore(corrected, next));
    expect(said(reading)).toContain('ask them kartonnen dozen');
    expect(said(reading)).not.toContain('ask them verpakkingen');
  }
});

test('[M9] a correction goes with the words it was made for', () => {
  const corrected = talkAfter(write(line), {
    do: 'correct',
    part: { kind: 'ask', at: askAt },
    value: null,
  });
  expect(said(readingOf(corrected))).not.toContain('ask them verpakkingen');
  const rewritten = talkAfterMore(
    talkAfterMore(corrected, 'Petra Jansen'),
    'Petra Jansen, inkoper bij Philips, zoekt verpakkingen',
  );
  expect(said(readingOf(rewritten))).toContain('ask them verpakkingen');
});

test('[M9] a part read wrongly becomes another kind of part', () => {
  const changed = talkAfter(write(line), {
    do: 'correct',
    part: { kind: 'ask', at: askAt },
    value: { kind: 'offer', side: 'them', text: 'verpakkingen' },
  });
  expect(said(readingOf(changed))).toContain('offer them verpakkingen');
});

test('[M9] where a first name fits several, they are the candidates until one is chosen', () => {
  const jan = talkAfter(write('Jan zoekt een jurist'));
  expect(readingOf(jan).people[0]?.candidates).toEqual(['jan1', 'jan2']);
  const chosen = talkAfter(write('Jan zoekt een jurist'), {
    do: 'name',
    person: { at: 0 },
    who: { personId: 'jan2', name: 'Jan Smeets' },
  });
  expect(readingOf(chosen).people).toMatchObject([
    { who: { personId: 'jan2', name: 'Jan Smeets' }, candidates: [] },
  ]);
});

test('[M9] the person whose page it began on is there, once', () => {
  const given = {
    do: 'replace',
    talk: { ...talkAfter(), addedPeople: [{ ref: { added: 0 }, who: { personId: 'sanne', name: '' } }] },
  } as const;
  const silent = readingOf(talkAfter(given, write('zoekt stagiairs')));
  expect(silent.people).toHaveLength(1);
  expect(silent.parts[0]).toMatchObject({ kind: 'ask', person: 0 });
  const named = readingOf(talkAfter(given, write('Sanne de Vries zoekt stagiairs')));
  expect(named.people).toHaveLength(1);
  const other = readingOf(talkAfter(given, write('Petra Jansen zoekt stagiairs')));
  expect(other.people.map(({ who }) => who.name)).toEqual(['', 'Petra Jansen']);
  expect(other.parts[0]).toMatchObject({ kind: 'ask', person: 1 });
});

test('[M9] what is added by hand counts over what was read', () => {
  const added = talkAfter(write(line), {
    do: 'add-part',
    value: { kind: 'role', text: 'hoofd inkoop' },
    about: { at: 0 },
  });
  expect(said(readingOf(added)).filter((text) => text.startsWith('role'))).toEqual(['role hoofd inkoop']);
});

test('[M9] somebody taken out is no longer in the talk, and a tap fills and empties one of the six', () => {
  const nobody = talkAfter(write(line), { do: 'name', person: { at: 0 }, who: null });
  expect(readingOf(nobody).people).toEqual([]);
  const mark = { do: 'mark', person: { at: 0 }, side: 'told', known: 'does' } as const;
  expect(readingOf(talkAfter(write(line), mark)).people[0]?.marks).toEqual([{ side: 'told', known: 'does' }]);
  expect(readingOf(talkAfter(write(line), mark, mark)).people[0]?.marks).toEqual([]);
});

function talkAfterMore(talk: ReturnType<typeof talkAfter>, line: string) {
  return talkAfter({ do: 'replace', talk }, write(line));
}
