import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

export const signOut = defineRoute({
  method: 'delete',
  path: '/sessions/current',
  access: 'signed-in',
  summary: 'Sign out; the app forgets what it keeps on this device',
  answers: { 204: null },
  async handle({ parts: { sessions, cookie, log }, signedIn: { user, session } }) {
    await sessions.end(user.id, session.id);
    log.info({ event: 'sign-out', user: user.id }, 'signed out');
    return nothing({ 'set-cookie': cookie.printEmpty(), 'clear-site-data': '"cache"' });
  },
});
