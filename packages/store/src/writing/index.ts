export { acceptChanges } from './accept-changes.ts';
export { type Decide, editBook } from './edit-book.ts';
export { eraseRecords } from './erase-records.ts';
export { filterKey } from './links-of.ts';
export type {
  Head,
  HeldRecord,
  LinkRow,
  PersonIndex,
  RecordRow,
  TallyStep,
  WritePort,
  Writes,
} from './port.ts';
export { StorageError } from './storage-error.ts';
export { type ChangesToWrite, type Written, writeChanges } from './write-changes.ts';
export { type Transactions, WriteQueue } from './write-queue.ts';
