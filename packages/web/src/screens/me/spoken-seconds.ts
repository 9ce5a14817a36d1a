const wordsPerMinute = 150;

/** How long `text` takes to say at an easy pace, in seconds rounded to fives. */
export function spokenSeconds(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(5, Math.round((words / wordsPerMinute) * 12) * 5);
}
