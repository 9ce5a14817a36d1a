import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import type { Book, User } from '@kennis/store';
import { makeUserBeforeSetUp } from '../sign-in/first-user.ts';
import type { Workplace } from '../workplace.ts';

/** A book, and whose it is. */
export interface OpenedBook {
  readonly book: Book;
  readonly user: User;
}

/** Several people use this installation, so it must be said whose book is meant; or nobody has the one that was named. */
export type BookProblem = Problem &
  (
    | { readonly type: 'book-unclear'; readonly names: string }
    | { readonly type: 'book-missing'; readonly book: string }
  );

/** The book that a command works on: that of the only user, or the one `wanted` by its owner's name or its own id. */
export async function openBook(
  workplace: Workplace,
  wanted?: string,
): Promise<Result<OpenedBook, BookProblem>> {
  const { store } = workplace;
  const users = await store.accounts.users();
  const found = wanted === undefined ? users : users.filter((user) => isMeant(user, wanted));
  const [user = wanted === undefined ? await makeUserBeforeSetUp(workplace) : undefined] = found;
  if (!user) return refuse({ type: 'book-missing', book: wanted ?? '' });
  if (found.length > 1)
    return refuse({ type: 'book-unclear', names: found.map(({ name }) => name).join(', ') });
  return ok({ book: store.book(user.bookId), user });
}

function isMeant({ name, bookId }: User, wanted: string): boolean {
  return bookId === wanted || name.toLowerCase() === wanted.normalize('NFC').toLowerCase();
}
