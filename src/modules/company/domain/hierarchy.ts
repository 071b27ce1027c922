/** Each company's parent, of those that have one. */
export type Parents = ReadonlyMap<string, string>

/** Whether a company would stand above itself under this parent. */
export function makesCycle(
  parents: Parents,
  companyId: string,
  parentId: string
): boolean {
  const seen = new Set([companyId])
  let at: string | undefined = parentId
  while (at !== undefined) {
    if (seen.has(at)) {
      return true
    }
    seen.add(at)
    at = parents.get(at)
  }
  return false
}
