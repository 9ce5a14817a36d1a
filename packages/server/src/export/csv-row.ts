/** Cells as one row of a table, quoted where needed (RFC 4180), and safe to open in a spreadsheet. */
export function csvRow(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => printCell(safeCell(cell), delimiter)).join(delimiter)}\r\n`;
}

/** A cell that no spreadsheet takes for a formula: what starts with `= + - @`, TAB, CR or NUL gets a `'` in front (ASVS 1.2.10). */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}

function printCell(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) || text.trim() !== text
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
