/** Who is signed in, on which device. */
export interface Me {
  readonly user: { readonly id: string; readonly name: string };
  /** The id of the user's own book. */
  readonly book: string;
  readonly session: { readonly id: string; readonly device: 'own' | 'passing' };
}

/** `GET status`. */
export interface ServerStatus {
  readonly version: string;
  readonly setUp: boolean;
  readonly signedIn: boolean;
}
