/** Why somebody is worth finding at an event (P3), with the words that made it. */
export type TargetReason =
  | { readonly type: 'promised-by-me'; readonly text: string }
  | { readonly type: 'promised-by-them'; readonly text: string }
  | { readonly type: 'you-can-help'; readonly ask: string; readonly offer: string }
  | { readonly type: 'can-help-you'; readonly ask: string; readonly offer: string }
  /** Somebody whom you don't know yet, of whom a list says what may answer your ask. */
  | { readonly type: 'may-know'; readonly ask: string; readonly offer: string }
  | { readonly type: 'met-there'; readonly event: string; readonly on: string }
  | { readonly type: 'organisation'; readonly organisation: string }
  | { readonly type: 'theme'; readonly word: string; readonly text: string }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'looks-for'; readonly ask: string }
  | { readonly type: 'place'; readonly place: string }
  /** You know each other: contact days, and the last of them. */
  | { readonly type: 'known'; readonly met: number; readonly on: string }
  /** You knew each other, and it has been long. */
  | { readonly type: 'dormant'; readonly on: string }
  /** They know somebody else who is there (`name`), and could introduce you. */
  | { readonly type: 'knows-here'; readonly name: string }
  /** Somebody you know who is there (`name`) knows them, and could introduce you. */
  | { readonly type: 'known-here'; readonly name: string };

/** How much each reason weighs: promises first, then what you can do for each other, then what links them to the event. */
export const reasonWeights: { readonly [type in TargetReason['type']]: number } = {
  'promised-by-me': 8,
  'promised-by-them': 6,
  'you-can-help': 6,
  'can-help-you': 5,
  'may-know': 5,
  'met-there': 5,
  organisation: 4,
  theme: 4,
  tag: 3,
  'looks-for': 2,
  place: 1,
  known: 2,
  dormant: 3,
  'knows-here': 3,
  'known-here': 3,
};
