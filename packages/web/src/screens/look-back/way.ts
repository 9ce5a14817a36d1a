/** How a follow-up goes: as mail with a subject, or as a short message. */
export type Way = 'mail' | 'message';
