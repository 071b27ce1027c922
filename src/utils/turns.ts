import { setTimeout as sleep } from "node:timers/promises"

/** Ends a turn; ending it again does nothing. */
export type EndTurn = () => void

/** Who waits longer goes on all the same: then the database's own locks decide. */
const LONGEST_WAIT_MS = 30_000

/** By key: the end of the last turn that was asked for. */
const last = new Map<string, Promise<void>>()

/**
 * Waits until all earlier turns of the key have ended, in this process. Core lets a
 * second change of a cart wait for two seconds only, and then fails with a 500.
 */
export async function takeTurn(key: string): Promise<EndTurn> {
  const before = last.get(key)
  let end: EndTurn = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const mine = Promise.all([before, ended]).then(() => {
    if (last.get(key) === mine) {
      last.delete(key)
    }
  })
  last.set(key, mine)
  if (before) {
    const waiting = new AbortController()
    await Promise.race([
      before,
      sleep(LONGEST_WAIT_MS, undefined, { signal: waiting.signal }).catch(
        () => undefined
      ),
    ])
    waiting.abort()
  }
  return end
}
