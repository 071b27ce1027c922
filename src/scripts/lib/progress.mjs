const started = Date.now()

/** @param {number} since @returns {string} */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/** @returns {string} the time since this process began */
export function elapsed() {
  return seconds(started)
}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/**
 * Runs one phase behind one line: its name at once, what came of it and the
 * time it took at the end.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [describe] a few words on the result
 * @returns {Promise<T>}
 */
export async function phase(name, work, describe = () => "") {
  const since = Date.now()
  process.stdout.write(`  ${name.padEnd(10)} `)
  try {
    const result = await work()
    say(`${seconds(since).padStart(7)}  ${describe(result)}`.trimEnd())
    return result
  } catch (error) {
    say(`${seconds(since).padStart(7)}  failed`)
    throw error
  }
}
