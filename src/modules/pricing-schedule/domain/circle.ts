/** For each schedule, those that its formula lines start from. */
export type BasesOf = ReadonlyMap<string, readonly string[]>

/**
 * The way round, where a schedule's prices would in the end depend on themselves;
 * null where they do not.
 */
export function findCircle(start: string, bases: BasesOf): string[] | null {
  const walk = (id: string, way: string[]): string[] | null => {
    for (const base of bases.get(id) ?? []) {
      if (base === start) {
        return [...way, base]
      }
      if (!way.includes(base)) {
        const found = walk(base, [...way, base])
        if (found) {
          return found
        }
      }
    }
    return null
  }
  return walk(start, [start])
}
