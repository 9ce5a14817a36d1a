import { expect, test } from 'vitest';
import type { CaptureDraft, DraftPerson, Part } from '../capture/draft.ts';
import { confirmDraft } from './confirm-draft.ts';

const part = (text: string): Part => ({ text, span: [0, text.length], confidence: 1 });
const sanne: DraftPerson = {
  name: part('Sanne de Vries'),
  knownId: null,
  candidates: [],
  otherOrganisation: null,
  role: part('eigenaar'),
  organisation: part('bakkerij De Vries'),
  place: null,
  email: part('sanne@devries.nl'),
  phone: null,
  does: null,
};
const draft: CaptureDraft = {
  people: [sanne, { ...sanne, name: part('Mo'), knownId: 'm', role: null, organisation: null, email: null }],
  asks: [{ ...part('stagiairs'), who: 'them', person: 0 }],
  offers: [],
  promises: [{ ...part('artikel'), by: 'me', person: 0, dueOn: '2026-11-27', dueSpan: null }],
  favours: [{ ...part('een tip'), by: 'them', what: 'advice', person: 0 }],
  metThrough: { ...part('Els'), knownId: null, candidates: [] },
  memory: part('Elfstedentocht'),
  rest: [],
  notices: [],
};

test('[M9] a draft that is taken as it was read becomes the conversation to record', () => {
  expect(confirmDraft(draft, 'de regel')).toEqual({
    people: [
      {
        personId: null,
        details: {
          name: 'Sanne de Vries',
          role: 'eigenaar',
          organisation: 'bakkerij De Vries',
          emails: [{ value: 'sanne@devries.nl' }],
        },
      },
      { personId: 'm', details: {} },
    ],
    asks: [{ who: 'them', person: 0, text: 'stagiairs' }],
    offers: [],
    promises: [{ by: 'me', person: 0, text: 'artikel', dueOn: '2026-11-27' }],
    favours: [{ by: 'them', person: 0, what: 'advice', text: 'een tip' }],
    memory: 'Elfstedentocht',
    metThrough: { name: 'Els' },
    line: 'de regel',
  });
});
