export { answerPrejudice, type PrejudiceMoment } from './coaching/answer-prejudice.ts';
export type { Line, Moment, OpenQuestion, Phrase, Prejudice, Situation, Topic } from './coaching/coaching.ts';
export type { Address } from './coaching/phrase.ts';
export type { CoachingChoice, PickedLine } from './coaching/pick-lines.ts';
export { pickLines, pickOpeners } from './coaching/pick-lines.ts';
export type { PickedQuestion, QuestionChoice } from './coaching/pick-questions.ts';
export { pickQuestions } from './coaching/pick-questions.ts';
export type { Tone } from './coaching/tone.ts';
export { eventTone, isPresenceOnly } from './coaching/tone.ts';
export type { Context } from './context.ts';
export type { Day } from './days/day.ts';
export { addDays, daysBetween, isDay, mondayOf, weekdayOf } from './days/day.ts';
export { dayOf } from './days/day-of.ts';
export type { TimeSpan } from './days/span.ts';
export { daysToSpan } from './days/span.ts';
export type { Channel, EncounterFields, Known } from './encounters/encounter.ts';
export type { MemoryFields } from './encounters/memory.ts';
export type { NoteFields } from './encounters/note.ts';
export type { EventFields, EventGoal, EventKind } from './events/event.ts';
export type { ReflectionFields } from './events/reflection.ts';
export type { TargetFields } from './events/target.ts';
export type { ImportFields } from './importing/import.ts';
export type { Acquaintance } from './keeping-warm/acquaintance.ts';
export { acquaintance, answeredBefore } from './keeping-warm/acquaintance.ts';
export type { InTouchInput } from './keeping-warm/in-touch.ts';
export { coolsAfterDays, coolThreshold, inTouch } from './keeping-warm/in-touch.ts';
export type { CurvePoint, InTouchCurve } from './keeping-warm/in-touch-curve.ts';
export { inTouchCurve } from './keeping-warm/in-touch-curve.ts';
export type { InTouchReason } from './keeping-warm/in-touch-reason.ts';
export { inTouchReason, usualGapDays } from './keeping-warm/in-touch-reason.ts';
export type { SnoozeFields } from './keeping-warm/snooze.ts';
export type { Tie } from './keeping-warm/tie.ts';
export { rhythmDays, tieOf } from './keeping-warm/tie-of.ts';
export type { AskFields, Ending, OfferFields } from './people/ask.ts';
export type { CardFields } from './people/card.ts';
export { emailKey, phoneKey, tagKey, urlKey } from './people/contact-key.ts';
export { parseName, printName, sortName } from './people/name.ts';
export { sameName } from './people/name-same.ts';
export type {
  BlobReference,
  ContactPoint,
  OriginalCard,
  PersonFields,
  PersonName,
  PostalAddress,
  Rhythm,
  Tag,
} from './people/person.ts';
export type { PitchFields } from './people/pitch.ts';
export type { SettingFields } from './people/setting.ts';
export type { PromiseFields } from './promises/promise.ts';
export { sortNameOf } from './records/index-person.ts';
export { indexRecord, indexVersion } from './records/index-record.ts';
export type { Kind, KindFields, PatchOf, RecordOf } from './records/kinds.ts';
export { singletonIds } from './records/kinds.ts';
export type { BookRecord, Elements, Fields, Patch } from './records/record.ts';
export { elements } from './records/record.ts';
export type { Link, RecordIndex } from './records/record-index.ts';
export type { Problem, Result } from './result.ts';
export { ok, refuse } from './result.ts';
export { fold, foldedWords } from './searching/fold.ts';
export type { Span } from './searching/highlight.ts';
export { highlight } from './searching/highlight.ts';
export type { RankedPerson, SearchField, SearchRow } from './searching/rank-people.ts';
export { rankPeople } from './searching/rank-people.ts';
export type { SearchTerms } from './searching/search-terms.ts';
export { searchTerms, trigrams } from './searching/search-terms.ts';
