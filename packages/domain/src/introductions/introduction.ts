/** Which of the two: `a` looks for something, `b` may help. */
export type IntroductionSide = 'a' | 'b';

/** What somebody said when you asked whether you may introduce them. */
export interface IntroductionAnswer {
  readonly said: 'yes' | 'no';
  readonly on: string;
}

/** You bring two people together, step by step (T1). Each step is the day it was done; none is skipped over silently. */
export type IntroductionFields = {
  /** Who looks for something. */
  readonly a: string;
  /** Who may help. */
  readonly b: string;
  readonly on: string;
  /** What it is about, as you would say it: `een jurist die coöperaties kent`. */
  readonly about?: string;
  /** Why these two, in your words or those of the match. */
  readonly reason?: string;
  readonly aAskedOn?: string;
  readonly bAskedOn?: string;
  readonly aAnswer?: IntroductionAnswer;
  readonly bAnswer?: IntroductionAnswer;
  readonly introducedOn?: string;
  readonly metOn?: string;
  /** You thanked both. */
  readonly thankedOn?: string;
  /** What came of it: something, or nothing that you know of. */
  readonly outcome?: { readonly how: 'worked' | 'nothing'; readonly on: string; readonly text?: string };
  /** It stopped before it was one. */
  readonly ending?: { readonly how: 'withdrawn' | 'quiet'; readonly on: string };
  /** The day you chose for the next step, instead of the gentle one. */
  readonly nextOn?: string;
  /** The ask of A that it answers. */
  readonly ask?: string;
  /** Your promise to introduce them (F1): kept once they are. */
  readonly promise?: string;
  /** The talk, favour, introduction or interview it grew from (G2). */
  readonly grewFrom?: string;
  /** The long-term goal that it serves (D1). */
  readonly goal?: string;
  readonly example?: { readonly at: string };
};
