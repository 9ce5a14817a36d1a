import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { BondReason } from '../paths/bond.ts';
import { pathStepSentence } from './path-sentence.ts';
import { wording } from './wording.ts';

function said(reason: BondReason, language: 'nl' | 'en', from = 'anna'): unknown {
  const names = new Map([
    ['anna', 'Anna'],
    ['xandra', 'Xandra'],
  ]);
  const { key, values } = pathStepSentence({ from, to: 'xandra', reason }, (id) => names.get(id) ?? id);
  return new IntlMessageFormat(wording[language][key], language).format({ address: 'je', ...values });
}

test('[T3] a step says in words why it may work', () => {
  const known = { type: 'known', met: 8, lastOn: '2026-10-01', warmth: 0.9 } as const;
  expect(said(known, 'nl', 'me')).toBe('Je sprak Xandra 8 keer, voor het laatst op 1 oktober 2026');
  expect(said({ type: 'together', times: 1, lastOn: '2026-05-01' }, 'nl')).toBe(
    'Anna en Xandra waren samen in een gesprek, op 1 mei 2026',
  );
  expect(said({ type: 'colleagues', organisation: 'Gemeente Ede', size: 3 }, 'en')).toBe(
    'Anna and Xandra both work at Gemeente Ede',
  );
});
