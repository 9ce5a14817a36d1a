/** A dated note about a person or event. */
export type NoteFields = {
  readonly about: string;
  readonly text: string;
  readonly on: string;
  /** The import that made this note. */
  readonly import?: string;
};
