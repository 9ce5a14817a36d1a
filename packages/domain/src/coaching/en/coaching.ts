import type { Coaching } from '../coaching.ts';
import { alone } from './alone.ts';
import { coffee } from './coffee.ts';
import { farewell } from './farewell.ts';
import { group } from './group.ts';
import { host } from './host.ts';
import { ignored } from './ignored.ts';
import { important } from './important.ts';
import { leave } from './leave.ts';
import { mourning } from './mourning.ts';
import { noClick } from './no-click.ts';
import { prejudices } from './prejudices.ts';
import { questions } from './questions/questions.ts';
import { queue } from './queue.ts';
import { reunion } from './reunion.ts';
import { slight } from './slight.ts';
import { table } from './table.ts';
import { welcome } from './welcome.ts';

/** The coach in English. */
export const coachingInEnglish: Coaching = {
  lines: {
    alone,
    group,
    coffee,
    host,
    slight,
    important,
    queue,
    table,
    leave,
    ignored,
    'no-click': noClick,
    reunion,
    welcome,
  },
  farewell,
  mourning,
  questions,
  prejudices,
  ownWhy: 'Your own words sound most like you.',
};
