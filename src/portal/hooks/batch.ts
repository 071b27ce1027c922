type Ask<Row> = (ids: string[]) => Promise<Row[]>

/** So many ids in one address: Express reads no longer lists. */
const MOST_IN_ADDRESS = 20

/**
 * One question for all the ids that a screen asks for in the same moment.
 * @param idOf which id a row of the answer is about
 * @param most how many ids one question may have
 */
export function batched<Row>(
  ask: Ask<Row>,
  idOf: (row: Row) => string,
  most: number = MOST_IN_ADDRESS
) {
  let waiting: Map<string, Promise<Row | null>> | null = null

  const flush = (ids: () => string[]): Promise<Map<string, Row>> =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        const all = ids()
        waiting = null
        const parts = Array.from(
          { length: Math.ceil(all.length / most) },
          (_, part) => all.slice(part * most, (part + 1) * most)
        )
        Promise.all(parts.map(ask)).then((rows) => {
          resolve(new Map(rows.flat().map((row) => [idOf(row), row])))
        }, reject)
      }, 0)
    })

  let answer: Promise<Map<string, Row>>
  return (id: string): Promise<Row | null> => {
    if (waiting === null) {
      const ids = new Map<string, Promise<Row | null>>()
      waiting = ids
      answer = flush(() => [...ids.keys()])
    }
    const known = waiting.get(id)
    const mine = known ?? answer.then((rows) => rows.get(id) ?? null)
    waiting.set(id, mine)
    return mine
  }
}
