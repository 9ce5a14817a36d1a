import type { Item, Thing } from './item.ts';
import type { Key, Phrase, Reading, Term } from './reading.ts';

/** What a text is: an ask, or words about somebody (a role, an offer, what they do). */
export type TextUse = 'ask' | 'about';

type Mode = 'head' | 'audience' | 'particular' | 'denied' | 'sought' | 'as';

const weight = { head: 1, modifier: 0.6, beside: 0.9, weak: 0.3, word: 0.8 } as const;

const relatives = new Set(['die', 'who', 'that', 'dat']);
/** Small words that a text may begin with before it says what is asked. */
const leads = new Set(['voor', 'bij', 'for', 'tijdens', 'during', 'at']);

/** Puts items together: what is asked for itself, its particulars after a preposition, and what is denied or sought. */
export function arrange(items: readonly Item[], use: TextUse, workKeys: ReadonlySet<Key>): Reading {
  const state = new Arrangement(use, workKeys);
  for (const item of items) state.take(item);
  return state.reading();
}

class Arrangement {
  readonly #use: TextUse;
  readonly #workKeys: ReadonlySet<Key>;
  readonly #phrases: Thing[][] = [[]];
  readonly #side: { readonly [mode in Exclude<Mode, 'head'>]: Thing[] } = {
    audience: [],
    particular: [],
    denied: [],
    sought: [],
    as: [],
  };
  readonly #places: string[] = [];
  #mode: Mode = 'head';
  #anywhere = false;
  #forWork = false;
  #afterComma = false;
  #relative = false;
  /** In `for our meeting we need X`, before `need`: what is said first is a particular. */
  #leading = false;
  #begun = false;
  readonly #sinceRelative: Thing[] = [];

  constructor(use: TextUse, workKeys: ReadonlySet<Key>) {
    this.#use = use;
    this.#workKeys = workKeys;
  }

  take(item: Item): void {
    if (item.type === 'thing') this.#takeThing(item);
    else if (item.type === 'small') this.#takeSmall(item.does, item.word);
    else if (item.type === 'place') this.#takePlace(item);
    else if (item.type === 'anywhere') this.#anywhere = true;
    else this.#takeStop(item.type);
    this.#afterComma = item.type === 'comma';
    this.#begun = true;
  }

  reading(): Reading {
    if (!this.#strong()) this.#promote();
    const vague = this.#phrases.flat().every(({ keys, weak }) => weak || typeof keys[0] === 'string');
    const instead = this.#side.particular.filter(({ keys }) => typeof keys[0] === 'number');
    if (this.#use === 'about' && vague && instead.length > 0) this.#phrases.push(instead);
    return {
      heads: this.#phrases.filter((phrase) => phrase.length > 0).map(toPhrase),
      particulars: [...this.#side.particular, ...this.#side.audience].map(toTerm),
      instead: vague && this.#use === 'ask' ? toPhrase(instead) : [],
      denied: this.#side.denied.map(toTerm),
      sought: this.#side.sought.map(toTerm),
      as: this.#side.as.map(toTerm),
      forWork: this.#forWork,
      places: this.#places,
      anywhere: this.#anywhere,
    };
  }

  #takeThing(thing: Thing): void {
    const forWork =
      this.#use === 'ask' && this.#mode === 'head' && thing.keys.some((key) => this.#workKeys.has(key));
    if (forWork) this.#forWork = true;
    if (this.#relative) this.#sinceRelative.push(thing);
    const taken = forWork ? { ...thing, weak: true } : thing;
    if (this.#mode === 'head') this.#phrases.at(-1)?.push(taken);
    else this.#side[this.#mode].push(taken);
  }

  #takePlace({ name, key, located }: Extract<Item, { type: 'place' }>): void {
    if (located) this.#places.push(name);
    const side = this.#mode === 'head' ? 'particular' : this.#mode;
    this.#side[side].push(placeThing(key, name));
  }

  #takeSmall(does: Extract<Item, { type: 'small' }>['does'], word: string): void {
    if (does === 'not') this.#mode = 'denied';
    else if (does === 'seeks') this.#takeSeeking(word);
    else if (does === 'as' && this.#forWork) this.#mode = 'as';
    else if (this.#mode === 'sought' || this.#mode === 'as') return;
    else if (does === 'but') this.#mode = this.#mode === 'denied' ? this.#next() : this.#mode;
    else if (this.#mode !== 'denied') this.#steer(does, word);
    if (relatives.has(word)) this.#relative = true;
  }

  /** In words about somebody what follows is sought; in an ask `who need X` asks for people by what they seek. */
  #takeSeeking(word: string): void {
    if (this.#use === 'about') this.#mode = 'sought';
    else if (this.#leading && this.#mode === 'particular') this.#endLead();
    else if (!this.#relative) return;
    else if (word === 'nodig' || word === 'zoeken' || word === 'zoekt')
      this.#side.as.push(...this.#sinceRelative.filter(({ weak }) => !weak));
    else this.#mode = 'as';
    if (this.#side.as.length > 0 || this.#mode === 'as') this.#forWork = true;
  }

  #steer(does: Extract<Item, { type: 'small' }>['does'], word: string): void {
    if (does === 'helps') this.#mode = this.#strong() ? 'particular' : 'audience';
    else if (does === 'preferably') this.#mode = 'particular';
    else if (does === 'and') this.#newPhrase();
    else if (this.#mode === 'audience') this.#mode = 'head';
    else if (!this.#begun && this.#use === 'ask' && leads.has(word)) this.#lead();
    else if (this.#afterComma || this.#strong()) this.#mode = 'particular';
    else if (word === 'voor' || word === 'for') this.#newPhrase();
  }

  #lead(): void {
    this.#leading = true;
    this.#mode = 'particular';
  }

  #endLead(): void {
    this.#leading = false;
    this.#mode = 'head';
  }

  #takeStop(stop: 'comma' | 'stop'): void {
    if (this.#leading) this.#endLead();
    if (this.#mode === 'denied' && this.#side.denied.length === 0) this.#takeBack();
    if (this.#mode === 'denied' || this.#mode === 'sought') this.#mode = this.#next();
    if (stop === 'stop' || this.#mode === 'audience')
      this.#mode = this.#use === 'about' ? 'head' : this.#next();
    if (this.#use === 'about' && this.#mode === 'particular' && stop === 'comma') return;
    this.#newPhrase();
  }

  /** `X? No, Y`: what was said before is what is not meant. */
  #takeBack(): void {
    this.#side.denied.push(...this.#phrases.flat());
    this.#phrases.splice(0, this.#phrases.length, []);
    this.#mode = 'head';
  }

  #next(): Mode {
    return this.#use === 'ask' && this.#strong() ? 'particular' : 'head';
  }

  #newPhrase(): void {
    if (this.#mode === 'head' && this.#phrases.at(-1)?.length) this.#phrases.push([]);
  }

  #strong(): boolean {
    return this.#phrases.some((phrase) => phrase.some((thing) => !thing.weak));
  }

  /** Where nothing stands before the particulars, they are what the text is about. */
  #promote(): void {
    for (const side of ['particular', 'audience'] as const) {
      const things = this.#side[side].filter(({ keys }) => !isPlace(keys[0]));
      if (this.#strong() || things.every(({ weak }) => weak)) continue;
      this.#phrases.push(things);
      this.#side[side].splice(
        0,
        Number.POSITIVE_INFINITY,
        ...this.#side[side].filter(({ keys }) => isPlace(keys[0])),
      );
    }
  }
}

function isPlace(key: Key | undefined): boolean {
  return typeof key === 'string' && key.startsWith('@');
}

function placeThing(key: Key, label: string): Thing {
  return { type: 'thing', keys: [key], label, weak: true, role: false, name: true, modifier: false };
}

/** Terms with their weights: the last role of a phrase, or else all of it, is what it is about. */
function toPhrase(things: readonly Thing[]): Phrase {
  const head = things.findLast(({ role, weak, modifier }) => role && !weak && !modifier);
  return things.map((thing) => {
    const { keys, label, weak, modifier } = thing;
    if (weak) return { keys, label, weight: weight.weak };
    if (thing === head) return { keys, label, weight: weight.head };
    if (head) return { keys, label, weight: weight.modifier };
    return { keys, label, weight: modifier ? weight.beside : weight.head };
  });
}

function toTerm({ keys, label, weak, name }: Thing): Term {
  const unknown = typeof keys[0] === 'string' && !name;
  return { keys, label, weight: weak ? weight.weak : unknown ? weight.word : weight.head };
}
