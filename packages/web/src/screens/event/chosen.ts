import type { RecordOf } from '@kennis/domain';

/** Who was chosen to be put on the list: somebody of one's own people, or a name. */
export interface Chosen {
  readonly person: RecordOf<'person'> | null;
  readonly name: string;
}
