/** How a text goes: as mail with a subject, or as a short message. */
export type Way = 'mail' | 'message';
