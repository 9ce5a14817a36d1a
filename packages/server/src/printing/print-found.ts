import type { Fields } from '@kennis/domain';
import { printPlain } from './print-plain.ts';

/**
 * What a rule found, as the API and the command line give it: a record as its plain fields, a person among them as their id and
 * name only, a map as an object.
 */
export function printFound(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(printFound);
  if (found instanceof Map) return printFound(Object.fromEntries(found));
  if (typeof found !== 'object' || found === null) return found;
  if (isRecord(found)) return found.kind === 'person' ? printName(found) : printPlain(found);
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, printFound(value)]));
}

interface FoundRecord {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
}

function isRecord(found: object): found is FoundRecord {
  return 'kind' in found && 'id' in found && 'fields' in found && typeof found.fields === 'object';
}

function printName({ id, fields }: FoundRecord): { readonly id: string; readonly name: string } {
  const { full = '' } = (fields.name ?? {}) as { readonly full?: string };
  return { id, name: full };
}
