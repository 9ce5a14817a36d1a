import type { Change } from '../change.ts';
import { printStamp, stampMilliseconds } from '../clock.ts';
import { deletedPath, own } from '../path.ts';
import { latestStamp } from '../record-state.ts';
import { type SyncRules, syncRules } from './rules.ts';

/** Each rule broken in one way that somebody could write by mistake. The simulation must notice every one. */
export const brokenRules: { readonly [mistake: string]: Partial<SyncRules> } = {
  'what arrives last wins': merging({ beats: () => true }),
  'what was there first stays': merging({ beats: () => false }),
  'stamps of the same instant are equal': merging({
    beats: (a, b) => a.stamp.slice(0, 13) > b.stamp.slice(0, 13),
  }),
  'two values under one stamp both stay': merging({ beats: (a, b) => a.stamp > b.stamp }),
  'a cleared field forgets its stamp': merging({ remembersCleared: false }),
  'erasing is like any other edit': merging({ erasure: () => undefined }),
  'deleted stays deleted, whatever was edited later': merging({
    deletedAt: ({ stamps }) => (typeof stamps === 'string' ? null : (own(stamps, deletedPath) ?? null)),
  }),
  'a later reference does not bring back': merging({
    deletedAt: (state) => syncRules.merge.deletedAt(state, null),
  }),
  'any reference brings back': merging({
    deletedAt: (state, reference) => (reference ? null : syncRules.merge.deletedAt(state)),
  }),
  'a change that is known is taken again': {
    judgeChange: (change, held, options) => syncRules.judgeChange(change, { ...held, known: false }, options),
  },
  'any stamp is taken': {
    judgeChange: (change, held, options) =>
      syncRules.judgeChange(change, held, { ...options, newest: Number.MAX_SAFE_INTEGER }),
  },
  'a clock that stands still': {
    tick: ({ device }, now) => ({ device, last: printStamp(Math.max(0, now), 0, device) }),
  },
  'a clock that does not learn from what it sees': { witness: (clock) => clock },
  'an unknown cursor is trusted': {
    readingStart: (request, position, markAt) => ({
      ...syncRules.readingStart(request, position, markAt),
      restart: false,
    }),
  },
  'what was acknowledged after the cursor is not looked at': {
    readingStart: (request, position, markAt) =>
      syncRules.readingStart({ ...request, head: null }, position, markAt),
  },
  'a cursor is its rev': {
    readingStart: ({ cursor, head }, position) => {
      const revs = [cursor, head].map((text) => Number(text?.split('.')[1] ?? 0));
      const restart = Math.max(...revs) > position.rev;
      return { from: restart ? 0 : (revs[0] ?? 0), restart };
    },
  },
  'a page ends at the end of the journal': {
    composeAnswer: (parts) => syncRules.composeAnswer({ ...parts, pageEnd: null }),
  },
  'after a restore everything is read, nothing sent': {
    takeResponse: (...args) => {
      const taking = syncRules.takeResponse(...args);
      return { ...taking, progress: { ...taking.progress, resend: null } };
    },
  },
  'an answer is taken to be of the last request': {
    takeResponse: (progress, request, response, options) => {
      const flight = { sentAt: options.now, resend: null, ...progress.flight, id: request.id };
      return syncRules.takeResponse({ ...progress, flight }, request, response, options);
    },
  },
  'what was sent has arrived': {
    takeResponse: (progress, request, response, options) => {
      const taking = syncRules.takeResponse(progress, request, response, options);
      return { ...taking, acknowledged: request.changes.map(({ id }) => id) };
    },
  },
  'a stamp that is ahead is refused for good': {
    takeResponse: (...args) => {
      const taking = syncRules.takeResponse(...args);
      const refused = args[2].refused.filter(({ reason }) => reason === 'stamp-ahead');
      return { ...taking, refused: [...taking.refused, ...refused], ahead: [] };
    },
  },
  'each sending has new stamps': {
    nextRequest: (...args) => {
      const next = syncRules.nextRequest(...args);
      const changes = next.request.changes.map(later);
      return { ...next, request: { ...next.request, changes } };
    },
  },
  'new stamps in whatever order': {
    restamping: (...args) => {
      const given = [...syncRules.restamping(...args)];
      return new Map(given.map(([old], index) => [old, given[given.length - 1 - index]?.[1] ?? old]));
    },
  },
  'new stamps that are not later than what was seen': {
    restamping: (stamped, { device }, options) =>
      syncRules.restamping(stamped, { device, seen: null }, { ...options, now: 0 }),
  },
  'a refused change stays in the record': { withoutChange: (state) => state },
  'a refused change takes the whole record with it': { withoutChange: (_state, _change, base) => base },
};

function merging(broken: Partial<SyncRules['merge']>): Partial<SyncRules> {
  return { merge: { ...syncRules.merge, ...broken } };
}

function later(change: Change): Change {
  const stamp = latestStamp(change);
  if (typeof change.stamps !== 'string') return change;
  return { ...change, stamps: printStamp(stampMilliseconds(stamp) + 1, 0, 'somebody') };
}
