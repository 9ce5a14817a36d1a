export type { KeepingRate } from './keeping-rate.ts';
export { keepingRate } from './keeping-rate.ts';
export type { PromiseFields } from './promise.ts';
export type { PromiseIntent, PromiseProblem } from './promise-operations.ts';
export { editPromise, endPromise, makePromise, reopenPromise } from './promise-operations.ts';
