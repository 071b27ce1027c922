import { renameSync, rmSync, writeFileSync } from "node:fs"

/** The time that the plugin sees in one server; it survives restarts. */
export type TestClock = {
  readonly file: string
  /** From now on it is this much later; the clock goes on. */
  travel(milliseconds: number): void
  /** It stays this instant. */
  freeze(instant: Date): void
  /** Back to the system's time. */
  release(): void
}

export function createClock(file: string): TestClock {
  let offset = 0
  const write = (setting: { offset: number } | { freeze: string }): void => {
    // In one step: the server may read at any moment.
    writeFileSync(`${file}.tmp`, JSON.stringify(setting))
    renameSync(`${file}.tmp`, file)
  }
  return {
    file,
    travel(milliseconds) {
      offset += milliseconds
      write({ offset })
    },
    freeze(instant) {
      write({ freeze: instant.toISOString() })
    },
    release() {
      offset = 0
      rmSync(file, { force: true })
    },
  }
}
