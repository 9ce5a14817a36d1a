import type { Me } from '../api/me.ts';
import type { OpenedBook, Surroundings } from './opened-book.ts';

/** Opens the book at most once for one account, so that it can be begun before the first screen is drawn. */
export interface Opening {
  open(me: Me): Promise<OpenedBook>;
  /** Closes what was opened; the next `open` begins anew. */
  close(): void;
}

/** Nothing is open at first. */
export function createOpening(page: () => Surroundings): Opening {
  let held: { readonly account: string; readonly opened: Promise<OpenedBook> } | null = null;
  const close = () => {
    // What never opened was told to who opened it, and has nothing to close.
    void held?.opened.then((opened) => opened.close()).catch(() => {});
    held = null;
  };
  return {
    open(me) {
      const account = [me.user.id, me.book, me.session.device].join(' ');
      if (held?.account === account) return held.opened;
      close();
      const opened = import('./opened-book.ts').then(({ openBook }) => openBook(page(), me));
      held = { account, opened };
      return opened;
    },
    close,
  };
}
