import type { Session } from '@kennis/store';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long a session lasts without use, and at most, in milliseconds (SECURITY.md). A device of one's own holds a
 * replica and is used for weeks on end; a passing one is somebody else's.
 */
export const timeouts: {
  readonly [device in Session['device']]: { readonly idle: number; readonly absolute: number };
} = {
  own: { idle: 60 * day, absolute: 365 * day },
  passing: { idle: 2 * 60 * minute, absolute: 12 * 60 * minute },
};

/** How often at most the use of a session is written down. */
export const seenEvery: number = 5 * minute;

/** The instant at which a session that is used `now` ends. */
export function expiryOf(device: Session['device'], createdAt: number, now: number): number {
  return Math.min(now + timeouts[device].idle, createdAt + timeouts[device].absolute);
}
