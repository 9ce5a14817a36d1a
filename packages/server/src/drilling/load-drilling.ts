type Drilling = typeof import('@kennis/domain/drilling');

/** The names drill, loaded with its recall model only when it is called. */
export function loadDrilling(): Promise<Drilling> {
  return import('@kennis/domain/drilling');
}
