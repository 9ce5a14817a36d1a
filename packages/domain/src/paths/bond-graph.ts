import { type Bond, type BondReason, bondStrength } from './bond.ts';

/** A link as the search walks it. */
export interface GraphLink {
  readonly to: number;
  /** -ln of its strength: what walking it costs. */
  readonly cost: number;
  readonly reasons: readonly BondReason[];
}

/** Who knows whom, kept ready for questions (T3): bonds and people come and go without building anew. */
export class BondGraph {
  readonly #places = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #links: Map<number, GraphLink>[] = [];
  readonly #organisations = new Map<string, Set<number>>();
  readonly #organisationOf = new Map<number, string>();

  constructor(bonds: Iterable<Bond> = []) {
    for (const bond of bonds) this.set(bond);
  }

  /** How many people it has places for. */
  get size(): number {
    return this.#ids.length;
  }

  /** Puts a bond in the place of what was known of these two; without reasons, or with none that counts, it is taken out. */
  set({ from, to, reasons }: Bond): void {
    if (from === to) return;
    const [a, b] = [this.#placeFor(from), this.#placeFor(to)];
    const strength = bondStrength(reasons);
    if (!(strength > 0)) {
      this.linksOf(a).delete(b);
      this.linksOf(b).delete(a);
      return;
    }
    const cost = -Math.log(Math.min(0.999, strength));
    this.linksOf(a).set(b, { to: b, cost, reasons });
    this.linksOf(b).set(a, { to: a, cost, reasons });
  }

  /** Somebody is no longer there; all their bonds go. */
  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    for (const other of this.linksOf(place).keys()) this.linksOf(other).delete(place);
    this.linksOf(place).clear();
    this.setOrganisation(id, null);
  }

  /** Where somebody works, so that paths to an organisation can be asked; any spelling of your own key for it. */
  setOrganisation(id: string, key: string | null): void {
    const place = this.#placeFor(id);
    const before = this.#organisationOf.get(place);
    if (before !== undefined) this.#organisations.get(before)?.delete(place);
    if (key === null || key === '') {
      this.#organisationOf.delete(place);
      return;
    }
    this.#organisationOf.set(place, key);
    this.#organisations.set(key, (this.#organisations.get(key) ?? new Set()).add(place));
  }

  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  id(place: number): string {
    return this.#ids[place] as string;
  }

  ids(): readonly string[] {
    return this.#ids;
  }

  at(organisation: string): ReadonlySet<number> {
    return this.#organisations.get(organisation) ?? new Set();
  }

  linksOf(place: number): Map<number, GraphLink> {
    return this.#links[place] as Map<number, GraphLink>;
  }

  #placeFor(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#ids.length;
    this.#places.set(id, place);
    this.#ids.push(id);
    this.#links.push(new Map());
    return place;
  }
}
