/** What somebody is (role), what can be asked or known (need), or where somebody works (sector). */
export type ConceptKind = 'role' | 'need' | 'sector';

/**
 * One concept of the thesaurus with its terms in both languages. `serves` names what a role answers, the first most of
 * all; `weak` concepts (adviser, owner) say little by themselves.
 */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly weak: boolean;
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly broader: readonly string[];
  readonly serves: readonly string[];
  readonly related: readonly string[];
}
