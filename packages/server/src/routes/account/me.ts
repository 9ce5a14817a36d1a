import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { meAnswer, printMe } from './me-answer.ts';

export const me = defineRoute({
  method: 'get',
  path: '/me',
  access: 'signed-in',
  summary: 'Who is signed in, with book and session',
  answers: { 200: meAnswer },
  handle: ({ signedIn }) => json(printMe(signedIn)),
});
