export type {
  CaptureDraft,
  Channel,
  ClubYield,
  Context,
  EventKind,
  EventYield,
  FavourWhat,
  Gain,
  GainReason,
  ImportView,
  IntroductionPath,
  IntroductionStepIntent,
  KnownPerson,
  Match,
  MatchPerson,
  MatchQuery,
  Moment,
  OneToOnes,
  PersonIntent,
  Problem,
  RecordOf,
  Result,
  Rhythm,
  RoundsPlan,
  RoundsSheet,
  RoundsWish,
  Seat,
  Sentence,
  SettingFields,
  SheetDetails,
  SheetPerson,
  Today,
  Topic,
  Yield,
} from '@kennis/domain';
export {
  acquaintanceSentence,
  balanceSentence,
  capture,
  channels,
  costSentence,
  createMatchIndex,
  credibilitySentences,
  dayOf,
  eventKinds,
  favourKinds,
  harvestSentence,
  interviewNextSentence,
  interviewSentence,
  introductionSentence,
  isIntroductionOpen,
  likenessSentence,
  matchSentence,
  moments,
  nextIntroductionStep,
  nextStepSentence,
  ok,
  pathStepSentence,
  periodSentence,
  planRounds,
  printDraft,
  problemSentence,
  readAttendees,
  referralSentences,
  refuse,
  rhythms,
  roundsSheet,
  rungSentence,
  sentenceOf,
  servedGoalSentence,
  thankedSentence,
  topics,
  whatSentence,
  wording,
  worthSentence,
  yieldSentences,
} from '@kennis/domain';
export type { DrillCardKind, DrillGrade } from '@kennis/domain/drilling';
export type { ReadAs, ReadLanguage, ReadText } from '@kennis/domain/reading';
export type {
  Book,
  BookReading,
  Origin,
  PathWish,
  PeopleQuery,
  PersonRow,
  ReadHarvest,
  ReadPaths,
  ReadYearReview,
  User,
} from '@kennis/store';
export {
  readEventYield,
  readGoals,
  readHarvest,
  readInterviews,
  readLadder,
  readOneToOnes,
  readPaths,
  readToday,
  readYearReview,
} from '@kennis/store';
export type { Means } from './book/context-of.ts';
export { contextOf } from './book/context-of.ts';
export type { OpenedBook } from './book/open-book.ts';
export { openBook } from './book/open-book.ts';
export { printToday } from './book/print-today.ts';
export { captureLine, recordDraft } from './capture/capture-line.ts';
export type { Config, ConfigProblem } from './config.ts';
export { readConfig } from './config.ts';
export { gradeDrillIn } from './drilling/grade-drill-in.ts';
export { loadDrilling } from './drilling/load-drilling.ts';
export { printDrill } from './drilling/print-drill.ts';
export { createEmbeddings } from './embeddings/create-embeddings.ts';
export type { Embeddings } from './embeddings/embeddings.ts';
export type { SecondOpinion } from './embeddings/second-opinion.ts';
export { secondOpinion } from './embeddings/second-opinion.ts';
export { addEventTo } from './events/add-event.ts';
export { keepAttendeesIn } from './events/keep-attendees-in.ts';
export { listEvents } from './events/list-events.ts';
export { printEvent } from './events/print-event.ts';
export { printWhomToMeet, whomToMeet } from './events/whom-to-meet.ts';
export { fillExample } from './example/fill-example.ts';
export { type ExportFormat, exportBook, exportFormats } from './export/export-book.ts';
export { addFavourTo, thankFavourIn } from './giving/add-favour-to.ts';
export { printBalance, printHarvest } from './giving/print-harvest.ts';
export { addGoalTo, changeGoalIn } from './goals/change-goal.ts';
export { printGoal } from './goals/print-goal.ts';
export { applyImport } from './import/apply/apply-import.ts';
export { previewImport } from './import/preview-import.ts';
export type { FileProblem } from './import/reading/file-reading.ts';
export { openImportFile } from './import/reading/open-import-file.ts';
export { undoImport } from './import/undo/undo-import.ts';
export { reasonText } from './import/wording/reason-text.ts';
export { backup, restore } from './installation/backup.ts';
export type { Checked } from './installation/check-installation.ts';
export { checkInstallation } from './installation/check-installation.ts';
export { planInterviewIn } from './interviews/plan-interview-in.ts';
export type { PrintedInterview } from './interviews/print-interview.ts';
export { printInterview } from './interviews/print-interview.ts';
export { printPlanned } from './interviews/print-planned.ts';
export { printIntroduction } from './introductions/print-introduction.ts';
export { startIntroductionIn } from './introductions/start-introduction-in.ts';
export { takeStepIn } from './introductions/take-step-in.ts';
export { addLineTo, removeLineIn } from './lines/change-lines.ts';
export { periodOf } from './looking-back/period-of.ts';
export { printEventYield, printReview } from './looking-back/print-review.ts';
export { allowedEmbeddings } from './matching/allowed-embeddings.ts';
export { createBookMatching } from './matching/book-matching.ts';
export { printAnswered, printProposed } from './matching/print-matches.ts';
export { switchEmbeddings } from './matching/switch-embeddings.ts';
export { planOneToOneIn } from './one-to-ones/plan-one-to-one-in.ts';
export { printOneToOnes } from './one-to-ones/print-one-to-ones.ts';
export { addPersonTo, deletePersonIn, editPersonIn, restorePersonIn } from './people/change-person.ts';
export { findPerson } from './people/find-person.ts';
export type { EverybodyInTouch } from './people/list-in-touch-of.ts';
export { listInTouchOf } from './people/list-in-touch-of.ts';
export { listPeople } from './people/list-people.ts';
export { logContactIn } from './people/log-contact-in.ts';
export { printPath } from './people/print-path.ts';
export { printPerson } from './people/print-person.ts';
export { readTrust } from './people/read-trust.ts';
export { searchPeople } from './people/search-people.ts';
export type { ShownPerson } from './people/show-person.ts';
export { showPerson } from './people/show-person.ts';
export { printPlain } from './printing/print-plain.ts';
export { loadReading } from './reading/load-reading.ts';
export { createUser, resetPassword } from './sign-in/reset-password.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { startServer } from './start-server-lazily.ts';
export { workerName } from './work/worker-name.ts';
export type { Workplace } from './workplace.ts';
export { openWorkplace } from './workplace.ts';
