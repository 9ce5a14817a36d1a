const seeking =
  /^(?:(?:ik|hij|zij|ze|i|he|she|they) )?(?:zoekt?|zoeken|is op zoek naar|ben op zoek naar|op zoek naar|looks? for|(?:is |am |are )?looking for|seeks?|needs?)\s+/i;

/** An ask without the verb in front, for a sentence that has one already: `een jurist` of `zoekt een jurist`. */
export function seekingLess(text: string): string {
  return text.trim().replace(seeking, '');
}
