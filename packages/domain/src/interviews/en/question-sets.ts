import type { QuestionSet } from '../question-set.ts';
import { organisation } from './organisation.ts';
import { ownBusiness } from './own-business.ts';
import { people } from './people.ts';
import { sector } from './sector.ts';
import { step } from './step.ts';
import { work } from './work.ts';

/** Every set of questions for an advice talk, in English (I1). */
export const questionSetsInEnglish: readonly QuestionSet[] = [
  work,
  sector,
  step,
  ownBusiness,
  organisation,
  people,
];
