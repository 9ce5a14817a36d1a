import { createAlarm } from './alarm.ts';
import { browserSurroundings } from './browser-surroundings.ts';
import { type ExchangeOutcome, exchangeOnce } from './exchange-once.ts';
import type { Exchange, ExchangeOptions } from './exchange-state.ts';
import { createExchangeTeller, type Going } from './exchange-teller.ts';
import { exchangeTiming, patienceAfter, waitAfter } from './exchange-timing.ts';
import { readAhead } from './read-ahead.ts';
import { sendBlobs } from './send-blobs.ts';

/**
 * The loop that keeps one book in step with the server: at once after a write here, when the server says so, when the
 * network or the page comes back, and every minute while the page is visible. One run at a time, in one tab; after a
 * failure it waits longer each time.
 */
export function createExchange(options: ExchangeOptions): Exchange {
  const { replica, now, onTaken, lock } = options;
  const { surroundings = browserSurroundings(), timing = exchangeTiming, jitter = Math.random } = options;
  const post = readAhead(options);
  const stopping = new AbortController();
  const alarm = createAlarm();
  const teller = createExchangeTeller(options, surroundings, stopping.signal);
  const leave: (() => void)[] = [];
  let going: Going = { phase: 'elsewhere', failures: 0, nextTryAt: null };
  let restamps = 0;
  let ended: Promise<void> | null = null;

  const tell = (next: Partial<Going>): Promise<number> => {
    going = { ...going, ...next };
    return teller.tell(going);
  };

  const exchange = async (): Promise<void> => {
    await tell({ phase: 'sending' });
    const patience = AbortSignal.timeout(patienceAfter(going.failures, timing));
    const outcome = judged(
      await exchangeOnce({ replica, post }, AbortSignal.any([stopping.signal, patience])),
    );
    const failures = (await isDone(outcome)) ? 0 : going.failures + 1;
    going = { ...going, failures, nextTryAt: nextTry(failures) };
    if (outcome.is === 'taken') onTaken?.(outcome.taken);
    if (outcome.is === 'taken' && outcome.again) return alarm.ring();
    const unsent = await tell({ phase: phaseAfter(outcome) });
    if (failures === 0 && unsent > 0) alarm.ring();
  };

  const nextTry = (failures: number): number | null =>
    failures === 0 ? null : now() + waitAfter(failures, jitter(), timing);

  const isDone = async (outcome: ExchangeOutcome): Promise<boolean> =>
    outcome.is === 'taken' && (outcome.again || (await sendBlobs(options, stopping.signal)));

  /** A clock that new stamps do not help is off at the server, or moves. */
  const judged = (outcome: ExchangeOutcome): ExchangeOutcome => {
    if (outcome.is !== 'taken') return outcome;
    restamps = outcome.taken.restamped > 0 ? restamps + 1 : 0;
    return restamps > mostRestamps ? { is: 'clock-off' } : outcome;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await alarm.rest(waitFor());
      alarm.takeRing();
      if (!stopping.signal.aborted) await exchange();
    }
  };

  /** A browser that says it is offline may still reach a server on its own machine, so it is tried at times. */
  const waitFor = (): number | null => {
    if (going.nextTryAt !== null) return Math.max(0, going.nextTryAt - now());
    if (!surroundings.visible()) return null;
    return surroundings.online() ? timing.idle : timing.most;
  };

  const surrounded = (): void => {
    if (surroundings.online() && surroundings.visible()) going = { ...going, failures: 0 };
    alarm.ring();
  };

  const written = async (): Promise<void> => {
    if (going.phase === 'sending') return;
    const before = teller.state().unsent;
    await tell({});
    if (teller.state().unsent > before) alarm.ring();
  };

  return {
    start() {
      if (ended) return;
      leave.push(
        surroundings.listen(surrounded),
        replica.watch(() => void written()),
      );
      alarm.ring();
      void tell({});
      ended = lock(run, stopping.signal);
    },
    async stop() {
      stopping.abort();
      for (const each of leave.splice(0)) each();
      alarm.ring();
      await ended;
    },
    nudge: () => alarm.ring(),
    state: () => teller.state(),
  };
}

function phaseAfter({ is }: ExchangeOutcome): Going['phase'] {
  return is === 'taken' || is === 'failed' ? 'idle' : is;
}

const mostRestamps = 3;
