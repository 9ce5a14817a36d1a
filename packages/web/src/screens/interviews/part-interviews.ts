import type { ListedInterview } from '@kennis/store';

/** Advice talks by what they wait for. */
export interface PartedInterviews {
  /** To plan, planned, or to write down: the nearest first, those without a day last. */
  readonly ahead: readonly ListedInterview[];
  /** Held, with a thank-you or a report back to go. */
  readonly waiting: readonly ListedInterview[];
  readonly done: readonly ListedInterview[];
}

/** Parts the listed talks, the latest first, by what they wait for. */
export function partInterviews(listed: readonly ListedInterview[]): PartedInterviews {
  const isAhead = ({ interview: { fields } }: ListedInterview) => !fields.held && !fields.calledOff;
  const held = listed.filter((each) => !isAhead(each));
  return {
    ahead: listed.filter(isAhead).toSorted((a, b) => dayOfTalk(a).localeCompare(dayOfTalk(b))),
    waiting: held.filter(({ progress }) => progress.next !== null),
    done: held.filter(({ progress }) => progress.next === null),
  };
}

function dayOfTalk({ interview }: ListedInterview): string {
  return interview.fields.on ?? '9999';
}
