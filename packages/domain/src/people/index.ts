export { emailKey, phoneKey, tagKey, urlKey } from './contact-key.ts';
export { addPerson, editPerson } from './edit-person.ts';
export { isPersonField } from './is-person-field.ts';
export type { MergeProblem } from './merge-people.ts';
export { mergePeople } from './merge-people.ts';
export type { MessageRegister } from './message-register.ts';
export { messageRegister } from './message-register.ts';
export { parseName, printName } from './name.ts';
export { isParticle } from './name-particles.ts';
export type {
  BlobReference,
  ContactPoint,
  OriginalCard,
  PersonFields,
  PersonName,
  PostalAddress,
  Reach,
  Rhythm,
  Tag,
} from './person.ts';
export type { PersonIntent, PersonProblem } from './person-fields.ts';
export { rhythms } from './person-fields.ts';
export { resolveMerged } from './resolve-merged.ts';
export { sameName } from './same-name.ts';
export type { Timeline, TimelineEntry } from './since-last-spoke.ts';
export { sinceLastSpoke } from './since-last-spoke.ts';
export type { SortingIntent, Spoke } from './sort-people.ts';
export { sortPeople, spokeChoices, unsortPeople } from './sort-people.ts';
export { tagPeople } from './tag-people.ts';
