/** What a command may use of the world around it. */
export interface Shell {
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder that it was called in. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when the person or the system asks the command to stop. */
  readonly untilStopped: () => Promise<void>;
}
