import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const endSession = defineRoute({
  method: 'delete',
  path: '/sessions/{id}',
  access: 'signed-in',
  summary: 'Sign a device of yours out',
  answers: { 204: null },
  async handle({ parts: { sessions, cookie, log }, params, signedIn: { user, session } }) {
    if (!(await sessions.end(user.id, params.id))) return problemResponse({ type: 'not-found' });
    log.info({ event: 'session-ended', user: user.id }, 'a device was signed out');
    return nothing(params.id === session.id ? { 'set-cookie': cookie.printEmpty() } : undefined);
  },
});
