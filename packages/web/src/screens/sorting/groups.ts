import { elements, fold, type Tag } from '@kennis/domain';
import type { PersonRow } from '@kennis/store';

/** People still to sort who have an organisation or a tag in common. */
export interface Group {
  readonly by: 'organisation' | 'tag';
  readonly name: string;
  readonly rows: readonly PersonRow[];
}

/** Groups of two or more, the largest first. */
export function groupsOf(rows: readonly PersonRow[]): readonly Group[] {
  const groups = new Map<string, { by: Group['by']; name: string; rows: PersonRow[] }>();
  const add = (by: Group['by'], name: string, row: PersonRow) => {
    const key = `${by} ${fold(name).trim()}`;
    const group = groups.get(key) ?? { by, name, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  };
  for (const row of rows) {
    const { organisation } = row.person.fields;
    if (organisation) add('organisation', organisation, row);
    for (const [, tag] of elements<'tags', Tag>(row.person.fields, 'tags')) add('tag', tag.label, row);
  }
  return [...groups.values()]
    .filter((group) => group.rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length);
}
