export type { AskParts } from './asks/ask-parts.ts';
export type { Findability, SharpAsk } from './asks/sharpen-ask.ts';
export { sharpenAsk } from './asks/sharpen-ask.ts';
export type { ReadLanguage } from './read-language.ts';
export type { ReadText, TextToRead } from './read-text.ts';
export { readText } from './read-text.ts';
export type {
  AskPart,
  Finding,
  FindingAbout,
  FindingKind,
  GuardKind,
  PitchKind,
  PlainKind,
  ReadAs,
} from './reading.ts';
export { detectLanguage } from './text/detect-language.ts';
export type { ReadingScore } from './text/scores.ts';
export type { SpeakingTime } from './text/speaking-time.ts';
export { speakingTime } from './text/speaking-time.ts';
