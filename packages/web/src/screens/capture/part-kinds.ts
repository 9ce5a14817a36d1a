import type { PartValue } from './talk/talk.ts';

/** What a part can be, as somebody chooses it; of an ask, offer or promise also whose. */
export const kindKeys = [
  'role',
  'organisation',
  'place',
  'does',
  'ask-them',
  'offer-them',
  'promise-me',
  'promise-them',
  'favour-me',
  'favour-them',
  'ask-me',
  'offer-me',
  'email',
  'phone',
  'through',
  'memory',
  'note',
] as const;

export type KindKey = (typeof kindKeys)[number];

export function kindKey({ kind, side }: Pick<PartValue, 'kind' | 'side'>): KindKey {
  if (kind === 'ask' || kind === 'offer') return `${kind}-${side ?? 'them'}`;
  return kind === 'promise' || kind === 'favour' ? `${kind}-${side ?? 'me'}` : kind;
}

/** The same words as another kind of part. */
export function withKind({ text, dueOn = null, what = 'information' }: PartValue, key: KindKey): PartValue {
  const [kind, side] = key.split('-') as [PartValue['kind'], PartValue['side']?];
  return {
    kind,
    text,
    ...(side && { side }),
    ...(kind === 'promise' && { dueOn }),
    ...(kind === 'favour' && { what }),
  };
}
