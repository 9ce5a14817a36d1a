import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { acceptingContract } from './accepting-contract.ts';
import { booksContract } from './books-contract.ts';
import { type OpenedStore, type OpenStore, type Setup, testContext } from './contract-store.ts';
import { deletingContract } from './deleting-contract.ts';
import { editingContract } from './editing-contract.ts';
import { journalContract } from './journal-contract.ts';
import { lookupContract } from './lookup-contract.ts';
import { peopleContract } from './people-contract.ts';
import { searchContract } from './search-contract.ts';

/** Registers the tests that every adapter passes. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the contract of a store:`, () => {
    const context = testContext();
    const start = context.time;
    let opened: OpenedStore | null = null;
    let books = 0;
    beforeAll(async () => {
      opened = await open(context);
    });
    beforeEach(() => {
      context.time = start;
    });
    afterAll(async () => opened?.close());
    const setup: Setup = {
      context,
      book: () => {
        if (!opened) throw new Error('the store is not open');
        return opened.store.book(`book-${process.pid}-${++books}`);
      },
      get another() {
        return opened?.another;
      },
    };
    describe('editing', () => editingContract(setup));
    describe('accepting', () => acceptingContract(setup));
    describe('deleting', () => deletingContract(setup));
    describe('people', () => peopleContract(setup));
    describe('search', () => searchContract(setup));
    describe('lookup', () => lookupContract(setup));
    describe('journal', () => journalContract(setup));
    describe('books', () => booksContract(setup));
  });
}
