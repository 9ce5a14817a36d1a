export { answerAsk } from './answer-ask.ts';
export type { AskFields, OfferFields } from './ask.ts';
export { askAgain, stillSo } from './ask-again.ts';
export type { AskIntent, AskProblem } from './ask-operations.ts';
export { addAsk, editAsk, endAsk } from './ask-operations.ts';
