import type { Route } from '../http/route.ts';
import { changePassword } from './account/change-password.ts';
import { endSession } from './account/end-session.ts';
import { listSessions } from './account/list-sessions.ts';
import { makePairing } from './account/make-pairing.ts';
import { me } from './account/me.ts';
import { redeemPairing } from './account/redeem-pairing.ts';
import { setUp } from './account/set-up.ts';
import { signIn } from './account/sign-in.ts';
import { signOut } from './account/sign-out.ts';
import { status } from './account/status.ts';
import { getBlob } from './blobs/get-blob.ts';
import { putBlob } from './blobs/put-blob.ts';
import { capture } from './book/capture.ts';
import { example } from './book/example.ts';
import { exportAll } from './book/export.ts';
import { today } from './book/today.ts';
import { gradeDrill } from './drill/grade-drill.ts';
import { listDrill } from './drill/list-drill.ts';
import { eventAttendees } from './events/event-attendees.ts';
import { eventYield } from './events/event-yield.ts';
import { listEvents } from './events/list-events.ts';
import { addFavour } from './favours/add-favour.ts';
import { harvest } from './favours/harvest.ts';
import { listFavours } from './favours/list-favours.ts';
import { addGoal } from './goals/add-goal.ts';
import { changeGoal } from './goals/change-goal.ts';
import { listGoals } from './goals/list-goals.ts';
import { applyImport } from './imports/apply-import.ts';
import { getImport } from './imports/get-import.ts';
import { previewImport } from './imports/preview-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { ladder } from './interviews/ladder.ts';
import { listInterviews } from './interviews/list-interviews.ts';
import { planInterview } from './interviews/plan-interview.ts';
import { listIntroductions } from './introductions/list-introductions.ts';
import { startIntroduction } from './introductions/start-introduction.ts';
import { takeStep } from './introductions/take-step.ts';
import { addLine } from './lines/add-line.ts';
import { listLines } from './lines/list-lines.ts';
import { removeLine } from './lines/remove-line.ts';
import { review } from './looking-back/review.ts';
import { getEmbeddings } from './matching/get-embeddings.ts';
import { listLikenesses } from './matching/list-likenesses.ts';
import { listMatches } from './matching/list-matches.ts';
import { listProposals } from './matching/list-proposals.ts';
import { setEmbeddings } from './matching/set-embeddings.ts';
import { listOneToOnes } from './one-to-ones/list-one-to-ones.ts';
import { planOneToOne } from './one-to-ones/plan-one-to-one.ts';
import { addPerson } from './people/add-person.ts';
import { deletePerson } from './people/delete-person.ts';
import { editPerson } from './people/edit-person.ts';
import { getPerson } from './people/get-person.ts';
import { listPeople } from './people/list-people.ts';
import { paths } from './people/paths.ts';
import { search } from './people/search.ts';
import { trust } from './people/trust.ts';
import { readTexts } from './reading/read-texts.ts';
import { exchange } from './sync/exchange.ts';
import { stream } from './sync/stream.ts';

/** Every route under `/api/v1`. Who may call each is tested for all of them (`access.test.ts`). */
export const routes: readonly Route[] = [
  status,
  setUp,
  signIn,
  listSessions,
  signOut,
  endSession,
  me,
  changePassword,
  makePairing,
  redeemPairing,
  exchange,
  stream,
  getBlob,
  putBlob,
  listPeople,
  addPerson,
  getPerson,
  editPerson,
  deletePerson,
  trust,
  search,
  today,
  listEvents,
  eventYield,
  eventAttendees,
  listFavours,
  addFavour,
  harvest,
  listIntroductions,
  startIntroduction,
  takeStep,
  listMatches,
  listProposals,
  listLikenesses,
  getEmbeddings,
  setEmbeddings,
  paths,
  listOneToOnes,
  planOneToOne,
  ladder,
  listInterviews,
  planInterview,
  listGoals,
  addGoal,
  changeGoal,
  listDrill,
  gradeDrill,
  listLines,
  addLine,
  removeLine,
  review,
  readTexts,
  capture,
  example,
  previewImport,
  getImport,
  applyImport,
  undoImport,
  exportAll,
];
