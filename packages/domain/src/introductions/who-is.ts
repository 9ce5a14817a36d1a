import type { PersonFields } from '../people/person.ts';

/** Roles that somebody has of an organisation, not at it, in either language: a message may be in the other. */
const heads =
  /(?:^|[\s-])(?:(?:mede-?)?(?:eigenaar|eigenares|oprichter)|directeur|directrice|bestuurder|voorzitter|burgemeester|rector|hoofd|owner|founder|director|chair|chairman|chairwoman|mayor|dean|head)$/i;

/** What somebody does, between brackets behind their name: ` (stagebegeleider bij ROC Deltion)`, or nothing. */
export function whoIs({ role, organisation }: PersonFields, language: 'nl' | 'en'): string {
  const does = role?.trim().replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) ?? '';
  const [at, of] = language === 'nl' ? [' bij ', ' van '] : [' at ', ' of '];
  const who = [does, organisation?.trim()].filter(Boolean).join(heads.test(does) ? of : at);
  return who === '' ? '' : ` (${who})`;
}
