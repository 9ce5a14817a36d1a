import type { Change, Refusal, RequestLimits, SyncRequest, SyncResponse } from '@kennis/sync';
import type { Blob, Book, Store, StoreContext } from '../store.ts';

/** A store on one device that also takes part in synchronisation. */
export interface BrowserStore extends Store {
  readonly features: Store['features'] & { readonly name: 'browser' | 'memory' };
  /** This device's id, as in its stamps. It lives and dies with the database. */
  readonly device: string;
  book(id: string): BrowserBook;
  replica(bookId: string): Replica;
  /** Whether this device held a replica that the browser has emptied since. True until the first exchange is complete. */
  lost(): Promise<boolean>;
  /** Everything that the server has not acknowledged, of all books, as JSON text for a file. */
  exportUnsent(): Promise<string>;
  /** Removes everything from this device, and closes; after it only `openBrowserStore` works. */
  wipe(): Promise<void>;
}

export interface BrowserBook extends Book {
  /** Keeps a picture that came from the server, so that it is here without a network; not sent again. */
  keepBlob(blob: Blob): Promise<void>;
}

/** One book's part in synchronisation. What it says of unsent and refused changes survives a restart. */
export interface Replica {
  readonly bookId: string;
  status(): Promise<ReplicaStatus>;
  /** Changes that the server has not acknowledged, in order of making. */
  unsent(): Promise<readonly UnsentChange[]>;
  /** The next request. Ids and stamps of what is in it are frozen from here on. */
  nextRequest(): Promise<SyncRequest>;
  /**
   * Takes in the answer to `request`, in one transaction. An answer to another request than the last one is passed over, so
   * answers may be lost, late or doubled.
   */
  take(request: SyncRequest, response: SyncResponse): Promise<Taken>;
  /** Changes that the server refused, kept until the person decides; the records show the server's truth. */
  refusals(): Promise<readonly RefusedChange[]>;
  dropRefusal(changeId: string): Promise<void>;
  /** Makes the refused change again, as a new edit of now. */
  retry(changeId: string): Promise<void>;
  /** Pictures that the server does not have yet. */
  blobsToSend(): Promise<readonly string[]>;
  blobSent(sha256: string): Promise<void>;
  /** Records written while this device's clock was wrong, and by how much it was ahead (ms; negative is behind); null where there are none. */
  wrongClock(): Promise<WrongClock | null>;
  /** The person has seen it, and days are shifted or not. */
  clearWrongClock(): Promise<void>;
  /** Makes the next exchange read everything again and send everything held. */
  startOver(): Promise<void>;
  /** Calls back after any write to this book by any tab; gives the way to stop. */
  watch(onWrite: () => void): () => void;
}

export interface ReplicaStatus {
  /** Changes made here that the server has not acknowledged. */
  readonly unsent: number;
  readonly refused: number;
  readonly blobs: number;
  /** Whether the first reading of the whole book has ended. */
  readonly complete: boolean;
  /** Whether everything held is being sent again, after the server was restored. */
  readonly resending: boolean;
  /** How far this device's clock is ahead of the server's, ms; 0 within a minute. */
  readonly clockAhead: number;
  /** When the server last answered (ms since 1970, this device's clock), or null. */
  readonly answeredAt: number | null;
}

export interface UnsentChange {
  readonly change: Change;
  /** Whether it has been in a request already. */
  readonly sent: boolean;
  /** An instant, by this device's clock. */
  readonly at: string;
}

export interface RefusedChange {
  readonly change: Change;
  readonly reason: Refusal['reason'];
  readonly detail: string | null;
  /** An instant, by this device's clock. */
  readonly at: string;
}

export interface WrongClock {
  readonly ahead: number;
  readonly recordIds: readonly string[];
}

/** What an answer brought. */
export interface Taken {
  /** False where it was not the answer to the last request. */
  readonly taken: boolean;
  /** Ids of the records that are different now. */
  readonly records: readonly string[];
  /** There is more to send or to read at once. */
  readonly more: boolean;
  readonly refused: readonly RefusedChange[];
  /** The server was restored or does not know how far we read: everything is read and sent anew. */
  readonly restarted: boolean;
  /** The server speaks another version of the protocol: nothing is lost, the app must be renewed. */
  readonly outdated: boolean;
  /** Changes were refused for a clock that is ahead, and have new stamps now. */
  readonly restamped: number;
}

export interface BrowserStoreOptions {
  /** Name of the database: one per user. */
  readonly name: string;
  /** `device` counts only when the database is made; afterwards it has its own. */
  readonly context: StoreContext;
  /** Keeps everything in memory ("just now" on somebody else's device). */
  readonly memoryOnly?: boolean;
  /** Where a mark is kept that this device has a replica; `localStorage` unless given. */
  readonly marks?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  readonly indexedDB?: IDBFactory;
  /** How much one request of a replica holds. */
  readonly requests?: RequestLimits;
}
