import type { EventRecords } from '../event/read-event.ts';

/** What a question's way of answering gets. */
export interface AnswerProps {
  readonly records: EventRecords;
  /** Keeps the answer and goes on. */
  readonly onAnswer: (value: string | number | null) => void;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}
