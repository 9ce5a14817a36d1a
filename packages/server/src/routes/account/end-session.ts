import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const endSession = defineRoute({
  method: 'delete',
  path: '/sessions/{id}',
  access: 'signed-in',
  summary: 'Sign a device of yours out; another device wipes what it holds at its next contact',
  answers: { 204: null },
  async handle({ parts: { sessions, cookie, log }, params, signedIn: { user, session } }) {
    const isOwn = params.id === session.id;
    const ended = isOwn ? sessions.end(user.id, params.id) : sessions.revoke(user.id, params.id);
    if (!(await ended)) return problemResponse({ type: 'not-found' });
    log.info({ event: 'session-ended', user: user.id }, 'a device was signed out');
    return nothing(isOwn ? { 'set-cookie': cookie.printEmpty() } : undefined);
  },
});
