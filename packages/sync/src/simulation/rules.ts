import { composeAnswer, judgeChange, readingStart } from '../answer.ts';
import { tick, witness } from '../clock.ts';
import { type MergeRules, mergeRules } from '../merge-rules.ts';
import { nextRequest } from '../next-request.ts';
import { restamping } from '../restamp.ts';
import { takeResponse } from '../take-response.ts';
import { withoutChange } from '../without-change.ts';

/** Every rule of synchronisation as a table, so that a test can break one on purpose. */
export interface SyncRules {
  readonly merge: MergeRules;
  readonly tick: typeof tick;
  readonly witness: typeof witness;
  readonly judgeChange: typeof judgeChange;
  readonly readingStart: typeof readingStart;
  readonly composeAnswer: typeof composeAnswer;
  readonly nextRequest: typeof nextRequest;
  readonly takeResponse: typeof takeResponse;
  readonly restamping: typeof restamping;
  readonly withoutChange: typeof withoutChange;
}

/** The rules as they are. */
export const syncRules: SyncRules = {
  merge: mergeRules,
  tick,
  witness,
  judgeChange,
  readingStart,
  composeAnswer,
  nextRequest,
  takeResponse,
  restamping,
  withoutChange,
};
