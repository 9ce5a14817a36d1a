import { tagKey } from '@kennis/domain';
import { bareUid, type Card, cardToPerson, cutCard, groupOf, readCards } from '@kennis/vcard';
import { decodeCharset } from './decode-text.ts';
import { pictureBlob, textBlob } from './draft-blob.ts';
import type { Draft, FileItem, FileProblem } from './file-reading.ts';
import { importLimits } from './import-limits.ts';

/** Labels of groups that one person takes over. */
const mostTags = 100;
/** Doubts that change nothing for whoever reads the list. */
const quiet = new Set(['no-version', 'unknown-version']);

/** The people of a vCard text. The label of a group card goes to its members in the same file. */
export function* readVcard(text: string, countryCode: string | undefined): Generator<FileItem> {
  const labels = groupLabels(text);
  for (const entry of readCards(text, decodeCharset)) {
    const { line, endLine, card } = entry;
    if (!card) {
      yield { problem: { at: line, endLine, ...entry.problem } };
      continue;
    }
    if (groupOf(card)) continue;
    yield* personItems(card, labels, countryCode);
  }
}

function* personItems(
  card: Card,
  labels: ReadonlyMap<string, ReadonlySet<string>>,
  countryCode: string | undefined,
): Generator<FileItem> {
  const { fields, notes, photo, doubts } = cardToPerson(card, { countryCode });
  const problems: FileProblem[] = doubts
    .filter(({ type }) => !quiet.has(type))
    .map(({ line, ...doubt }) => ({ ...doubt, at: line }));
  const tooLarge = photo !== null && photo.bytes.length > importLimits.photoBytes;
  if (tooLarge) problems.push({ at: card.line, type: 'photo-too-large', bytes: photo.bytes.length });
  for (const problem of problems) yield { problem };
  const { name } = fields;
  if (!name) return;
  const tags = [...((fields.uid && labels.get(bareUid(fields.uid))) || [])].slice(0, mostTags);
  const tagged = Object.fromEntries(tags.map((label) => [`tags/${tagKey(label)}`, { label }]));
  const { text, pieces } = cutCard(card);
  const texts = pieces.map((piece) => textBlob(piece));
  const picture = photo && !tooLarge ? pictureBlob(photo) : null;
  const kept = {
    text,
    version: card.version,
    ...(texts.length > 0 && { cut: texts.map(({ reference }) => reference) }),
  };
  const draft: Draft = {
    at: card.line,
    fields: { ...tagged, ...fields, name, card: kept, ...(picture && { photo: picture.reference }) },
    notes: notes.map((note) => ({ text: note })),
    blobs: [...texts, ...(picture ? [picture] : [])].map(({ blob }) => blob),
  };
  yield { draft };
}

/** The labels of members by bare UID. Only a text that speaks of groups is read for them. */
function groupLabels(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  if (!/KIND:group/i.test(text)) return labels;
  for (const { card } of readCards(text, decodeCharset)) {
    const group = card && groupOf(card);
    if (!group || tagKey(group.label) === '') continue;
    for (const member of new Set(group.members)) {
      const those = labels.get(member) ?? new Set();
      labels.set(member, those.add(group.label));
    }
  }
  return labels;
}
