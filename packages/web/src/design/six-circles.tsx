import './six-circles.css';

/** Six small circles, some filled; the words beside them say the same. */
export function SixCircles({ filled }: { readonly filled: number }) {
  return (
    <svg className="six-circles" viewBox="0 0 84 14" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((place) => (
        <circle key={place} cx={7 + place * 14} cy="7" r="4.75" data-filled={place < filled || undefined} />
      ))}
    </svg>
  );
}
