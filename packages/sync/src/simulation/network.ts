import type { Random } from './random.ts';

/** How badly the network behaves; each is a probability. */
export interface NetworkFaults {
  readonly drop: number;
  readonly double: number;
  /** Of waiting long, so that others overtake. */
  readonly delay: number;
}

/** Messages under way. */
export interface Network<Message> {
  send(message: Message, now: number): void;
  /** Takes the messages that have arrived by `now`, in order of arrival. */
  arrived(now: number): readonly Message[];
}

/** A network that drops, doubles, delays and so reorders what is sent. */
export function createNetwork<Message>(random: Random, faults: NetworkFaults): Network<Message> {
  let underway: { readonly at: number; readonly message: Message }[] = [];
  return {
    send(message, now) {
      const copies = random.chance(faults.drop) ? 0 : random.chance(faults.double) ? 2 : 1;
      for (let copy = 0; copy < copies; copy++) {
        const wait = random.chance(faults.delay) ? random.below(600_000) : random.below(2000);
        underway.push({ at: now + wait, message });
      }
    },
    arrived(now) {
      const due = underway.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      underway = underway.filter(({ at }) => at > now);
      return due.map(({ message }) => message);
    },
  };
}
