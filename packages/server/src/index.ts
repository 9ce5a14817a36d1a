export type {
  CaptureDraft,
  Channel,
  Context,
  EventKind,
  Gain,
  GainReason,
  ImportView,
  IntroductionPath,
  KnownPerson,
  Match,
  MatchPerson,
  MatchQuery,
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
} from '@kennis/domain';
export {
  acquaintanceSentence,
  capture,
  channels,
  createMatchIndex,
  dayOf,
  eventKinds,
  matchSentence,
  nextStepSentence,
  ok,
  pathStepSentence,
  planRounds,
  printDraft,
  problemSentence,
  refuse,
  rhythms,
  roundsSheet,
  sentenceOf,
  wording,
} from '@kennis/domain';
export type { ReadAs, ReadLanguage, ReadText } from '@kennis/domain/reading';
export type {
  Book,
  BookReading,
  Origin,
  PathWish,
  PeopleQuery,
  PersonRow,
  ReadPaths,
  User,
} from '@kennis/store';
export { readPaths, readToday } from '@kennis/store';
export type { Means } from './book/context-of.ts';
export { contextOf } from './book/context-of.ts';
export type { OpenedBook } from './book/open-book.ts';
export { openBook } from './book/open-book.ts';
export { printToday } from './book/print-today.ts';
export { captureLine, recordDraft } from './capture/capture-line.ts';
export type { Config, ConfigProblem } from './config.ts';
export { readConfig } from './config.ts';
export { addEventTo } from './events/add-event.ts';
export { listEvents } from './events/list-events.ts';
export { printEvent } from './events/print-event.ts';
export { fillExample } from './example/fill-example.ts';
export { type ExportFormat, exportBook, exportFormats } from './export/export-book.ts';
export { applyImport } from './import/apply/apply-import.ts';
export { previewImport } from './import/preview-import.ts';
export type { FileProblem } from './import/reading/file-reading.ts';
export { openImportFile } from './import/reading/open-import-file.ts';
export { undoImport } from './import/undo/undo-import.ts';
export { reasonText } from './import/wording/reason-text.ts';
export { backup, restore } from './installation/backup.ts';
export type { Checked } from './installation/check-installation.ts';
export { checkInstallation } from './installation/check-installation.ts';
export { addPersonTo, deletePersonIn, editPersonIn, restorePersonIn } from './people/change-person.ts';
export { findPerson } from './people/find-person.ts';
export type { EverybodyInTouch } from './people/list-in-touch-of.ts';
export { listInTouchOf } from './people/list-in-touch-of.ts';
export { listPeople } from './people/list-people.ts';
export { logContactIn } from './people/log-contact-in.ts';
export { printPerson } from './people/print-person.ts';
export { searchPeople } from './people/search-people.ts';
export type { ShownPerson } from './people/show-person.ts';
export { showPerson } from './people/show-person.ts';
export { loadReading } from './reading/load-reading.ts';
export { createUser, resetPassword } from './sign-in/reset-password.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
export { startServer } from './start-server-lazily.ts';
export { workerName } from './work/worker-name.ts';
export type { Workplace } from './workplace.ts';
export { openWorkplace } from './workplace.ts';
