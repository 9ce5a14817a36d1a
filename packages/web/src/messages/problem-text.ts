import { type Problem, problemSentence } from '@kennis/domain';
import { useCallback } from 'react';
import type { Values } from './messages.ts';
import en from './problems.en.json' with { type: 'json' };
import nl from './problems.nl.json' with { type: 'json' };
import { useMessages } from './reading.tsx';
import { useWording } from './wording.ts';

const problemMessages = { nl, en };

type ProblemKey = keyof typeof nl;

/** Gives the words for a problem: what happened, whether anything was lost, what to do. */
export function useProblemText(): (problem: Problem) => string {
  const say = useMessages<ProblemKey>(problemMessages);
  const speak = useWording();
  return useCallback(
    (problem: Problem) => {
      const sentence = isKnown(problem.type) ? null : problemSentence(problem);
      if (sentence) return speak(sentence);
      const key: ProblemKey = isKnown(problem.type) ? problem.type : 'unexpected';
      return say(key, plainValues(problem));
    },
    [say, speak],
  );
}

function isKnown(type: string): type is ProblemKey {
  return Object.hasOwn(nl, type);
}

function plainValues(problem: Problem): Values {
  const values: { [name: string]: string | number } = {};
  for (const [name, value] of Object.entries(problem)) {
    if (typeof value === 'number') values[name] = value;
    // A select of ICU messages knows no hyphens: `too-short` is `too_short` there.
    if (typeof value === 'string')
      values[name] = /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', '_') : value;
  }
  return values;
}
