import type { OpenQuestion } from '../../coaching.ts';
import { again } from './again.ts';
import { book } from './book.ts';
import { challenge } from './challenge.ts';
import { club } from './club.ts';
import { coffee } from './coffee.ts';
import { congress } from './congress.ts';
import { help } from './help.ts';
import { jubilee } from './jubilee.ts';
import { meeting } from './meeting.ts';
import { outside } from './outside.ts';
import { people } from './people.ts';
import { route } from './route.ts';
import { seeks } from './seeks.ts';
import { theme } from './theme.ts';
import { work } from './work.ts';

/** Every open question, topic by topic (C4). */
export const questions: readonly OpenQuestion[] = [
  ...work,
  ...route,
  ...challenge,
  ...seeks,
  ...meeting,
  ...theme,
  ...people,
  ...outside,
  ...again,
  ...coffee,
  ...help,
  ...congress,
  ...book,
  ...club,
  ...jubilee,
];
