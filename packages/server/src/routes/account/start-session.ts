import type { Session, User } from '@kennis/store';
import { json } from '../../http/answer.ts';
import type { RequestContext } from '../../http/env.ts';
import type { Parts } from '../../parts.ts';
import { deviceLabel } from '../../sign-in/device-label.ts';
import { printMe } from './me-answer.ts';

/** Signs `user` in on this device: a new token, and the session that the device had until now ends. */
export async function startSession(
  { sessions, cookie }: Parts,
  c: RequestContext,
  user: User,
  device: Session['device'],
): Promise<Response> {
  const before = c.var.signedIn;
  if (before) await sessions.end(before.user.id, before.session.id);
  const label = deviceLabel(c.req.header('user-agent'));
  const { token, signedIn } = await sessions.start(user, { device, label });
  return json(printMe(signedIn), 201, { 'set-cookie': cookie.print(token, device) });
}
