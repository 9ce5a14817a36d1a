import type { Said } from './said.ts';

/** Who you are while you look around in an example network. */
export const you: {
  readonly name: string;
  readonly role: Said;
  readonly organisation: string;
  readonly place: string;
  readonly does: Said;
  readonly pitch: { readonly label: Said; readonly text: Said; readonly audience: Said };
  /** `towards` is the key of the long-term goal it serves. */
  readonly asks: readonly { readonly text: Said; readonly towards: string }[];
  readonly offers: readonly Said[];
} = {
  name: 'Noor Veldkamp',
  role: ['procesbegeleider', 'facilitator'],
  organisation: 'Veldkamp Verbindt',
  place: 'Zwolle',
  does: [
    'helpt buren en bedrijven om samen iets af te maken',
    'helps neighbours and firms to finish things together',
  ],
  pitch: {
    label: ['Kort, voor iedereen', 'Short, for everyone'],
    audience: ['ontvangst', 'reception'],
    text: [
      'Ik ben Noor Veldkamp. Ik help buren en bedrijven om samen iets af te maken. Dit jaar maakten we drie straten koeler. Nu zoek ik een vertaler Pools voor onze wijkgids.',
      'I’m Noor Veldkamp. I help neighbours and firms to finish things together. This year we made three streets cooler. Now I’m looking for a Polish translator for our neighbourhood guide.',
    ],
  },
  asks: [
    {
      text: [
        'een vertaler Pools in Zwolle, voor de wijkgids',
        'a Polish translator in Zwolle, for the neighbourhood guide',
      ],
      towards: 'guide',
    },
    {
      text: [
        'een wijkmanager bij de gemeente Kampen die een straat koeler wil maken',
        'a neighbourhood manager at Kampen council who wants to make a street cooler',
      ],
      towards: 'streets',
    },
  ],
  offers: [
    ['vergaderruimte aan de gracht, op donderdag', 'a meeting room on the canal, on Thursdays'],
    ['een avond leiden waar niemand de baas is', 'leading an evening where nobody is in charge'],
  ],
};
