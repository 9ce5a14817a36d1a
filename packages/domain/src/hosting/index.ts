export type { Guest, HostRecords } from './guests-to-welcome.ts';
export { guestsToWelcome } from './guests-to-welcome.ts';
export { isHosting, setHosting } from './is-hosting.ts';
