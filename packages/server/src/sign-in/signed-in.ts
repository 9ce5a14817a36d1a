import type { Session, User } from '@kennis/store';

/** Who is behind a request. */
export interface SignedIn {
  readonly user: Pick<User, 'id' | 'name' | 'bookId'>;
  readonly session: Session;
  readonly books: ReadonlySet<string>;
}
