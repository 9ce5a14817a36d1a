import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printSession, sessionsAnswer } from './me-answer.ts';

export const listSessions = defineRoute({
  method: 'get',
  path: '/sessions',
  access: 'signed-in',
  summary: 'Your signed-in devices, last seen first',
  answers: { 200: sessionsAnswer },
  async handle({ parts: { store, now }, signedIn: { user, session } }) {
    const all = await store.accounts.sessionsOf(user.id);
    const live = all.filter(({ expiresAt }) => Date.parse(expiresAt) > now());
    const sessions = live
      .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1))
      .map((each) => ({ ...printSession(each), current: each.id === session.id }));
    return json({ sessions });
  },
});
