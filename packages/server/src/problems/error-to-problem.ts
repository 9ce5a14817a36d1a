import type { Problem } from '@kennis/domain';
import { HTTPException } from 'hono/http-exception';

/** The problem that an error thrown while answering amounts to. What nobody foresaw says nothing of what it was. */
export function errorToProblem(error: unknown): Problem {
  if (error instanceof HTTPException) return exceptionToProblem(error);
  if (isProblemError(error)) return error.problem;
  return { type: 'unexpected' };
}

function exceptionToProblem({ status }: HTTPException): Problem {
  if (status === 400) return { type: 'malformed-json' };
  if (status === 413) return { type: 'too-large' };
  if (status === 415) return { type: 'unsupported-type' };
  return { type: 'unexpected' };
}

/** Storage throws errors that carry the problem where it has one for people (`storage-full`, `busy`). */
function isProblemError(error: unknown): error is Error & { readonly problem: Problem } {
  if (!(error instanceof Error) || !('problem' in error)) return false;
  const { problem } = error;
  return (
    typeof problem === 'object' && problem !== null && 'type' in problem && typeof problem.type === 'string'
  );
}
