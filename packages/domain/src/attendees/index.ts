export type { AttendanceFields, ListedAttendee } from './attendance.ts';
export type { Attendee, AttendeeList, LeftOut, LeftOutWhy } from './attendee.ts';
export type { AttendeeState } from './attendee-state.ts';
export { attendeeState } from './attendee-state.ts';
export { detailsFromList, listedAs } from './details-from-list.ts';
export type { EventAttendee, EventAttendeeRecords } from './event-attendees.ts';
export { decideAttendee, eventAttendees } from './event-attendees.ts';
export { findAttendees } from './find-attendees.ts';
export type { AttendanceIntent, AttendanceProblem } from './keep-attendees.ts';
export { keepAttendees } from './keep-attendees.ts';
export { listedIn } from './listed-once.ts';
export type { AttendeeAsking } from './match-attendees.ts';
export { answersPerQuery, askingOf, attendeeMatches } from './match-attendees.ts';
export { readAttendees } from './reading/read-attendees.ts';
export type { RecognisedAttendee } from './recognise-attendees.ts';
export { attendeeKeys, recogniseAttendees } from './recognise-attendees.ts';
export type {
  AttendeeMatch,
  SpeurlijstChoice,
  SpeurlijstEntry,
  SpeurlijstRecords,
} from './speurlijst-of.ts';
export { speurlijstOf } from './speurlijst-of.ts';
