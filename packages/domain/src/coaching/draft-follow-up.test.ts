import { expect, test } from 'vitest';
import type { FollowUp } from '../events/follow-ups.ts';
import { person, record } from '../records/records.harness.ts';
import { draftFollowUp, mailtoFollowUp } from './draft-follow-up.ts';

const promise = (id: string, text: string) =>
  record('promise', id, { by: 'me', person: 's', text, madeOn: '2026-11-21' });
const followUp: FollowUp = {
  person: person('s', { name: { full: 'Sanne de Vries', given: 'Sanne' } }),
  event: { name: 'Haringpartij', on: '2026-11-21' },
  promises: [promise('p', 'het artikel over deegrust.')],
  theirs: [],
  spokeOf: null,
  seeks: [],
  memories: [],
};

test('[E4] a follow-up says where you spoke and does what was promised', () => {
  const { subject, body, short } = draftFollowUp(followUp, { language: 'nl', address: 'je', me: 'Noor' });
  expect(subject).toBe('Zoals beloofd: het artikel over deegrust');
  expect(body).toBe(
    'Dag Sanne,\n\nGoed dat we elkaar spraken bij de Haringpartij. Ik had je nog iets beloofd: het artikel over deegrust. Hierbij: …\n\n' +
      'Ik hoop dat je er wat aan hebt.\n\nHartelijke groet,\nNoor',
  );
  expect(short).toMatch(/^Dag Sanne,\nGoed dat/);
});

test('[E4] with u the whole name is used and nowhere je', () => {
  for (const seed of [0, 1, 2]) {
    const { body } = draftFollowUp(followUp, { language: 'nl', address: 'u', seed });
    expect(body).toMatch(/^Beste Sanne de Vries,/);
    expect(body).not.toMatch(/\b(je|jou|jouw|jij)\b/);
  }
});

test('[E4] who was promised a call is asked when it suits, in the language of the message', () => {
  const called = (text: string, language: 'nl' | 'en', address: 'je' | 'u' = 'je') =>
    draftFollowUp({ ...followUp, promises: [promise('p', text)] }, { language, address, me: 'Noor' });
  expect(called('bellen', 'nl').short).toMatch(/Ik zou je nog bellen\. Wanneer schikt het je\?$/);
  expect(called('hem even bellen', 'nl', 'u').body).toContain('Wanneer schikt het u?');
  for (const text of ['call him', 'bellen']) {
    const { subject, body } = called(text, 'en');
    expect(subject).toBe('As promised');
    expect(body).toMatch(
      /^Hello Sanne,\n\n.* I said I would call you\. When would suit you\?\n\nBest wishes,\nNoor$/,
    );
  }
  for (const other of ['de jurist bellen', 'call the bakery about it', 'het belrooster'])
    expect(called(other, 'nl').body).toContain(`beloofd: ${other}. Hierbij: …`);
});

test('[E4] several promises to one person come in one message', () => {
  const many = {
    ...followUp,
    promises: [promise('p', 'het artikel'), promise('q', 'de naam van de jurist')],
  };
  const { subject, body } = draftFollowUp(many, { language: 'en', address: 'je' });
  expect(subject).toBe('As promised');
  expect(body).toContain('- het artikel\n- de naam van de jurist');
});

test('[A2] a draft goes to one address, whatever is given', () => {
  const draft = draftFollowUp(followUp, { language: 'nl', address: 'je', me: 'Noor' });
  const url = new URL(mailtoFollowUp('sanne@devries.nl, mo@example.nl', draft));
  expect(url.pathname).toBe('sanne@devries.nl');
  expect(url.searchParams.get('cc')).toBeNull();
  expect(url.searchParams.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
});

test('[A2] an address cannot add headers of its own', () => {
  const draft = draftFollowUp(followUp, { language: 'nl', address: 'je' });
  const url = new URL(mailtoFollowUp('a@b.nl?bcc=x@y.nl', draft));
  expect(url.searchParams.get('bcc')).toBeNull();
});

test('half a character, left of a text that was cut off, opens a mail like any other', () => {
  const cut = '🎉'.slice(0, 1);
  const url = new URL(mailtoFollowUp(`a${cut}@b.nl`, { subject: cut, body: cut, short: '' }));
  expect(url.searchParams.get('subject')).toBe('\ufffd');
});
