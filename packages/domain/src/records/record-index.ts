/** A reference or filter that a record carries: `to` is a record's id, or the key of a tag or organisation. */
export interface Link {
  /** What it is: `people`, `event`, `encounter`, `about`, `tag`, `organisation`, … */
  readonly role: string;
  readonly to: string;
  /** The field path that made it: its stamp decides whether it revives a deleted record. */
  readonly path: string;
  /** Whether `to` is the id of another record (a reference), not a filter key. */
  readonly reference: boolean;
}

/** What storage keeps beside a record in order to find it again, filled by `indexRecord`. */
export interface RecordIndex {
  /** The day it belongs to (encounter, event, note), ISO; orders timelines. */
  readonly onDay: string | null;
  /** The day it asks for attention while it is open (promise due, snooze end), ISO. */
  readonly dueOn: string | null;
  /** Sorts lists of people, folded: `vries, sanne de`. */
  readonly sortName: string | null;
  /** Folded text that search looks in; people only. */
  readonly searchText: string | null;
  readonly links: readonly Link[];
}
