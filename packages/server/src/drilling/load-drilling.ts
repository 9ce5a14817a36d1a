/** The names drill and its readings, loaded with their recall model only when they are called. */
export async function loadDrilling() {
  const [rules, readings] = await Promise.all([
    import('@kennis/domain/drilling'),
    import('@kennis/store/drilling'),
  ]);
  return { ...rules, ...readings };
}
