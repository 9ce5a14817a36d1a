export { confirmDraft } from './confirm-draft.ts';
export type {
  ConfirmedConversation,
  ConfirmedPerson,
  ConfirmedPromise,
  ConfirmedWish,
} from './conversation.ts';
export type { ConversationParts } from './delete-conversation.ts';
export { deleteConversation, restoreConversation } from './delete-conversation.ts';
export type { EncounterEdit } from './edit-encounter.ts';
export { editEncounter } from './edit-encounter.ts';
export type { Channel, EncounterFields, Known } from './encounter.ts';
export { conversationKind, questionsAsked } from './first-conversation.ts';
export type { ContactIntent, EncounterProblem } from './log-contact.ts';
export { channels, logContact } from './log-contact.ts';
export { markAsked, markClick, markKnown } from './mark-encounter.ts';
export type { MemoryFields } from './memory.ts';
export type { MemoryProblem } from './memory-operations.ts';
export { addMemory, addNote, editMemory, editNote } from './memory-operations.ts';
export type { NoteFields } from './note.ts';
export type { ConversationProblem, ConversationRecords } from './record-conversation.ts';
export { recordConversation } from './record-conversation.ts';
export type { Side, Six, SixRecords } from './six.ts';
export { knowns, openOf, sixOf } from './six.ts';
