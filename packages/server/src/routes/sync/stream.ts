import { defineRoute } from '../../http/route.ts';

const heartbeatEvery = 25_000;
/** Many writes in a moment are told once. */
const gatherFor = 100;

export const stream = defineRoute({
  method: 'get',
  path: '/books/{book}/sync/stream',
  access: 'book',
  summary: 'Server-sent events: `changed` whenever the book has something new',
  answers: { 200: 'text/event-stream' },
  handle({ c, parts, params, signedIn: { session } }) {
    const token = parts.cookie.read(c.req.header('cookie')) ?? '';
    const events = new TextEncoder();
    let stop = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(events.encode(text));
        let gathering: NodeJS.Timeout | undefined;
        const unwatch = parts.store.book(params.book).watch((rev) => {
          gathering ??= setTimeout(() => {
            gathering = undefined;
            send(`event: changed\ndata: ${JSON.stringify({ rev })}\n\n`);
          }, gatherFor);
        });
        let isOpen = true;
        const heartbeat = setInterval(async () => {
          // Where the database cannot be asked now, the next heartbeat asks; a stream may have ended meanwhile.
          const signedIn = await parts.sessions.find(token).catch(() => undefined);
          if (signedIn === null) end();
          else if (isOpen) send(': still here\n\n');
        }, heartbeatEvery);
        const unlisten = parts.sessions.onEnd(session.id, () => end());
        const end = () => {
          if (isOpen) controller.close();
          stop();
        };
        stop = () => {
          isOpen = false;
          clearTimeout(gathering);
          clearInterval(heartbeat);
          unwatch();
          unlisten();
          parts.closing.removeEventListener('abort', end);
          stop = () => {};
        };
        parts.closing.addEventListener('abort', end);
        send('retry: 3000\n\n');
      },
      cancel: () => stop(),
    });
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  },
});
