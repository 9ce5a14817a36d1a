import { expect, test } from 'vitest';
import { confirmTalk } from './confirm-talk.ts';
import { readingOf, talkAfter, write } from './talk.harness.ts';

test('[M9] what is saved is what stood there: people, parts, marks and the line', () => {
  const line = 'Sanne de Vries en Petra Jansen. Petra zoekt stagiairs, ik mail Petra morgen';
  const talk = talkAfter(write(line), {
    do: 'mark',
    person: { at: line.indexOf('Petra') },
    side: 'told',
    known: 'who',
  });
  const confirmed = confirmTalk(talk, readingOf(talk), { eventId: 'party', on: '2026-11-21' });
  expect(confirmed.people.map(({ personId, told }) => [personId, told])).toEqual([
    ['sanne', []],
    [null, ['who']],
  ]);
  expect(confirmed.people[1]?.details?.name).toBe('Petra Jansen');
  expect(confirmed.asks).toEqual([{ who: 'them', person: 1, text: 'stagiairs' }]);
  expect(confirmed.promises).toMatchObject([{ by: 'me', person: 1, dueOn: '2026-11-22' }]);
  expect(confirmed).toMatchObject({ line, eventId: 'party', channel: 'meeting', on: null });
});

test('[M9] away from an event the channel and the day are kept, and blank parts are not', () => {
  const talk = talkAfter(
    write('Petra Jansen'),
    { do: 'set', to: { channel: 'call' } },
    { do: 'add-part', value: { kind: 'note', text: ' ' }, about: null },
    { do: 'add-part', value: { kind: 'memory', text: 'de Elfstedentocht' }, about: null },
  );
  expect(confirmTalk(talk, readingOf(talk), { eventId: null, on: '2026-11-20' })).toMatchObject({
    channel: 'call',
    on: '2026-11-20',
    eventId: null,
    note: null,
    memory: 'de Elfstedentocht',
  });
});

test('[M9] who introduced you may be somebody in the talk', () => {
  const talk = talkAfter(write('Petra Jansen en Karim Bouzid'), {
    do: 'add-part',
    value: { kind: 'through', text: 'Petra Jansen' },
    about: null,
  });
  const { metThrough } = confirmTalk(talk, readingOf(talk), { eventId: null, on: '2026-11-21' });
  expect(metThrough).toEqual({ person: 0 });
});

test('[C5] what was given or received is saved with its kind, as it was read or corrected', () => {
  const line = 'Petra Jansen gesproken, ik gaf haar het nummer van de accountant';
  const read = confirmTalk(talkAfter(write(line)), readingOf(talkAfter(write(line))), {
    eventId: null,
    on: '2026-11-21',
  });
  expect(read.favours).toEqual([
    { by: 'me', person: 0, what: 'information', text: 'het nummer van de accountant' },
  ]);
  const corrected = talkAfter(write(line), {
    do: 'correct',
    part: { kind: 'favour', at: line.indexOf('het nummer') },
    value: { kind: 'favour', side: 'them', what: 'referral', text: 'een doorverwijzing' },
  });
  expect(confirmTalk(corrected, readingOf(corrected), { eventId: null, on: '2026-11-21' }).favours).toEqual([
    { by: 'them', person: 0, what: 'referral', text: 'een doorverwijzing' },
  ]);
});
