/**
 * Whether a company would stand above itself under this parent.
 * @param parents of companies by id, as they will be
 */
export function makesCircle(
  id: string,
  parentId: string,
  parents: ReadonlyMap<string, string>
): boolean {
  const met = new Set<string>()
  for (
    let above: string | undefined = parentId;
    above !== undefined && !met.has(above);
    above = parents.get(above)
  ) {
    if (above === id) {
      return true
    }
    met.add(above)
  }
  return false
}
