const leastNumbers = 2;
const mostNumbers = 8192;

/** The vectors of an answer in the order of what was asked, each of length 1; null where it is not of the form that was agreed. */
export function readVectors(text: string, count: number): readonly Float32Array[] | null {
  const rows = rowsOf(text);
  if (rows?.length !== count) return null;
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  for (const [at, row] of rows.entries()) {
    const { index = at, embedding } = row as { readonly index?: unknown; readonly embedding?: unknown };
    const vector = vectorOf(embedding);
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count) return null;
    if (!vector || vectors[index]) return null;
    vectors[index] = vector;
  }
  const [first] = vectors;
  const even = vectors.filter((each) => each !== undefined && each.length === first?.length);
  return even.length === count ? (even as readonly Float32Array[]) : null;
}

function rowsOf(text: string): readonly object[] | null {
  try {
    const read = JSON.parse(text) as { readonly data?: unknown } | null;
    const rows: readonly unknown[] = Array.isArray(read?.data) ? read.data : [];
    return rows.every((row) => typeof row === 'object' && row !== null) ? (rows as readonly object[]) : null;
  } catch {
    return null;
  }
}

/** The numbers at length 1; null where they are no numbers, or all 0. */
function vectorOf(embedding: unknown): Float32Array | null {
  if (!Array.isArray(embedding) || embedding.length < leastNumbers || embedding.length > mostNumbers)
    return null;
  const numbers: readonly unknown[] = embedding;
  if (!numbers.every((each) => typeof each === 'number' && Number.isFinite(each))) return null;
  const vector = Float32Array.from(numbers as readonly number[]);
  const length = Math.hypot(...vector);
  if (!(length > 0) || !Number.isFinite(length)) return null;
  return vector.map((each) => each / length);
}
