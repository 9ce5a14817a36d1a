import type { FavourWhat } from '../../giving/favour.ts';

/** What tells the kind of something given (G1); the first that fits counts, information where none does. */
const signs: readonly (readonly [what: FavourWhat, sign: RegExp])[] = [
  [
    'introduction',
    /\b(?:voorgesteld|stelde|introducties?|ge[iï]ntroduceerd|introduceerde|gekoppeld|koppelde|in contact|introduc\w*|in touch|connected)(?!\p{L})/iu,
  ],
  [
    'referral',
    /(?:\b|(?<=\p{L}))(?:doorverwezen|verwezen|verwees|doorverwijzing|aanbevolen|beval|aanbeveling|referr\w*|referral|recommended|recommendation)(?!\p{L})/iu,
  ],
  [
    'assignment',
    /(?<!\p{L})(?:\p{L}*opdracht|\p{L}*klus|order|assignment|contract|commission|the job|gegund)(?!\p{L})/iu,
  ],
  [
    'opportunity',
    /(?<!\p{L})(?:kans|podium|\p{L}*vacature|uitnodiging|spreekplek|\p{L}*plek|opportunity|chance|\w*slot|invitation|vacancy|stage)(?!\p{L})/iu,
  ],
  [
    'advice',
    /(?<!\p{L})(?:\p{L}*advies|adviezen|raad|tips?|geadviseerd|adviseerde\p{L}*|aangeraden|raadde\p{L}*|feedback|advice|advised|suggestions?|pointers)(?!\p{L})/iu,
  ],
  [
    'time',
    /(?<!\p{L})(?:tijd|uur|uren|middag|ochtend|avond|dag|geholpen|hielp\p{L}*|meegedacht|dacht|meegekeken|keek|nagekeken|las|time|hours?|afternoon|morning|evening|day|helped|looked over|read through|reviewed|proofread|walked|lift)(?!\p{L})/iu,
  ],
  [
    'attention',
    /(?<!\p{L})(?:aandacht|luisterde|geluisterd|compliment|bloemen|troost|attention|listened|flowers|condolences)(?!\p{L})/iu,
  ],
];

/** The kind of something given, by the words that tell it. */
export function favourKind(text: string): FavourWhat {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'information';
}
