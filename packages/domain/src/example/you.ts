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
      'Ik help buren en bedrijven om samen iets af te maken. Dit jaar maakten we drie straten koeler. Nu schrijven we een wijkgids, zodat andere straten het zelf kunnen.',
      'I help neighbours and firms to finish things together. This year we made three streets cooler. Now we are writing a neighbourhood guide, so that other streets can do it themselves.',
    ],
  },
  asks: [
    {
      text: ['een vertaler Pools voor de wijkgids', 'a Polish translator for the neighbourhood guide'],
      towards: 'guide',
    },
    {
      text: ['een straat die volgend jaar koeler wil worden', 'a street that wants to be cooler next year'],
      towards: 'streets',
    },
  ],
  offers: [
    ['vergaderruimte aan de gracht, op donderdag', 'a meeting room on the canal, on Thursdays'],
    ['een avond leiden waar niemand de baas is', 'leading an evening where nobody is in charge'],
  ],
};
