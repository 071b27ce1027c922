import { setTimeout as sleep } from "node:timers/promises"

/**
 * Repeats a check until it passes.
 * @param check throws, as `expect` does, as long as it is too early
 * @returns what the check returned
 * @throws whatever the check threw last
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { timeout = 30_000, interval = 100 } = {}
): Promise<T> {
  const end = Date.now() + timeout
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) {
        throw error
      }
      await sleep(interval)
    }
  }
}
