/** Lets the person keep `content` as a file called `name`, of a media type. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads it after the click: given back at once, nothing would be saved.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
