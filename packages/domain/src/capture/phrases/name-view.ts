import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';

/** Where a name is looked for: it ends before token `limit`. */
export interface View {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly limit: number;
}
