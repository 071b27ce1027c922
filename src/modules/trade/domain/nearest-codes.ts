import { sameCode } from "./quick-order"

/** As many single signs as must change to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const isSame = a.charAt(i) === b.charAt(j)
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (isSame ? 0 : 1)
        )
      )
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * Which of these somebody may have meant who typed an unknown code: those that begin
 * with it first, then those with the fewest wrong signs, up to a third of them.
 */
export function nearestCodes<Candidate extends { sku: string }>(
  typed: string,
  candidates: readonly Candidate[],
  most: number
): Candidate[] {
  const code = sameCode(typed)
  const furthest = Math.max(1, Math.floor(code.length / 3))
  return candidates
    .map((candidate) => {
      const sku = sameCode(candidate.sku)
      const begins = sku.startsWith(code) || code.startsWith(sku)
      return { candidate, distance: begins ? 0 : editDistance(code, sku) }
    })
    .filter(({ distance }) => distance <= furthest)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        a.candidate.sku.length - b.candidate.sku.length ||
        (a.candidate.sku < b.candidate.sku ? -1 : 1)
    )
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
